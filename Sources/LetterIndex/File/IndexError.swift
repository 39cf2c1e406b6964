internal import GRDB

/// Why something could not be done with an index.
public struct IndexError: Error, CustomStringConvertible {
  /// One line that says why.
  public let description: String

  /// An error in words of our own.
  init(_ description: String) {
    self.description = description
  }

  /// What SQLite says.
  init(_ error: any Error) {
    guard let error = error as? DatabaseError else {
      description = "\(error)"
      return
    }
    switch error.resultCode {
    case .SQLITE_NOTADB: description = "is no SQLite file"
    case .SQLITE_BUSY, .SQLITE_LOCKED: description = "another program is writing to it"
    case .SQLITE_CANTOPEN: description = "cannot be opened"
    default: description = error.message ?? "SQLite says \(error.resultCode)"
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
