/// The output formats, in the order in which they are listed; of each kind the first is what a
/// command writes where no format is named.
public let allWriters: [ListedWriter] = [
  .letters(LetterJSONWriter()),
  .corpora(CorpusJSONWriter()),
  .checks(CheckTextWriter()),
  .checks(PlainCheckWriter()),
  .checks(CheckJSONWriter()),
  .checks(SARIFWriter()),
  .checks(CoverageWriter()),
  .graphs(GraphMLWriter()),
  .graphs(GEXFWriter()),
  .graphs(DOTWriter()),
  .graphs(TurtleWriter()),
  .graphs(JSONLDWriter()),
  .graphs(GraphCSVWriter()),
]
