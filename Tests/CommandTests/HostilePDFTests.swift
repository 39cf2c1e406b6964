import Foundation
import TestSupport
import Testing

/// PDF files that are not what they say they are, or ask for what no letter asks for.
///
/// Each is said in one line or read; whatever becomes of it, the letters beside it are read.
@Suite struct HostilePDFTests {
  /// A file and what is wrong with it.
  struct Hostile: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var bytes: [UInt8]

    init(_ name: String, _ bytes: [UInt8]) {
      testDescription = name
      self.bytes = bytes
    }

    init(_ name: String, page: String = "", _ change: (inout PDFFile) -> Void) {
      var file = PDFFile(pages: [page.isEmpty ? HostilePDFTests.words : page])
      change(&file)
      self.init(name, file.bytes)
    }
  }

  static let words = PDFFile.text(["Geachte voorzitter,", "Er zijn 1.250 banen bij gekomen."])

  static let files: [Hostile] = [
    Hostile("a head and nothing more", Array("%PDF-1.7".utf8)),
    Hostile("the first half of a file", Array(PDFFile(pages: [words]).bytes.prefix(300))),
    Hostile(
      "no PDF behind its head", Array("%PDF-1.4\n".utf8) + (0..<9_000).map { UInt8($0 % 251) }),
    Hostile("objects that stand elsewhere") { $0.shift = 7_777 },
    Hostile("a table of objects that leads to itself") { $0.trailer = "/Prev 400" },
    Hostile("pages that are their own page") {
      $0.objects[1] = "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>"
    },
    Hostile("a drawing that draws itself", page: "/X Do") {
      $0.objects[3] = $0.objects[3].replacing("/Font <<", with: "/XObject << /X 6 0 R >> /Font <<")
      $0.objects.append(
        PDFFile.stream(
          "/X Do /X Do /X Do",
          "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>"))
    },
    Hostile("objects packed in themselves") {
      $0.objects.append(PDFFile.stream("6 0 6 0", "/Type /ObjStm /N 2 /First 4 /Extends 6 0 R"))
      $0.objects[4] = "6 0 R"
    },
    Hostile("a password") {
      let key = "<\(String(repeating: "0f", count: 32))>"
      $0.trailer =
        "/Encrypt << /Filter /Standard /V 1 /R 2 /P -60 /O \(key) /U \(key) >> /ID [<00> <00>]"
    },
    Hostile("a lock that nobody knows") {
      $0.trailer = "/Encrypt << /Filter /Onbekend /V 9 >> /ID [<00> <00>]"
    },
    Hostile("a page of a million words", page: million) { _ in },
    Hostile("a stream that packs gigabytes") {
      let packed = String(repeating: "81ff", count: 20_000) + "80>"
      $0.objects[4] = PDFFile.stream(
        packed, "/Filter [/ASCIIHexDecode /RunLengthDecode /RunLengthDecode /RunLengthDecode]")
    },
    Hostile("arrays within arrays") {
      $0.objects[4] = String(repeating: "[", count: 200_000)
    },
    Hostile("entries within entries") {
      $0.objects[0] = String(repeating: "<< /A ", count: 100_000)
    },
    Hostile("a milliard of pages, of which one is there") {
      $0.objects[1] = "<< /Type /Pages /Kids [4 0 R] /Count 1000000000 >>"
    },
    Hostile("a page wider than the world") {
      $0.objects[3] = $0.objects[3].replacing(
        "[0 0 595 842]", with: "[-1e38 -1e38 1e38 99999999999999999999]")
    },
    Hostile("words beyond any page", page: "BT /F 1e30 Tf 1e30 -1e30 Td (ver weg) Tj ET") { _ in },
    Hostile("a string without an end", page: "BT /F 10 Tf (Geachte voorzitter ") { _ in },
    Hostile("a stream longer than its file") {
      $0.objects[4] = "<< /Length 99999999999 >>\nstream\n\(words)"
    },
    Hostile("states within states", page: String(repeating: "q ", count: 1_000_000)) { _ in },
    Hostile("a hundred thousand pages that are one") {
      let kids = String(repeating: "4 0 R ", count: 100_000)
      $0.objects[1] = "<< /Type /Pages /Kids [\(kids)] /Count 100000 >>"
    },
    Hostile("a font made of itself") {
      $0.objects[2] =
        "<< /Type /Font /Subtype /Type0 /BaseFont /F /Encoding 3 0 R /DescendantFonts [3 0 R] "
        + "/ToUnicode 3 0 R >>"
    },
  ]

  private static var million: String {
    let row = String(repeating: "(a) Tj .59 0 Td ", count: 1_000) + "-590 -.8 Td\n"
    return "BT /F 0.3 Tf 1 841 Td\n" + String(repeating: row, count: 1_000) + "ET"
  }

  @Test(arguments: files)
  func `a hostile PDF is said in one line and hurts nothing else`(_ hostile: Hostile) throws {
    let folder = try Folder()
    try folder.write("in/a.md", ExtractCommandTests.letter)
    try folder.write("in/b.pdf", hostile.bytes)
    try folder.write("in/c.md", ExtractCommandTests.letter)
    let run = try Command.run(["extract", folder.path("in")])
    for name in ["a.md", "c.md"] {
      #expect(run.lines.count { $0.contains("in/\(name)") } == 1)
    }
    if run.status == 0 {
      #expect(run.errors == [])
      #expect(run.lines.count == 3)
    } else {
      #expect(run.status == 2)
      #expect(run.lines.count == 2)
      #expect(run.errors.count == 1)
      #expect(run.errors.first?.contains("b.pdf: ") == true)
    }
  }

  @Test func `a PDF is read, its words with page and box`() throws {
    let folder = try Folder()
    let file = PDFFile(pages: [Self.words, PDFFile.text(["Op de tweede bladzijde staan er 75."])])
    let path = try folder.write("brief.pdf", file.bytes)
    let run = try Command.run(["extract", path, "--output", folder.path("out")])
    #expect(run.status == 0)
    let names = try #require(folder.names(in: "out"))
    #expect(names.count == 3)
    let record = try #require(names.first { $0.hasPrefix("sha256-") && $0.hasSuffix(".json") })
    let source = record.replacing(".json", with: ".source.txt")
    let text = try String(contentsOfFile: folder.path("out/\(source)"), encoding: .utf8)
    #expect(text.contains("Er zijn 1.250 banen bij gekomen."))
    let json = try String(contentsOfFile: folder.path("out/\(record)"), encoding: .utf8)
    #expect(json.contains(#""layout":"pdf""#))
    #expect(json.contains(#""page":2,"box":["#))
    let page = try Command.run(["explain", "\(path):p2"])
    #expect(page.output.contains("Op de tweede bladzijde"))
    #expect(!page.output.contains("1.250"))
    let figure = try Command.run(["explain", path, "f1"])
    // The box stands behind the bytes, in either language.
    #expect(figure.output.contains("p1:2:9, bytes 28–33, "))
  }

  @Test func `what is wrong with a PDF is said by name`() throws {
    let folder = try Folder()
    let said = [
      "a password": "encrypted with a password", "a head and nothing more": "is damaged",
      "a lock that nobody knows": "is damaged", "states within states": "asks for too much",
    ]
    for (name, words) in said {
      let hostile = try #require(Self.files.first { $0.testDescription == name })
      let path = try folder.write("b.pdf", hostile.bytes)
      let run = try Command.run(["extract", path, "--language", "en"])
      #expect(run.errors.count == 1)
      #expect(run.errors.first?.contains(words) == true, "\(run.errors)")
    }
  }

  @Test func `a PDF without words is said to be pictures, and a page without words is named`()
    throws
  {
    let folder = try Folder()
    let scan = try folder.write("scan.pdf", PDFFile(pages: ["0 0 m 9 9 l S"]).bytes)
    let said = try Command.run(["extract", scan, "--language", "en"]).errors.first
    #expect(said?.contains("pictures") == true)
    let half = PDFFile(pages: [Self.words, "0 0 m 9 9 l S"])
    let run = try Command.run([
      "extract", try folder.write("half.pdf", half.bytes), "--language", "en",
    ])
    #expect(run.output.contains(#""partial":true"#))
    #expect(run.output.contains("page 2 of 2 has no text"))
  }
}
