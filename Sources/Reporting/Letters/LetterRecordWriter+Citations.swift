internal import Driver
internal import Extraction
internal import LetterModel

extension LetterRecordWriter {
  /// The schema of a citation and of one paper that it names.
  static let citationSchema = #"""
    "reference": {"type": "object",
      "required": ["id", "kind", "text", "span", "footnote", "block", "role", "date", "description", "targets"],
      "properties": {
        "id": {"type": "string", "pattern": "^r[0-9]+$"},
        "kind": {"enum": [\#(OutputSchema.names(of: Citation.Kind.self))]},
        "text": {"type": "string", "minLength": 1},
        "span": {"$ref": "#/$defs/span"},
        "footnote": {"type": ["string", "null"], "pattern": "^fn-"},
        "block": {"$ref": "#/$defs/blockID"},
        "role": {"enum": [\#(OutputSchema.names(of: Citation.Role.self)), null]},
        "date": {"$ref": "#/$defs/date"},
        "description": {"$ref": "#/$defs/words"},
        "targets": {"type": "array", "items": {"$ref": "#/$defs/target"}},
        "notes": {"type": "array", "items": {"type": "string"}}}},
    "target": {"type": "object",
      "required": ["id", "dossier", "suffix", "number", "chamber", "sessionYear", "pages", "item", "status", "text", "span"],
      "properties": {
        "id": {"$ref": "#/$defs/words", "description": "official: kst-34352-281, stb-2015-154, ECLI:NL:HR:2024:746"},
        "dossier": {"type": ["string", "null"], "pattern": "^[0-9]+$"},
        "suffix": {"$ref": "#/$defs/words"},
        "number": {"$ref": "#/$defs/words"},
        "chamber": {"enum": [\#(OutputSchema.names(of: Chamber.self)), null]},
        "sessionYear": {"type": ["string", "null"], "pattern": "^[0-9]{4}(-[0-9]{4})?$"},
        "pages": {"$ref": "#/$defs/words"},
        "item": {"$ref": "#/$defs/words"},
        "status": {"enum": [\#(OutputSchema.names(of: Citation.Status.self))]},
        "alternatives": {"type": "array", "items": {"type": "string"}},
        "text": {"type": "string", "minLength": 1},
        "span": {"$ref": "#/$defs/span"}}}
    """#

  /// Writes a mention and its targets.
  mutating func writeCitation(_ index: Int) {
    let citation = read.records.citations[index]
    json.beginObject()
    member("id", id: "r", index)
    json.member("kind", citation.kind.rawValue)
    member("text", words: citation.range, at: citation.place)
    member("span", span: citation.span)
    json.member("footnote", citation.footnote.map { names.footnotes[$0] })
    member("block", id: "b", citation.footnote == nil ? names.block(of: citation.place) : nil)
    json.member("role", citation.role?.rawValue)
    json.member("date", citation.date?.description)
    json.member("description", citation.description)
    json.key("targets")
    json.beginArray()
    for target in citation.targets { write(target, at: citation.place) }
    json.endArray()
    json.member("notes", citation.notes)
    json.endObject()
  }

  private mutating func write(_ target: Citation.Target, at place: Place) {
    json.beginObject()
    json.member("id", target.id)
    json.member("dossier", target.dossier)
    json.member("suffix", target.suffix)
    json.member("number", target.number)
    json.member("chamber", target.chamber?.rawValue)
    json.member("sessionYear", target.sessionYear)
    json.member("pages", target.pages)
    json.member("item", target.item)
    json.member("status", target.status.rawValue)
    if !target.alternatives.isEmpty {
      json.member("alternatives", target.alternatives)
    }
    member("text", words: target.range, at: place)
    member("span", span: target.span)
    json.endObject()
  }
}
