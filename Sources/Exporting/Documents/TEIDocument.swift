internal import Driver
internal import LetterModel

/// One letter as TEI.
struct TEIDocument {
  private let read: ReadLetter
  private let id: String
  private let version: String
  private let inline: InlineMarkup

  /// The document of a letter.
  init(_ read: ReadLetter, _ id: String, version: String) {
    self.read = read
    self.id = id
    self.version = version
    inline = InlineMarkup(read)
  }

  /// The document.
  func bytes() -> [UInt8] {
    var xml = XMLMarkup()
    xml.element("TEI", ["xmlns": "http://www.tei-c.org/ns/1.0", "xml:lang": "nl"]) { xml in
      xml.line()
      writeHeader(to: &xml)
      xml.line()
      xml.element("text") { xml in xml.element("body") { writeBody(to: &$0) } }
      xml.line()
    }
    xml.line()
    return xml.bytes
  }

  private func writeHeader(to xml: inout XMLMarkup) {
    let header = read.letter.header
    let title = header.subject?.value ?? header.dossiers.first?.value.title ?? id
    xml.element("teiHeader") { xml in
      xml.element("fileDesc") { xml in
        xml.element("titleStmt") { xml in
          xml.element("title", text: title)
          xml.element("author", text: header.sender?.value)
        }
        xml.element("publicationStmt") { xml in
          xml.element("p", text: "Converted from \(read.letter.source.file).")
        }
        xml.element("sourceDesc") { xml in
          xml.element("bibl") { xml in
            xml.element("title", text: title)
            xml.element("idno", text: id)
            let date = header.date?.value.description
            xml.element("date", ["when": date], text: date)
            if let url = PaperURL.url(of: header.identifier?.value) {
              xml.empty("ptr", ["target": url])
            }
          }
        }
      }
      xml.element("encodingDesc") { xml in
        xml.element("appInfo") { xml in
          xml.element("application", ["ident": "griffier", "version": version]) { xml in
            xml.element("label", text: "Griffier")
          }
        }
      }
    }
  }

  private func writeBody(to xml: inout XMLMarkup) {
    let blocks = read.letter.blocks
    let captions = Set(read.letter.tables.compactMap(\.caption))
    var at = 0
    while at < blocks.count {
      // A heading begins a division; what stands before the first is one of its own.
      xml.line()
      xml.element("div") { xml in
        if blocks[at].kind == .heading {
          xml.element("head") { inline.write(.block(at), to: &$0) }
          at += 1
        }
        while at < blocks.count, blocks[at].kind != .heading {
          if blocks[at].kind == .listItem {
            xml.line()
            xml.element("list") { xml in
              while at < blocks.count, blocks[at].kind == .listItem {
                xml.element("item") { inline.write(.block(at), to: &$0) }
                at += 1
              }
            }
            continue
          }
          if !captions.contains(at) { write(blocks[at], at, to: &xml) }
          at += 1
        }
      }
    }
    if blocks.isEmpty { xml.element("div") { $0.element("p", text: "") } }
  }

  private func write(_ block: Block, _ index: Int, to xml: inout XMLMarkup) {
    switch block.kind {
    case .furniture: return
    case .footnote:
      // A note that a mark calls stands where the mark does.
      if inline.isCalled(block: index) { return }
      xml.line()
      xml.element("note", ["place": "foot"]) { inline.write(.block(index), to: &$0) }
    case .table:
      guard let table = block.table else { return }
      xml.line()
      write(table: table, to: &xml)
    case .paragraph:
      xml.line()
      xml.element("p") { inline.write(.block(index), to: &$0) }
    case .heading, .listItem, .letterhead, .caption, .question, .answer, .signature:
      xml.line()
      xml.element("p", ["rend": block.kind.rawValue]) { inline.write(.block(index), to: &$0) }
    }
  }

  private func write(table number: Int, to xml: inout XMLMarkup) {
    let table = read.letter.tables[number]
    xml.element("table") { xml in
      if let caption = table.caption {
        xml.element("head") { inline.write(.block(caption), to: &$0) }
      }
      let levels = table.columns.map(\.count).max() ?? 0
      for level in 0..<levels {
        xml.element("row", ["role": "label"]) { xml in
          xml.element("cell", text: "")
          for column in table.columns.indices {
            xml.element("cell") { xml in
              guard level < table.columns[column].count else { return }
              inline.write(.columnHeader(table: number, column: column, level: level), to: &xml)
            }
          }
        }
      }
      for row in table.rows.indices {
        let role: String? = table.rows[row].role == .data ? "data" : "sum"
        xml.element("row", ["role": role]) { xml in
          xml.element("cell", ["role": "label"]) {
            inline.write(.label(table: number, row: row), to: &$0)
          }
          for column in table.rows[row].cells.indices {
            xml.element("cell") {
              inline.write(.cell(table: number, row: row, column: column), to: &$0)
            }
          }
        }
      }
      // A table without rows would be none.
      if levels == 0, table.rows.isEmpty { xml.element("row") { $0.element("cell", text: "") } }
    }
  }
}
