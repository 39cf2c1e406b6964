internal import Driver
internal import LetterModel
internal import Reporting

/// The letters as CSL-JSON, for Zotero and whatever cites.
struct BibliographyExporter: Exporter {
  let format = "csl-json"
  let summary = "The letters as a bibliography, for Zotero (CSL-JSON)."
  let shape = ExportShape.text

  func begin(_ context: ExportContext) -> any ExportRun { Bibliography() }
}

/// The entries of some letters.
private struct Bibliography: ExportRun {
  private var json = JSONByteWriter()
  private var entries: [[UInt8]] = []

  mutating func add(_ letter: ReadLetter, underID id: String) {
    write(letter.letter, id)
    entries.append(json.take())
  }

  mutating func finish(in output: any ExportOutput) throws(ExportError) {
    let list = entries.joined(separator: Array(",\n".utf8))
    try output.write(Array("[\n".utf8) + list + Array("\n]\n".utf8), to: "")
  }

  private mutating func write(_ letter: Letter, _ id: String) {
    let header = letter.header
    let dossier = header.dossiers.first?.value
    json.beginObject()
    json.key("id")
    json.string(id)
    json.key("type")
    json.string(header.kind?.value == "wetsvoorstel" ? "bill" : "report")
    write("title", header.subject?.value ?? dossier?.title ?? header.kind?.value)
    write("genre", header.kind?.value)
    write("URL", PaperURL.url(of: header.identifier?.value))
    write("publisher-place", header.place?.value)
    write("language", "nl")
    var number = dossier?.number ?? ""
    if let suffix = dossier?.suffix { number += "-\(suffix)" }
    if let own = header.number?.value { number += number.isEmpty ? "nr. \(own)" : ", nr. \(own)" }
    write("number", number.isEmpty ? header.kenmerk?.value : number)
    let session = [header.chamber?.value.rawValue, header.sessionYear?.value].compactMap { $0 }
    if !session.isEmpty {
      write("collection-title", "Kamerstukken \(session.joined(separator: " "))")
    }
    if let author = header.sender?.value ?? header.signatories.first?.value.role {
      json.key("author")
      json.beginArray()
      json.beginObject()
      json.key("literal")
      json.string(author)
      json.endObject()
      json.endArray()
    }
    if let date = header.date?.value {
      json.key("issued")
      json.beginObject()
      json.key("date-parts")
      json.beginArray()
      json.beginArray()
      for part in [date.year, date.month, date.day] { if let part { json.integer(part) } }
      json.endArray()
      json.endArray()
      json.endObject()
    }
    json.endObject()
  }

  private mutating func write(_ name: StaticString, _ value: String?) {
    guard let value else { return }
    json.key(name)
    json.string(value)
  }
}
