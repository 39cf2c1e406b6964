public import Extraction
internal import LetterModel
public import LetterReaders

/// The JSON Schema (draft 2020-12) of what the program writes.
///
/// It names every member and leaves room for more: members may be added, none is renamed or
/// dropped. Each piece stands beside what writes it, and takes the names of cases from their types.
public enum OutputSchema {
  /// The schema of a letter and of a corpus in one document.
  public static let json = json(of: allReaders)

  /// The schema of letters that some readers read, with citations of some kinds.
  public static func json(
    of readers: [any LetterReader], citing kinds: [Citation.Kind] = Citation.Kind.all
  ) -> String {
    """
    {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "Griffier: letters to the Dutch parliament as records",
    "description": "\(LetterJSONWriter.formatName) is one letter; \(CorpusJSONWriter.formatName) is what only several letters together show. Spans are half-open byte offsets in the source file.",
    "oneOf": [{"$ref": "#/$defs/letter"}, {"$ref": "#/$defs/corpus"}],
    "$defs": {
    \(pieces(layouts: readers.layouts, kinds: kinds).joined(separator: ",\n"))
    }
    }

    """
  }

  /// The definitions, each a member of `$defs` or several.
  private static func pieces(layouts: [Letter.Layout], kinds: [Citation.Kind]) -> [String] {
    [
      values,
      LetterRecordWriter.schema(layouts: layouts),
      LetterRecordWriter.headerSchema,
      LetterRecordWriter.spanSchema,
      LetterRecordWriter.blockSchema,
      LetterRecordWriter.tableSchema,
      LetterRecordWriter.citationSchema(kinds: kinds),
      LetterRecordWriter.figureSchema,
      LetterRecordWriter.claimSchema,
      LetterRecordWriter.checkSchema,
      CorpusJSONWriter.schema,
      CorpusJSONWriter.mentionSchema,
    ]
  }

  /// The schema of the plain values.
  private static let values = #"""
    "words": {"type": ["string", "null"], "minLength": 1},
    "date": {"type": ["string", "null"], "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"},
    "number": {"type": ["number", "null"]}
    """#
}
