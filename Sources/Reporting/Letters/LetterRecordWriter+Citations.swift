internal import Driver
internal import Extraction
internal import LetterModel

extension LetterRecordWriter {
  /// The schema of a citation and of one paper that it names.
  static func citationSchema(kinds: [Citation.Kind]) -> String {
    #"""
    "reference": {"type": "object",
      "required": ["id", "kind", "text", "span", "footnote", "block", "role", "date", "description", "targets", "at"],
      "properties": {
        "id": {"type": "string", "pattern": "^r[0-9]+$"},
        "kind": {"enum": [\#(CaseNames.of(kinds))]},
        "text": {"type": "string", "minLength": 1},
        "span": {"$ref": "#/$defs/span"},
        "footnote": {"type": ["string", "null"], "pattern": "^fn-"},
        "block": {"$ref": "#/$defs/blockID"},
        "role": {"enum": [\#(CaseNames.of(Citation.Role.self)), null]},
        "date": {"$ref": "#/$defs/date"},
        "description": {"$ref": "#/$defs/words"},
        "targets": {"type": "array", "items": {"$ref": "#/$defs/target"}},
        "notes": {"type": "array", "items": {"type": "string"}},
        "at": {"$ref": "#/$defs/at"}}},
    "target": {"type": "object",
      "required": ["id", "dossier", "suffix", "number", "chamber", "sessionYear", "pages", "item", "status", "code", "url", "text", "span"],
      "properties": {
        "id": {"$ref": "#/$defs/words", "description": "official: kst-34352-281, stb-2015-154, ECLI:NL:HR:2024:746"},
        "dossier": {"type": ["string", "null"], "pattern": "^[0-9]+$"},
        "suffix": {"$ref": "#/$defs/words"},
        "number": {"$ref": "#/$defs/words"},
        "chamber": {"enum": [\#(CaseNames.of(Chamber.self)), null]},
        "sessionYear": {"type": ["string", "null"], "pattern": "^[0-9]{4}(-[0-9]{4})?$"},
        "pages": {"$ref": "#/$defs/words"},
        "item": {"$ref": "#/$defs/words"},
        "status": {"enum": [\#(CaseNames.of(Citation.Status.self))]},
        "code": {"$ref": "#/$defs/words", "description": "the number under which the publisher of laws keeps it, where sources agree: BWBR0017745, 32016R0679"},
        "url": {"$ref": "#/$defs/words", "description": "where it is published, where a lasting address is known"},
        "alternatives": {"type": "array", "items": {"type": "string"}},
        "text": {"type": "string", "minLength": 1},
        "span": {"$ref": "#/$defs/span"}}}
    """#
  }

  /// Writes a mention and its targets.
  func write(
    _ citation: Citation, at index: Int, _ scalars: inout ScalarOffsets,
    to json: inout JSONByteWriter
  ) {
    let text = read.letter.reading(at: citation.place)
    let range = citation.range.clamped(to: 0..<text.count)
    let footnote = citation.footnote.map { names.footnotes[$0] }
    let room =
      384 + JSONCursor.room(forString: range.count) + spanRoom(citation.span)
      + JSONCursor.room(for: footnote) + JSONCursor.room(for: citation.description)
    json.append(atMost: room) { out in
      out.literal(#"{"id":"r"#)
      out.integer(index + 1)
      out.literal(#"","kind":"#)
      out.name(citation.kind.rawValue)
      out.literal(#","text":"#)
      out.string(text.span.extracting(range))
      out.literal(#","span":"#)
      out.span(citation.span, lines)
      out.literal(#","footnote":"#)
      out.string(footnote)
      out.literal(#","block":"#)
      out.id("\"b", footnote == nil ? names.block(of: citation.place) : nil)
      out.literal(#","role":"#)
      out.name(citation.role?.rawValue)
      out.literal(#","date":"#)
      out.name(citation.date?.description)
      out.literal(#","description":"#)
      out.string(citation.description)
      out.literal(#","targets":["#)
    }
    citation.targets.span.lendEach { write($0, $1, of: text, to: &json) }
    let at = scalars.range(range, at: citation.place, in: text)
    json.append(atMost: 96 + JSONCursor.room(forStrings: citation.notes)) { out in
      out.literal(#"],"notes":"#)
      out.strings(citation.notes)
      out.at(at)
      out.literal("}")
    }
  }

  private func write(
    _ target: Citation.Target, _ index: Int, of text: [UInt8], to json: inout JSONByteWriter
  ) {
    let range = target.range.clamped(to: 0..<text.count)
    let (code, url) = (target.code, target.url)
    let numbers =
      JSONCursor.room(for: target.id) + JSONCursor.room(for: target.dossier)
      + JSONCursor.room(for: target.suffix) + JSONCursor.room(for: target.number)
      + JSONCursor.room(for: target.sessionYear) + JSONCursor.room(for: target.pages)
      + JSONCursor.room(for: target.item) + JSONCursor.room(for: code)
      + JSONCursor.room(for: url)
    let room =
      256 + numbers + JSONCursor.room(forStrings: target.alternatives)
      + JSONCursor.room(forString: range.count) + spanRoom(target.span)
    json.append(atMost: room) { out in
      out.literal(index > 0 ? #",{"id":"# : #"{"id":"#)
      out.string(target.id)
      out.literal(#","dossier":"#)
      out.string(target.dossier)
      out.literal(#","suffix":"#)
      out.string(target.suffix)
      out.literal(#","number":"#)
      out.string(target.number)
      out.literal(#","chamber":"#)
      out.name(target.chamber?.rawValue)
      out.literal(#","sessionYear":"#)
      out.string(target.sessionYear)
      out.literal(#","pages":"#)
      out.string(target.pages)
      out.literal(#","item":"#)
      out.string(target.item)
      out.literal(#","status":"#)
      out.name(target.status.rawValue)
      out.literal(#","code":"#)
      out.string(code)
      out.literal(#","url":"#)
      out.string(url)
      if !target.alternatives.isEmpty {
        out.literal(#","alternatives":"#)
        out.strings(target.alternatives)
      }
      out.literal(#","text":"#)
      out.string(text.span.extracting(range))
      out.literal(#","span":"#)
      out.span(target.span, lines)
      out.literal("}")
    }
  }
}
