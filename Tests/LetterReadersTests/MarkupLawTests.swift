import Foundation
import LetterModel
import TestSupport
import Testing

@testable import LetterReaders

/// What holds for every markup file.
@Suite struct MarkupLawTests {
  /// The case files' inputs, the specimens, and the published files that lie beside a working copy.
  static let inputs: [(name: String, bytes: [UInt8])] = {
    var inputs: [(String, [UInt8])] = []
    for test in CaseFile.cases("html") { inputs.append((test.title, Array(test["html"].utf8))) }
    for test in CaseFile.cases("official-xml") {
      inputs.append((test.title, Array(test["xml"].utf8)))
    }
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    let folders = [
      "corpus", "../shared/letters/official-html", "../shared/letters/official-xml",
    ]
    for folder in folders {
      let path = root.appendingPathComponent(folder).path
      // Only a working copy with the published letters beside it reads them.
      let files = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
      for file in files.sorted() where file.hasSuffix("ml") {
        guard let data = FileManager.default.contents(atPath: path + "/" + file) else { continue }
        inputs.append((file, Array(data)))
      }
    }
    return inputs
  }()

  @Test func `the bytes of each passage, decoded, give back its words`() throws {
    for input in Self.inputs {
      let file = SourceFile(name: input.name, bytes: input.bytes)
      guard let reader = allReaders.first(where: { $0.claims(file) }) else {
        Issue.record("\(input.name) is not recognised")
        continue
      }
      let draft = try reader.draft(of: file)
      for passage in Self.passages(draft) {
        let decoded = SpanReading.words(of: passage.span, in: draft.source)
        // A raised digit stands for the digit in a <sup>: `10<sup>6</sup>`.
        let words = passage.text.replacing("\u{2076}", with: "6")
        #expect(decoded == SpanReading.single(words), "\(input.name)")
      }
    }
  }

  @Test func `each mark's bytes hold the mark`() throws {
    for input in Self.inputs {
      let file = SourceFile(name: input.name, bytes: input.bytes)
      guard let reader = allReaders.first(where: { $0.claims(file) }) else { continue }
      for passage in Self.passages(try reader.draft(of: file)) {
        for mark in passage.marks {
          let bytes = input.bytes[mark.span.start..<mark.span.end]
          #expect(String(decoding: bytes, as: UTF8.self) == mark.marker, "\(input.name)")
        }
      }
    }
  }

  @Test func `a damaged file never stops the reader, and its spans stay within the file`() {
    var random = SeededRandom(seed: 20_230_706)
    let odd: [UInt8] = [0x3C, 0x3E, 0x26, 0x22, 0x2F, 0x00, 0x80, 0xC3, 0x0D, 0x3B, 0x23, 0x5B]
    for input in Self.inputs {
      for _ in 0..<(input.bytes.count > 4000 ? 6 : 40) {
        var bytes = input.bytes
        if random.next() % 3 == 0 { bytes.removeLast(Int(random.next() % UInt64(bytes.count))) }
        for _ in 0..<(1 + random.next() % 6) where !bytes.isEmpty {
          let at = Int(random.next() % UInt64(bytes.count))
          switch random.next() % 3 {
          case 0: bytes[at] = odd[Int(random.next() % UInt64(odd.count))]
          case 1: bytes.remove(at: at)
          default: bytes.insert(odd[Int(random.next() % UInt64(odd.count))], at: at)
          }
        }
        let file = SourceFile(name: input.name, bytes: bytes)
        for reader in allReaders.prefix(3) {
          guard let draft = try? reader.draft(of: file) else { continue }
          for passage in Self.passages(draft) {
            for piece in passage.span.pieces {
              #expect(piece.lowerBound >= 0 && piece.upperBound <= bytes.count)
            }
            for mark in passage.marks { #expect(mark.span.end <= bytes.count) }
          }
        }
      }
    }
  }

  @Test(arguments: ["<div>", "<b>", "<table><tr><td>", "<ul><li>", "<p><sup>", "<a href='#fn1'>"])
  func `markup nested a hundred thousand deep is read in part`(tag: String) throws {
    let text = "<p>Begin.</p>" + String(repeating: tag, count: 100_000) + "<p>diep"
    let source = SourceText(file: "deep.html", utf8: Array(text.utf8))
    let draft = try HTMLReader().draft(from: source)
    #expect(draft.isPartial)
    #expect(draft.diagnostics.first?.id == "html.partial")
    #expect(DraftDump(draft: draft).lines.first == "paragraph: Begin.")
  }

  @Test func `a text of twelve million bytes is read to its end`() throws {
    let text = "<p>" + String(repeating: "woord ", count: 2_000_000) + "</p><p>Einde</p>"
    let draft = try HTMLReader().draft(from: SourceText(file: "t", utf8: Array(text.utf8)))
    #expect(draft.blocks.count == 2)
    #expect(!draft.isPartial)
  }

  @Test func `XML that declares entities is refused`() {
    let text = """
      <!DOCTYPE officiele-publicatie [<!ENTITY a "x">]>
      <officiele-publicatie><al>&a;</al></officiele-publicatie>
      """
    #expect(throws: ReadError.self) {
      try OfficialXMLReader().draft(from: SourceText(file: "t", utf8: Array(text.utf8)))
    }
  }

  @Test func `XML that is cut says where`() throws {
    let text = "<officiele-publicatie><al>Een.</al><al>Twee"
    let draft = try OfficialXMLReader().draft(from: SourceText(file: "t", utf8: Array(text.utf8)))
    #expect(draft.isPartial)
    #expect(draft.diagnostics.first?.id == "xml.partial")
    #expect(DraftDump(draft: draft).lines.prefix(2) == ["paragraph: Een.", "paragraph: Twee"])
  }

  private static func passages(_ draft: LetterDraft) -> [Passage] {
    draft.blocks.flatMap { block -> [Passage] in
      switch block.content {
      case .text(_, _, let passage), .note(_, _, let passage): [passage]
      case .table(let table):
        (table.caption.map { [$0] } ?? []) + table.rows.flatMap { $0.map(\.passage) }
      }
    }.filter { !$0.isEmpty }
  }
}

/// Reads the words of a span from the file again, by other means than the readers.
enum SpanReading {
  private static let entities: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "nbsp": "\u{A0}", "eacute": "é", "euml": "ë",
    "minus": "−", "ndash": "–", "mdash": "—", "euro": "€", "hellip": "…", "rsquo": "’",
    "lsquo": "‘", "rdquo": "”", "ldquo": "“", "iuml": "ï", "ouml": "ö", "times": "×",
  ]

  /// Decodes each piece: tags of blocks and line breaks are spaces, other tags nothing.
  static func words(of span: SourceSpan, in source: SourceText) -> String {
    var text = ""
    for piece in span.pieces { text += words(of: Array(source.bytes[piece]), source.encoding) }
    return single(text)
  }

  /// A text with one space for any white space.
  static func single(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func words(of bytes: [UInt8], _ encoding: SourceText.Encoding) -> String {
    var text = ""
    var at = 0
    while at < bytes.count {
      if bytes[at] == 0x3C, let end = bytes[at...].firstIndex(of: 0x3E) {
        text += " "
        at = end + 1
      } else if bytes[at] == 0x26, let end = bytes[at...].firstIndex(of: 0x3B), end - at < 10 {
        text += entity(String(decoding: bytes[(at + 1)..<end], as: UTF8.self))
        at = end + 1
      } else if encoding == .windows1252 || UTF8Check.firstInvalid(in: [bytes[at]]) == nil {
        text += String(decoding: Windows1252.utf8(of: bytes[at]), as: UTF8.self)
        at += 1
      } else if let length = UTF8Check.length(in: bytes, at: at) {
        text += String(decoding: bytes[at..<(at + length)], as: UTF8.self)
        at += length
      } else {
        text += String(decoding: Windows1252.utf8(of: bytes[at]), as: UTF8.self)
        at += 1
      }
    }
    return text
  }

  private static func entity(_ name: String) -> String {
    if let words = entities[name] { return words }
    guard name.hasPrefix("#") else { return "&\(name);" }
    let digits = name.dropFirst()
    let value =
      digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
    guard let value, let scalar = Unicode.Scalar(value) else { return "?" }
    if (128..<160).contains(value) {
      return String(decoding: Windows1252.utf8(of: UInt8(value)), as: UTF8.self)
    }
    return String(Character(scalar))
  }
}
