/// A file of wordings that cannot be read: the line, and what is wrong there.
public struct WordingError: Error, CustomStringConvertible {
  /// The line, from 1.
  public var line: Int
  /// What is wrong, as part of a sentence.
  public var reason: String

  /// The line and the reason: `12: no words are called <rest>`.
  public var description: String { "\(line): \(reason)" }
}
