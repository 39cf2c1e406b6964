/// The output formats, in the order in which they are listed; of each kind the first is what a
/// command writes where no format is named.
public let allWriters: [any Writer] = [
  LetterJSONWriter(),
  CorpusJSONWriter(),
  CheckTextWriter(),
  CheckJSONWriter(),
  SARIFWriter(),
  CoverageWriter(),
  GraphMLWriter(),
  GEXFWriter(),
  DOTWriter(),
  TurtleWriter(),
  JSONLDWriter(),
  GraphCSVWriter(),
]
