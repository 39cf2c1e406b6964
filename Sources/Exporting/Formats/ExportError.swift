public import LetterModel

/// Why an export could not be written.
public struct ExportError: Error, Sendable {
  /// What it was about: a path, or the format.
  public let subject: String
  /// Why, in a few words.
  public let words: Message

  /// An error in words.
  public init(_ subject: String, _ words: Message) {
    self.subject = subject
    self.words = words
  }
}
