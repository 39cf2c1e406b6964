internal import Driver
internal import DutchText
internal import LetterModel

extension LetterRecordWriter {
  /// The schema of letterhead and signature.
  static let headerSchema = #"""
    "header": {"type": "object",
      "required": ["identifier", "chamber", "sessionYear", "dossiers", "number", "kind", "sender", "addressee", "place", "date", "subject", "kenmerk", "submitted", "answered", "ministries", "signatories", "spans"],
      "properties": {
        "identifier": {"$ref": "#/$defs/words"},
        "chamber": {"enum": [\#(CaseNames.of(Chamber.self)), null]},
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
        "ministries": {"type": "object",
          "description": "the ministries of sender and addressee, where their office tells them",
          "required": ["sender", "addressee"],
          "properties": {
            "sender": {"$ref": "#/$defs/ministry"}, "addressee": {"$ref": "#/$defs/ministry"}}},
        "place": {"$ref": "#/$defs/words"},
        "date": {"$ref": "#/$defs/date"},
        "subject": {"$ref": "#/$defs/words"},
        "kenmerk": {"$ref": "#/$defs/words"},
        "submitted": {"$ref": "#/$defs/date"},
        "answered": {"$ref": "#/$defs/date"},
        "answeredBy": {"type": "array", "items": {"type": "object",
          "required": ["role", "name", "ministry"],
          "properties": {
            "role": {"$ref": "#/$defs/words"}, "name": {"$ref": "#/$defs/words"},
            "ministry": {"$ref": "#/$defs/ministry"}}}},
        "signatories": {"type": "array", "items": {"type": "object",
          "required": ["role", "name", "ministry"],
          "properties": {
            "role": {"$ref": "#/$defs/words"}, "name": {"$ref": "#/$defs/words"},
            "ministry": {"$ref": "#/$defs/ministry"}}}},
        "spans": {"type": "object",
          "description": "where each fact that is not null was read; a list of spans for a list of facts",
          "additionalProperties": {"oneOf": [
            {"$ref": "#/$defs/span"}, {"type": "array", "items": {"$ref": "#/$defs/span"}}]}}}},
    "ministry": {"type": ["object", "null"],
      "required": ["name", "code", "uri"],
      "properties": {
        "name": {"type": "string", "minLength": 1},
        "code": {"type": "string", "minLength": 1, "description": "the abbreviation, such as SZW"},
        "uri": {"type": ["string", "null"], "description": "its address in TOOI, where two sources agree on it"}}}
    """#

  /// Writes the facts of letterhead and signature.
  func writeHeader(to json: inout JSONByteWriter) {
    let header = read.letter.header
    begin(to: &json)
    write(#""header":{"identifier":"#, header.identifier?.value, to: &json)
    write(#","chamber":"#, header.chamber?.value.rawValue, to: &json)
    write(#","sessionYear":"#, header.sessionYear?.value, to: &json)
    json.append(#","dossiers":["#)
    for (index, dossier) in header.dossiers.enumerated() {
      if index > 0 { json.append(",") }
      write(#"{"number":"#, dossier.value.number, to: &json)
      write(#","suffix":"#, dossier.value.suffix, to: &json)
      write(#","title":"#, dossier.value.title, to: &json)
      json.append("}")
    }
    write(#"],"number":"#, header.number?.value, to: &json)
    write(#","kind":"#, header.kind?.value, to: &json)
    write(#","sender":"#, header.sender?.value, to: &json)
    write(#","addressee":"#, header.addressee?.value, to: &json)
    write(#","place":"#, header.place?.value, to: &json)
    write(#","date":"#, header.date?.value.description, to: &json)
    write(#","subject":"#, header.subject?.value, to: &json)
    write(#","kenmerk":"#, header.kenmerk?.value, to: &json)
    write(#","submitted":"#, header.submitted?.value.description, to: &json)
    write(#","answered":"#, header.answered?.value.description, to: &json)
    if !header.answeredBy.isEmpty {
      json.append(#","answeredBy":["#)
      write(header.answeredBy, to: &json)
      json.append("]")
    }
    json.append(#","ministries":{"sender":"#)
    write(header.sender.flatMap { Ministry.of(office: $0.value) }, to: &json)
    json.append(#","addressee":"#)
    write(header.addressee.flatMap { Ministry.of(office: $0.value) }, to: &json)
    json.append(#"},"signatories":["#)
    write(header.signatories, to: &json)
    json.append(#"],"spans":{"#)
    writeSpans(of: header, to: &json)
    json.append("}}")
  }

  private func write(
    _ persons: [Sourced<LetterHeader.Signatory>], to json: inout JSONByteWriter
  ) {
    for (index, person) in persons.enumerated() {
      if index > 0 { json.append(",") }
      write(#"{"role":"#, person.value.role, to: &json)
      write(#","name":"#, person.value.name, to: &json)
      json.append(#","ministry":"#)
      write(person.value.role.flatMap(Ministry.of), to: &json)
      json.append("}")
    }
  }

  private func write(_ ministry: Ministry?, to json: inout JSONByteWriter) {
    guard let ministry else { return json.append("null") }
    write(#"{"name":"#, ministry.name, to: &json)
    write(#","code":"#, ministry.code, to: &json)
    write(#","uri":"#, ministry.uri, to: &json)
    json.append("}")
  }

  private func write(_ name: StaticString, _ value: String?, to json: inout JSONByteWriter) {
    json.append(atMost: name.utf8CodeUnitCount + JSONCursor.room(for: value)) { out in
      out.literal(name)
      out.string(value)
    }
  }

  /// A fact that occurs more than once has a list of spans, in the order of its values.
  private func writeSpans(of header: LetterHeader, to json: inout JSONByteWriter) {
    write("identifier", header.identifier?.span, to: &json)
    write("chamber", header.chamber?.span, to: &json)
    write("sessionYear", header.sessionYear?.span, to: &json)
    write("dossiers", header.dossiers.map(\.span), to: &json)
    write("number", header.number?.span, to: &json)
    write("kind", header.kind?.span, to: &json)
    write("sender", header.sender?.span, to: &json)
    write("addressee", header.addressee?.span, to: &json)
    write("place", header.place?.span, to: &json)
    write("date", header.date?.span, to: &json)
    write("subject", header.subject?.span, to: &json)
    write("kenmerk", header.kenmerk?.span, to: &json)
    write("submitted", header.submitted?.span, to: &json)
    write("answered", header.answered?.span, to: &json)
    write("answeredBy", header.answeredBy.map(\.span), to: &json)
    write("signatories", header.signatories.map(\.span), to: &json)
  }

  private func write(_ fact: StaticString, _ span: SourceSpan?, to json: inout JSONByteWriter) {
    guard let span else { return }
    json.key(fact)
    json.append(atMost: spanRoom(span)) { $0.span(span, lines) }
  }

  private func write(_ fact: StaticString, _ spans: [SourceSpan], to json: inout JSONByteWriter) {
    guard !spans.isEmpty else { return }
    json.key(fact)
    json.beginArray()
    for span in spans {
      json.separate()
      json.append(atMost: spanRoom(span)) { $0.span(span, lines) }
    }
    json.endArray()
  }
}
