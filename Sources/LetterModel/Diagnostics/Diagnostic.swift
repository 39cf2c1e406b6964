/// Something a person should know about a letter that was read.
public struct Diagnostic: Sendable, Equatable {
  /// How much it matters.
  public enum Severity: String, Sendable, CaseIterable {
    /// Worth knowing; nothing is lost.
    case note
    /// Something of the letter may be missing or read wrongly.
    case warning
    /// Something of the letter is missing; no diagnostic of this package is so bad.
    case error
  }

  /// A stable name, by subject and fact: `footnote.text-missing`.
  public var id: String
  /// How much it matters.
  public var severity: Severity
  /// One sentence that names the thing in the letter and states the fact, in each language.
  public var words: Message
  /// Where; `nil` where the fact is about the whole letter.
  public var span: SourceSpan?
  /// More facts, a sentence each.
  public var notes: [String]

  /// A diagnostic of a kind, with a message that names the thing in the letter.
  public init(
    _ kind: DiagnosticKind, _ words: Message, span: SourceSpan? = nil, notes: [String] = []
  ) {
    id = kind.id
    severity = kind.severity
    self.words = words
    self.span = span
    self.notes = notes
  }

  /// The sentence in English.
  public var message: String { words.english }
}
