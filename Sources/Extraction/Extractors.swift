public import LetterModel

/// The extractors, in the order in which they run; a later one may rely on what an earlier one read.
public let allExtractors: [any Extractor] = [
  CitationExtractor(),
  FigureExtractor(),
  ClaimExtractor(),
]

/// All records of a letter.
public func extractRecords(from letter: Letter) -> LetterRecords {
  var records = LetterRecords()
  for extractor in allExtractors { extractor.extract(from: letter, into: &records) }
  return records
}
