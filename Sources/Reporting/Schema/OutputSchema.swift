public import Extraction
internal import LetterModel
public import LetterReaders

/// The JSON Schema (draft 2020-12) of what the program writes.
///
/// It names every member and leaves room for more: members may be added, none is renamed or
/// dropped.
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
    "description": "griffier-letter/1 is one letter; griffier-corpus/1 is what only several letters together show. Spans are half-open byte offsets in the source file.",
    "oneOf": [{"$ref": "#/$defs/letter"}, {"$ref": "#/$defs/corpus"}],
    "$defs": {
    \(letter(layouts: readers.layouts)),
    \(text),
    \(records(citing: kinds)),
    \(checks)
    }
    }

    """
  }

  private static func letter(layouts: [Letter.Layout]) -> String {
    let names = layouts.map { #""\#($0.rawValue)""# }.joined(separator: ", ")
    return #"""
      "letter": {"type": "object",
        "required": ["format", "id", "source", "header", "blocks", "footnotes", "tables", "references", "figures", "claims", "checks", "diagnostics"],
        "properties": {
          "format": {"const": "griffier-letter/1"},
          "id": {"type": "string", "minLength": 1, "description": "the official identifier, else the file's name"},
          "source": {"$ref": "#/$defs/source"},
          "header": {"$ref": "#/$defs/header"},
          "blocks": {"type": "array", "items": {"$ref": "#/$defs/block"}},
          "footnotes": {"type": "array", "items": {"$ref": "#/$defs/footnote"}},
          "tables": {"type": "array", "items": {"$ref": "#/$defs/table"}},
          "references": {"type": "array", "items": {"$ref": "#/$defs/reference"}},
          "figures": {"type": "array", "items": {"$ref": "#/$defs/figure"}},
          "claims": {"type": "array", "items": {"$ref": "#/$defs/claim"}},
          "checks": {"type": "array", "items": {"$ref": "#/$defs/check"}},
          "diagnostics": {"type": "array", "items": {"$ref": "#/$defs/diagnostic"}}}},
      "source": {"type": "object",
        "required": ["file", "layout", "encoding", "bytes", "sha256", "partial"],
        "properties": {
          "file": {"type": "string"},
          "layout": {"enum": [\#(names)]},
          "encoding": {"enum": ["utf-8", "windows-1252", "utf-16le", "utf-16be"]},
          "bytes": {"$ref": "#/$defs/offset"},
          "sha256": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
          "partial": {"type": "boolean", "description": "whether the parser gave up before the end of the file"}}},
      "header": {"type": "object",
        "required": ["identifier", "chamber", "sessionYear", "dossiers", "number", "kind", "sender", "addressee", "place", "date", "subject", "kenmerk", "submitted", "answered", "signatories", "spans"],
        "properties": {
          "identifier": {"$ref": "#/$defs/words"},
          "chamber": {"enum": ["I", "II", null]},
          "sessionYear": {"type": ["string", "null"], "pattern": "^[0-9]{4}(-[0-9]{4})?$"},
          "dossiers": {"type": "array", "items": {"type": "object",
            "required": ["number", "suffix", "title"],
            "properties": {
              "number": {"type": "string", "pattern": "^[0-9]+$"},
              "suffix": {"$ref": "#/$defs/words"},
              "title": {"$ref": "#/$defs/words"}}}},
          "number": {"$ref": "#/$defs/words"},
          "kind": {"$ref": "#/$defs/words", "description": "brief, wetsvoorstel, memorie, motie, kamervragen, verslag, …"},
          "sender": {"$ref": "#/$defs/words"},
          "addressee": {"$ref": "#/$defs/words"},
          "place": {"$ref": "#/$defs/words"},
          "date": {"$ref": "#/$defs/date"},
          "subject": {"$ref": "#/$defs/words"},
          "kenmerk": {"$ref": "#/$defs/words"},
          "submitted": {"$ref": "#/$defs/date"},
          "answered": {"$ref": "#/$defs/date"},
          "signatories": {"type": "array", "items": {"type": "object",
            "required": ["role", "name"],
            "properties": {"role": {"$ref": "#/$defs/words"}, "name": {"$ref": "#/$defs/words"}}}},
          "spans": {"type": "object",
            "description": "where each fact that is not null was read; a list of spans for a list of facts",
            "additionalProperties": {"oneOf": [
              {"$ref": "#/$defs/span"}, {"type": "array", "items": {"$ref": "#/$defs/span"}}]}}}},
      "corpus": {"type": "object",
        "required": ["format", "letters", "checks", "references", "diagnostics"],
        "properties": {
          "format": {"const": "griffier-corpus/1"},
          "letters": {"type": "array", "items": {"type": "string"}, "uniqueItems": true},
          "checks": {"type": "array", "items": {"$ref": "#/$defs/check"}},
          "references": {"type": "array", "items": {"$ref": "#/$defs/corpusReference"}},
          "diagnostics": {"type": "array", "items": {"$ref": "#/$defs/diagnostic"}}}},
      "corpusReference": {"type": "object",
        "description": "a letter or motion that one letter mentions without a number, and the papers that the other letters show it to be",
        "required": ["letter", "reference", "kind", "text", "date", "status", "targets", "notes"],
        "additionalProperties": false,
        "properties": {
          "letter": {"type": "string", "description": "the id of the letter that mentions it"},
          "reference": {"type": "string", "pattern": "^r[0-9]+$", "description": "the mention in that letter"},
          "kind": {"enum": ["letter", "motion"]},
          "text": {"type": "string", "minLength": 1, "description": "the words of the mention"},
          "date": {"$ref": "#/$defs/date"},
          "status": {"enum": ["cited", "registered", "unregistered", "ambiguous", "unresolved"], "description": "ambiguous where several papers fit, unresolved where none does"},
          "targets": {"type": "array", "items": {"type": "string"}, "uniqueItems": true, "description": "official identifiers, several where they fit alike"},
          "notes": {"type": "array", "items": {"type": "string"}, "description": "why, a sentence each"}}}
      """#
  }
}
