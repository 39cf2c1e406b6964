/// The MDTO metadata of one file, as the National Archives of the Netherlands ask for it: a `bestand`.
///
/// It says what is a fact of the file. How long something is kept and who may use it, which MDTO asks
/// of an information object, is for the archivist and not known here.
struct MDTODocument {
  /// Which of the two files of a letter.
  enum Part {
    case source, record
  }

  private let letter: ArchivedLetter
  private let part: Part
  private let context: ExportContext

  /// The document of a file.
  init(_ letter: ArchivedLetter, _ part: Part, _ context: ExportContext) {
    self.letter = letter
    self.part = part
    self.context = context
  }

  private var file: ArchivedLetter.File { part == .source ? letter.source : letter.record }

  /// The document.
  func bytes() -> [UInt8] {
    var xml = XMLMarkup()
    let space = "https://www.nationaalarchief.nl/mdto"
    xml.element(
      "MDTO",
      [
        "xmlns": space, "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
        "xsi:schemaLocation": "\(space) \(space)/MDTO-XML1.0.1.xsd",
      ]
    ) { xml in
      xml.line()
      xml.element("bestand") { xml in
        xml.element("identificatie") { xml in
          xml.element("identificatieKenmerk", text: file.name)
          xml.element("identificatieBron", text: "griffier")
        }
        let name = file.name.split(separator: "/").last.map(String.init)
        xml.element("naam", text: name)
        xml.element("omvang", text: String(file.bytes))
        xml.element("bestandsformaat") {
          Self.write(MediaType.name(of: file.name), list: "IANA Media Types", to: &$0)
        }
        xml.element("checksum") { xml in
          xml.element("checksumAlgoritme") {
            Self.write("SHA-256", list: "Begrippenlijst ChecksumAlgoritme MDTO", to: &$0)
          }
          xml.element("checksumWaarde", text: file.digest)
          xml.element("checksumDatum", text: context.time)
        }
        xml.element("isRepresentatieVan") { xml in
          xml.element("verwijzingNaam", text: letter.id)
        }
      }
      xml.line()
    }
    xml.line()
    return xml.bytes
  }

  private static func write(_ label: String, list: String, to xml: inout XMLMarkup) {
    xml.element("begripLabel", text: label)
    xml.element("begripBegrippenlijst") { $0.element("verwijzingNaam", text: list) }
  }
}
