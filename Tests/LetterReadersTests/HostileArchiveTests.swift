import LetterModel
import LetterReaders
import TestSupport
import Testing

/// What office files say when they are not what they say they are: one clause, and no letter.
@Suite struct HostileArchiveTests {
  /// A spoiled file, and what is said of it.
  struct Spoiled: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var bytes: [UInt8]
    var message: String
  }

  private static let text = "<w:p><w:r><w:t>Tekst.</w:t></w:r></w:p>"

  /// A Word file whose archive was changed.
  private static func word(_ change: (inout ZipFile) -> Void) -> [UInt8] {
    var zip = WordFile(["body": text, "footnotes": ""]).zip
    change(&zip)
    return zip.bytes
  }

  /// A Word file whose document is changed where it stands in the archive.
  private static func document(_ change: (inout ZipFile.Member) -> Void) -> [UInt8] {
    word { zip in change(&zip.members[zip.members.count - 1]) }
  }

  private static func document(_ xml: String) -> [UInt8] {
    word { zip in
      zip.members.removeLast()
      zip.add("word/document.xml", xml)
    }
  }

  /// A Word file whose notes are said to be elsewhere.
  private static func notes(at target: String, mode: String = "") -> [UInt8] {
    word { zip in
      zip.members.removeAll { $0.name == "word/_rels/document.xml.rels" }
      zip.add(
        "word/_rels/document.xml.rels",
        "<Relationships><Relationship Id=\"n\" Type=\"x/footnotes\" Target=\"\(target)\"\(mode)/>"
          + "</Relationships>")
    }
  }

  private static func openDocument(_ change: (inout ZipFile) -> Void) -> [UInt8] {
    var zip = OpenDocumentFile(["body": "<text:p>Tekst.</text:p>"]).zip
    change(&zip)
    return zip.bytes
  }

  private static let deep = String(repeating: "<w:p>", count: 100_000)

  static let files: [Spoiled] = [
    Spoiled(
      testDescription: "a document that packs 90 MB of nothing",
      bytes: word { zip in
        zip.members.removeLast()
        zip.addBomb("word/document.xml", spaces: 90_000_000)
      }, message: "the parts of the letter have over 32 MB"),
    Spoiled(
      testDescription: "a document that packs 9 MB in 9 KB",
      bytes: document { member in
        member.size = 9_000_000
        member.packed = [UInt8](repeating: 0x20, count: 9_000)
        member.method = 8
      }, message: "word/document.xml would become more than 200 times as large"),
    Spoiled(
      testDescription: "styles that pack 90 MB of nothing",
      bytes: openDocument { zip in
        zip.members.removeLast()
        zip.addBomb("styles.xml", spaces: 90_000_000)
      }, message: "the parts of the letter have over 32 MB"),
    Spoiled(
      testDescription: "a document that says it has 40 MB",
      bytes: document { member in
        member.size = 40_000_000
        member.packed = [UInt8](repeating: 0x20, count: 400_000)
        member.method = 8
      }, message: "the parts of the letter have over 32 MB"),
    Spoiled(
      testDescription: "a document that is longer than it says",
      bytes: document { $0.size -= 9 }, message: "word/document.xml is damaged in the archive"),
    Spoiled(
      testDescription: "a document that is shorter than it says",
      bytes: document { $0.size += 9 }, message: "word/document.xml is damaged in the archive"),
    Spoiled(
      testDescription: "a document that does not add up to its sum",
      bytes: document { $0.sum ^= 1 }, message: "word/document.xml is damaged in the archive"),
    Spoiled(
      testDescription: "an encrypted document", bytes: document { $0.flags = 1 },
      message: "word/document.xml is encrypted"),
    Spoiled(
      testDescription: "a document packed by a method of later times",
      bytes: document { $0.method = 12 },
      message: "word/document.xml is packed in a way that office files do not use"),
    Spoiled(
      testDescription: "ten thousand members too many",
      bytes: word { zip in for number in 0..<10_000 { zip.add("x\(number)", "") } },
      message: "the archive has more than 10000 members"),
    Spoiled(
      testDescription: "two members of one name",
      bytes: word { $0.add("WORD/document.xml", text) },
      message: "the archive has two members of one name"),
    Spoiled(
      testDescription: "an archive that was cut",
      bytes: Array(word { _ in }.dropLast(100)),
      message: "the archive is damaged: its directory can not be read"),
    Spoiled(
      testDescription: "a directory that points elsewhere",
      bytes: {
        var bytes = word { _ in }
        bytes[bytes.count - 6] ^= 0xFF
        return bytes
      }(), message: "the archive is damaged: its directory can not be read"),
    Spoiled(
      testDescription: "a package without its document",
      bytes: word { $0.members.removeLast() }, message: "the archive has no part word/document.xml"),
    Spoiled(
      testDescription: "a package that names no document",
      bytes: word { $0.members[1].name = "rels" },
      message: "the archive does not say which part is its document"),
    Spoiled(
      testDescription: "notes that are not there", bytes: notes(at: "noten.xml"),
      message: "the archive has no part word/noten.xml"),
    Spoiled(
      testDescription: "notes on another machine",
      bytes: notes(at: "https://www.voorbeeld.nl/noten.xml", mode: " TargetMode=\"External\""),
      message: "its footnotes part lies outside the file"),
    Spoiled(
      testDescription: "more headers than a letter has sections",
      bytes: word { zip in
        zip.members.removeAll { $0.name == "word/_rels/document.xml.rels" }
        let headers = (0..<300).map {
          "<Relationship Id=\"h\($0)\" Type=\"x/header\" Target=\"h\"/>"
        }
        zip.add(
          "word/_rels/document.xml.rels", "<Relationships>\(headers.joined())</Relationships>")
      }, message: "the document has more than 200 headers and footers"),
    Spoiled(
      testDescription: "notes above the archive", bytes: notes(at: "../../../etc/passwd"),
      message: "its footnotes part lies outside the file"),
    Spoiled(
      testDescription: "notes in the machine's own files", bytes: notes(at: "/etc/passwd"),
      message: "the archive has no part etc/passwd"),
    Spoiled(
      testDescription: "a part with a name of a thousand bytes",
      bytes: notes(at: String(repeating: "n", count: 1_000)),
      message: "a part's name has over 128 bytes"),
    Spoiled(
      testDescription: "entities that laugh",
      bytes: document("<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><d>&b;</d>"),
      message: "word/document.xml declares XML entities or attributes, which are not read"),
    Spoiled(
      testDescription: "an entity from another file",
      bytes: document("<!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><d>&a;</d>"),
      message: "word/document.xml declares XML entities or attributes, which are not read"),
    Spoiled(
      testDescription: "attributes that every element of the styles is to get",
      bytes: openDocument { zip in
        zip.members.removeLast()
        zip.add("styles.xml", "<!DOCTYPE s [<!ATTLIST a b CDATA \"c\">]><s/>")
      }, message: "styles.xml declares XML entities or attributes, which are not read"),
    Spoiled(
      testDescription: "XML that breaks off", bytes: document("<document><body><p>"),
      message: "word/document.xml is broken: Premature end of data in tag p line 1"),
    Spoiled(
      testDescription: "elements nested a hundred thousand deep",
      bytes: document("<w:document xmlns:w=\"w\">\(deep)"),
      message: "word/document.xml is broken: elements are nested too deep"),
    Spoiled(
      testDescription: "a document in UTF-16",
      bytes: document { member in
        member.packed[0] = 0xFF
        member.packed[1] = 0xFE
        member.sum = ZipFile.sum(of: member.packed)
      }, message: "word/document.xml is UTF-16, and only UTF-8 is read"),
    Spoiled(
      testDescription: "a document without text", bytes: WordFile(["body": "<w:p/>"]).bytes,
      message: "the document has no text"),
    Spoiled(
      testDescription: "OpenDocument with a password",
      bytes: OpenDocumentFile(["manifest": "<file-entry><encryption-data/></file-entry>"]).bytes,
      message: "the document is encrypted"),
    Spoiled(
      testDescription: "OpenDocument without its content",
      bytes: openDocument { $0.members.removeAll { $0.name == "content.xml" } },
      message: "the archive has no part content.xml"),
    Spoiled(
      testDescription: "an archive of something else",
      bytes: {
        var zip = ZipFile()
        zip.add("brief.txt", "Geachte voorzitter,")
        return zip.bytes
      }(), message: "this is an archive, and neither a Word file nor OpenDocument text"),
  ]

  @Test(arguments: files)
  func `a file that lies is refused in one clause`(_ file: Spoiled) throws {
    do throws(ReadError) {
      _ = try readLetter(from: SourceFile(name: "brief", bytes: file.bytes))
      Issue.record("it was read")
    } catch {
      #expect(error.description == file.message)
    }
  }

  @Test func `bytes that are not UTF-8 break a part`() {
    let bytes = Self.document { member in
      member.packed[member.packed.count - 60] = 0xFF
      member.sum = ZipFile.sum(of: member.packed)
    }
    #expect(throws: ReadError.self) { try readLetter(from: SourceFile(name: "b", bytes: bytes)) }
  }

  @Test func `a table that asks for a thousand million cells gets what there is room for`() throws {
    let body = """
      <table:table><table:table-row><table:table-cell table:number-columns-repeated="9999999"/>\
      <table:table-cell table:number-columns-spanned="9999999" table:number-rows-spanned="99999">\
      <text:p>a</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell>\
      <text:p>b</text:p></table:table-cell><table:table-cell><text:p>c</text:p></table:table-cell>\
      </table:table-row></table:table>
      """
    let file = SourceFile(name: "b.odt", bytes: OpenDocumentFile(["body": body]).bytes)
    #expect(try readLetter(from: file).layout == .openDocument)
  }

  @Test func `a hundred thousand fields, boxes' ends and changes out of order are read`() throws {
    let field = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
    let end = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
    let body =
      "<w:p>" + String(repeating: field, count: 100_000) + String(repeating: end, count: 100_001)
      + "<w:r><w:t>Tekst.</w:t></w:r></w:p><w:tc/><w:tr/><w:footnote/><w:hyperlink/>"
    let letter = try readLetter(
      from: SourceFile(name: "b.docx", bytes: WordFile(["body": body]).bytes))
    #expect(letter.blocks.map(\.passage.text) == ["Tekst."])
  }

  @Test func `a damaged file never stops the reader, and its spans stay within its parts`() {
    var random = SplitMix64(seed: 15)
    let letters = [Rendering.word, .openDocument].flatMap { rendering in
      HandwrittenLetters.all.map { rendering.bytes(of: rendering.sayable($0), seed: 1) }
    }
    for letter in letters {
      for _ in 0..<40 {
        var bytes = letter
        for _ in 0..<random.number(1...4) {
          bytes[random.number(0...(bytes.count - 1))] = UInt8(random.number(0...255))
        }
        guard let read = try? readLetter(from: SourceFile(name: "b", bytes: bytes)) else {
          continue
        }
        for block in read.blocks {
          #expect(block.span.start >= 0 && block.span.end <= read.source.bytes.count)
        }
      }
    }
  }
}
