public import LetterModel

/// Why there is no letter at all.
public struct ReadError: Error, Equatable, Sendable, CustomStringConvertible {
  /// What went wrong, to switch on.
  public enum Code: String, Sendable {
    /// There is not one byte of text.
    case empty
    /// The bytes are no text: one in a hundred is a control character.
    case binary
    /// There are more bytes than four of them can count, 4 GB; or an archive asks for more than a
    /// letter has: members, inflated bytes.
    case tooLarge
    /// A Word file of before 2007 or with a password, RTF, or an archive that is no letter.
    case wordFile
    /// A PDF.
    case pdfFile
    /// XML that declares entities or defaults of attributes of its own.
    case declaresMarkup
    /// A file of data or mail by its name and first bytes: JSON, CSV, a message.
    case otherKind
    /// There is text, and no reader found a block in it.
    case nothingRead
    /// The reader that was asked finds no letter in it: for readers of formats of their own.
    case unreadable
  }

  /// What went wrong.
  public let code: Code
  /// One lower-case clause that says what is wrong and, where it is sure, what to do.
  public let words: Message

  /// An error.
  public init(_ code: Code, _ words: Message) {
    self.code = code
    self.words = words
  }

  /// The clause in English.
  public var description: String { words.english }
}
