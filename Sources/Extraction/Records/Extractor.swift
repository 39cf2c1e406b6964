public import LetterModel

/// Reads one kind of record: a pure function of the letter and of the records read before it.
public protocol Extractor: Sendable {
  /// The name that `griffier list extractors` prints.
  var name: String { get }
  /// One sentence on what it reads.
  var summary: String { get }
  /// Adds the records it finds.
  func extract(from letter: Letter, into records: inout LetterRecords)
}
