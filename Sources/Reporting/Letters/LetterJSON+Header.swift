internal import LetterModel

extension LetterJSON {
  /// Writes the facts of letterhead and signature.
  mutating func writeHeader() {
    let header = letter.header
    breakLine()
    json.key("header")
    json.beginObject()
    json.key("identifier")
    json.string(header.identifier?.value)
    json.key("chamber")
    json.string(header.chamber?.value.rawValue)
    json.key("sessionYear")
    json.string(header.sessionYear?.value)
    json.key("dossiers")
    json.beginArray()
    for dossier in header.dossiers { write(dossier.value) }
    json.endArray()
    json.key("number")
    json.string(header.number?.value)
    json.key("kind")
    json.string(header.kind?.value)
    json.key("sender")
    json.string(header.sender?.value)
    json.key("addressee")
    json.string(header.addressee?.value)
    json.key("place")
    json.string(header.place?.value)
    json.key("date")
    json.string(header.date?.value.description)
    json.key("subject")
    json.string(header.subject?.value)
    json.key("kenmerk")
    json.string(header.kenmerk?.value)
    json.key("submitted")
    json.string(header.submitted?.value.description)
    json.key("answered")
    json.string(header.answered?.value.description)
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
    json.key("number")
    json.string(dossier.number)
    json.key("suffix")
    json.string(dossier.suffix)
    json.key("title")
    json.string(dossier.title)
    json.endObject()
  }

  private mutating func write(_ signatory: LetterHeader.Signatory) {
    json.beginObject()
    json.key("role")
    json.string(signatory.role)
    json.key("name")
    json.string(signatory.name)
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
