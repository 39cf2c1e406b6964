public import LetterModel

/// The extractors, in the order in which they run; a later one may rely on what an earlier one read.
public let allExtractors: [any Extractor] = [
  CitationExtractor(),
  FigureExtractor(),
  ClaimExtractor(),
]

/// The records of a letter: all kinds, or those that some extractors read.
public func extractRecords(
  from letter: Letter, extractors: [any Extractor] = allExtractors
) -> LetterRecords {
  var records = LetterRecords()
  for extractor in extractors { extractor.extract(from: letter, into: &records) }
  return records
}
