import Checking
import Driver
import LetterModel
import ReferenceGraph
import Reporting
import Testing

/// A text that is cut at every byte, also within a character: whatever is written of it is UTF-8.
@Suite struct CutTextTests {
  private static let text = """
    Geachte voorzitter,

    Van de 400 coöperaties – “zorg én wonen” – zijn er 300 (80 %) geïnspecteerd¹ (Kamerstuk 36 200, nr. 81).

    Tabel 1. Kosten (× € 1.000)

    | Soort | 2023 | 2024 |
    |---|---|---|
    | Één loket | 120 | ‒ 5 |
    | Totaal | 121 | 15 |

    ¹ Zie Eerste Kamer, 36 373, H; ECLI:NL:HR:2014:746.

    De Minister van Financiën,
    É. Müller 𝛼
    """

  /// Every document that the writers make of some bytes, with the name of the writer.
  private static func documents(of bytes: [UInt8]) throws -> [(writer: String, bytes: [UInt8])] {
    let read = try LetterDriver().read(bytes, named: "knip.md")
    var documents: [(String, [UInt8])] = []
    for writer in WriterRegistry.all.letters {
      for style in [DocumentStyle.line, .file] {
        documents.append((writer.name, RenderedLetter(read, by: writer, as: style).bytes))
      }
    }
    for language in [Language.dutch, .english] {
      let request = CheckRequest(in: language)
      for writer in WriterRegistry.all.checks {
        var bytes = writer.head
        writer.write(read, request, to: &bytes)
        documents.append((writer.name, bytes))
      }
    }
    for writer in WriterRegistry.all.corpora {
      documents.append(
        (writer.name, writer.document(letters: [read.id], findings: CorpusFindings())))
    }
    var corpus = CitationCorpus()
    corpus.append(
      LetterSummary(of: read.letter, records: read.records, id: read.id, sentences: .kept))
    let graph = CitationGraph(corpus)
    for writer in WriterRegistry.all.graphs {
      documents += writer.documents(of: graph).map { (writer.name, $0.bytes) }
    }
    return documents
  }

  @Test func `every writer writes UTF-8 of a text that is cut anywhere`() throws {
    let bytes = Array(Self.text.utf8)
    var broken: [String] = []
    for end in 1...bytes.count {
      for document in try Self.documents(of: Array(bytes[..<end]))
      where String(validating: document.bytes, as: UTF8.self) == nil {
        broken.append("\(document.writer) of \(end) bytes")
      }
    }
    #expect(broken.isEmpty, "\(broken.prefix(5))")
  }

  @Test func `a sentence that is shortened ends with a whole character`() throws {
    for length in 180..<240 {
      let words = String(repeating: "é", count: length)
      let text = "Er zijn 400 \(words) en 300 \(words), samen 800 \(words).\n"
      for document in try Self.documents(of: Array(text.utf8)) {
        #expect(String(validating: document.bytes, as: UTF8.self) != nil, "\(document.writer)")
      }
    }
  }
}
