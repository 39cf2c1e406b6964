/// Why there is no letter at all.
public struct ReadError: Error, Equatable, Sendable, CustomStringConvertible {
  /// What went wrong, to switch on.
  public enum Code: String, Sendable {
    case empty, binary, tooLarge, wordFile, pdfFile, declaresEntities, unreadable
  }

  /// What went wrong.
  public let code: Code
  /// One lower-case clause that says what is wrong and, where it is sure, what to do.
  public let description: String

  /// An error.
  public init(_ code: Code, _ description: String) {
    self.code = code
    self.description = description
  }
}
