public import LetterModel

/// Reads one layout: bytes to the draft of a letter.
public protocol LetterReader: Sendable {
  /// The layout's name, as `--layout` takes it.
  var layout: Letter.Layout { get }
  /// One sentence for `griffier list readers`.
  var summary: String { get }
  /// Whether a file looks like this layout; asked in the order of the registry.
  func recognizes(_ source: SourceText) -> Bool
  /// The draft of the letter.
  ///
  /// - Throws: where there is no result at all, such as XML that declares entities.
  func draft(from source: SourceText) throws(ReadError) -> LetterDraft
}
