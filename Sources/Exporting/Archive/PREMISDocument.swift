/// The PREMIS 3 document of a bag: its files, the event in which records were made of them, and the
/// program that did.
struct PREMISDocument {
  private let letters: [ArchivedLetter]
  private let context: ExportContext

  /// The document of some letters.
  init(_ letters: [ArchivedLetter], _ context: ExportContext) {
    self.letters = letters
    self.context = context
  }

  /// The document.
  func bytes() -> [UInt8] {
    var xml = XMLMarkup()
    xml.element(
      "premis",
      [
        "xmlns": "http://www.loc.gov/premis/v3",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance", "version": "3.0",
      ]
    ) { xml in
      for letter in letters {
        for file in [letter.source, letter.record] { write(file, to: &xml) }
      }
      writeEvent(to: &xml)
      xml.line()
      xml.element("agent") { xml in
        Self.write("agentIdentifier", Self.agent(context.version), to: &xml)
        xml.element("agentName", text: "Griffier")
        xml.element("agentType", text: "software")
        xml.element("agentVersion", text: context.version)
      }
      xml.line()
    }
    xml.line()
    return xml.bytes
  }

  private func write(_ file: ArchivedLetter.File, to xml: inout XMLMarkup) {
    xml.line()
    xml.element("object", ["xsi:type": "file"]) { xml in
      Self.write("objectIdentifier", file.name, to: &xml)
      xml.element("objectCharacteristics") { xml in
        xml.element("fixity") { xml in
          xml.element("messageDigestAlgorithm", text: "SHA-256")
          xml.element("messageDigest", text: file.digest)
        }
        xml.element("size", text: String(file.bytes))
        xml.element("format") { xml in
          xml.element("formatDesignation") {
            $0.element("formatName", text: MediaType.name(of: file.name))
          }
        }
      }
    }
  }

  private func writeEvent(to xml: inout XMLMarkup) {
    xml.line()
    xml.element("event") { xml in
      Self.write("eventIdentifier", "reading-\(context.time)", to: &xml)
      xml.element("eventType", text: "metadata extraction")
      xml.element("eventDateTime", text: context.time)
      xml.element("eventDetailInformation") { xml in
        let options = context.options.isEmpty ? "none" : context.options.joined(separator: " ")
        xml.element(
          "eventDetail",
          text: "griffier \(context.version) read records from files; options: \(options)")
      }
      xml.element("eventOutcomeInformation") { $0.element("eventOutcome", text: "success") }
      xml.element("linkingAgentIdentifier") { xml in
        xml.element("linkingAgentIdentifierType", text: "local")
        xml.element("linkingAgentIdentifierValue", text: Self.agent(context.version))
      }
      for letter in letters {
        for (file, role) in [(letter.source, "source"), (letter.record, "outcome")] {
          xml.element("linkingObjectIdentifier") { xml in
            xml.element("linkingObjectIdentifierType", text: "local")
            xml.element("linkingObjectIdentifierValue", text: file.name)
            xml.element("linkingObjectRole", text: role)
          }
        }
      }
    }
  }

  private static func agent(_ version: String) -> String { "griffier-\(version)" }

  /// An identifier of a kind: `objectIdentifier` with its type and value.
  private static func write(_ kind: StaticString, _ value: String, to xml: inout XMLMarkup) {
    xml.element(kind) { xml in
      switch kind.description {
      case "objectIdentifier":
        xml.element("objectIdentifierType", text: "local")
        xml.element("objectIdentifierValue", text: value)
      case "eventIdentifier":
        xml.element("eventIdentifierType", text: "local")
        xml.element("eventIdentifierValue", text: value)
      default:
        xml.element("agentIdentifierType", text: "local")
        xml.element("agentIdentifierValue", text: value)
      }
    }
  }
}
