/// Writes what only several letters together show.
public protocol CorpusWriter: Writer {
  /// The document that stands beside those of the letters.
  ///
  /// - Parameter letters: the ids of the letters, in their order.
  func document(letters: [String], findings: CorpusFindings) -> [UInt8]
}

extension CorpusWriter {
  /// `corpus-json` beside the letters' `json`.
  public var name: String { "corpus-\(format)" }
}
