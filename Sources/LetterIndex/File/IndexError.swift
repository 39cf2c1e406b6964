internal import GRDB
public import LetterModel

/// Why something could not be done with an index.
public struct IndexError: Error {
  /// Why, in a few words.
  public let words: Message

  /// An error in words of our own.
  init(_ words: Message) {
    self.words = words
  }

  /// What SQLite says.
  init(_ error: any Error) {
    guard let error = error as? DatabaseError else {
      self.init(Message("\(error)"))
      return
    }
    switch error.resultCode {
    case .SQLITE_NOTADB:
      self.init(Message(english: "is no SQLite file", dutch: "is geen SQLite-bestand"))
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      self.init(
        Message(
          english: "another program is writing to it", dutch: "een ander programma schrijft erin"))
    case .SQLITE_CANTOPEN:
      self.init(Message(english: "cannot be opened", dutch: "kan niet worden geopend"))
    case .SQLITE_FULL:
      self.init(Message(english: "the disk is full", dutch: "de schijf is vol"))
    default: self.init(Message(error.message ?? "SQLite: \(error.resultCode)"))
    }
  }

  /// Does something with a database; what is thrown becomes an error of this kind.
  static func catching<Result>(
    _ work: () throws -> Result
  ) throws(IndexError) -> Result {
    do {
      return try work()
    } catch let error as IndexError {
      throw error
    } catch {
      throw IndexError(error)
    }
  }
}
