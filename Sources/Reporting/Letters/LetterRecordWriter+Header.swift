internal import LetterModel

extension LetterRecordWriter {
  /// The schema of letterhead and signature.
  static let headerSchema = #"""
    "header": {"type": "object",
      "required": ["identifier", "chamber", "sessionYear", "dossiers", "number", "kind", "sender", "addressee", "place", "date", "subject", "kenmerk", "submitted", "answered", "signatories", "spans"],
      "properties": {
        "identifier": {"$ref": "#/$defs/words"},
        "chamber": {"enum": [\#(OutputSchema.names(of: Chamber.self)), null]},
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
            {"$ref": "#/$defs/span"}, {"type": "array", "items": {"$ref": "#/$defs/span"}}]}}}}
    """#

  /// Writes the facts of letterhead and signature.
  mutating func writeHeader() {
    let header = letter.header
    breakLine()
    json.key("header")
    json.beginObject()
    json.member("identifier", header.identifier?.value)
    json.member("chamber", header.chamber?.value.rawValue)
    json.member("sessionYear", header.sessionYear?.value)
    json.key("dossiers")
    json.beginArray()
    for dossier in header.dossiers { write(dossier.value) }
    json.endArray()
    json.member("number", header.number?.value)
    json.member("kind", header.kind?.value)
    json.member("sender", header.sender?.value)
    json.member("addressee", header.addressee?.value)
    json.member("place", header.place?.value)
    json.member("date", header.date?.value.description)
    json.member("subject", header.subject?.value)
    json.member("kenmerk", header.kenmerk?.value)
    json.member("submitted", header.submitted?.value.description)
    json.member("answered", header.answered?.value.description)
    json.key("signatories")
    json.beginArray()
    for signatory in header.signatories { write(signatory.value) }
    json.endArray()
    json.key("spans")
    json.beginObject()
    writeHeaderSpans(header)
    json.endObject()
    json.endObject()
  }

  private mutating func write(_ dossier: LetterHeader.Dossier) {
    json.beginObject()
    json.member("number", dossier.number)
    json.member("suffix", dossier.suffix)
    json.member("title", dossier.title)
    json.endObject()
  }

  private mutating func write(_ signatory: LetterHeader.Signatory) {
    json.beginObject()
    json.member("role", signatory.role)
    json.member("name", signatory.name)
    json.endObject()
  }

  /// A fact that occurs more than once has a list of spans, in the order of its values.
  private mutating func writeHeaderSpans(_ header: LetterHeader) {
    write("identifier", header.identifier?.span)
    write("chamber", header.chamber?.span)
    write("sessionYear", header.sessionYear?.span)
    write("dossiers", header.dossiers.map(\.span))
    write("number", header.number?.span)
    write("kind", header.kind?.span)
    write("sender", header.sender?.span)
    write("addressee", header.addressee?.span)
    write("place", header.place?.span)
    write("date", header.date?.span)
    write("subject", header.subject?.span)
    write("kenmerk", header.kenmerk?.span)
    write("submitted", header.submitted?.span)
    write("answered", header.answered?.span)
    write("signatories", header.signatories.map(\.span))
  }

  private mutating func write(_ fact: StaticString, _ span: SourceSpan?) {
    guard let span else { return }
    json.key(fact)
    write(span)
  }

  private mutating func write(_ fact: StaticString, _ spans: [SourceSpan]) {
    guard !spans.isEmpty else { return }
    json.key(fact)
    json.beginArray()
    for span in spans { write(span) }
    json.endArray()
  }
}
