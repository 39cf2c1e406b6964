internal import GRDB
internal import LetterModel

/// An SQLite file that holds letters with all that was read from them.
public struct IndexFile: Sendable {
  let queue: DatabaseQueue

  /// Opens a file to be asked.
  public init(reading path: String) throws(IndexError) {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(Self.patience)
    queue = try IndexError.catching {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.read { db in
        let application = try Int.fetchOne(db, sql: "PRAGMA application_id")
        let version = try Int.fetchOne(db, sql: "PRAGMA user_version")
        guard application == IndexSchema.applicationID else {
          throw IndexError(
            Message(
              english: "is no index of letters: make one with 'griffier index'",
              dutch: "is geen index van brieven: 'griffier index' maakt er een"))
        }
        guard version == IndexSchema.version else {
          throw IndexError(
            Message(
              english: "was made by another version: run 'griffier index' on it again",
              dutch: "is door een andere versie gemaakt: geef het opnieuw aan 'griffier index'"))
        }
      }
      return queue
    }
  }

  /// Opens a file to be written, and makes it where it is not there.
  ///
  /// While it is written a log stands beside it, `FILE-wal`, that holds what is not in the file yet:
  /// whoever opens the file finds every letter that was done, whatever happened to the program.
  public init(writing path: String) throws(IndexError) {
    var configuration = Configuration()
    // Rows are written in the order in which they name each other.
    configuration.foreignKeysEnabled = false
    configuration.busyMode = .timeout(Self.patience)
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA journal_mode = WAL")
      try db.execute(sql: "PRAGMA synchronous = NORMAL")
      try db.execute(sql: "PRAGMA cache_size = -32000")
    }
    queue = try IndexError.catching {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.write { db in try IndexSchema.prepare(db) }
      return queue
    }
  }

  /// Seconds to wait for another program that writes.
  private static let patience = 5.0
}
