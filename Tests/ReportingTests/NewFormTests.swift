import Driver
import Extraction
import Foundation
import LetterModel
import LetterReaders
import ReferenceGraph
import Reporting
import TestSupport
import Testing

/// A citation form that the program does not know: what it needs besides its own file.
struct NewFormTests {
  /// Reports of the Audit Office by their number: `Rapport AR-2024-17`.
  struct AuditReportForm: CitationForm {
    let name = "audit-report"
    let kinds = [Citation.Kind("audit-report")]
    let triggers = ["Rapport AR-"]

    func read(at start: Int, in site: CitationSite) -> Citation? {
      let words = site.bytes[(start + 8)...]
        .prefix { $0 == UInt8(ascii: "-") || ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 }
      guard words.count > 5 else { return nil }
      let id = String(decoding: words, as: UTF8.self)
      let range = words.startIndex..<words.endIndex
      return site.citation(kinds[0], start..<words.endIndex, [site.target(id, range)])
    }
  }

  private static let forms: [any CitationForm] = citationForms + [AuditReportForm()]

  private static func letter() -> ReadLetter {
    let letter = PlainLetter.letter("Zie Rapport AR-2024-17 en Kamerstuk 34 352, nr. 281.")
    let records = extractRecords(
      from: letter, extractors: [CitationExtractor(forms: forms), FigureExtractor()])
    return ReadLetter(letter, records: records, verifications: [])
  }

  @Test func `its citation has an identifier, and others are read as before`() {
    let targets = Self.letter().records.citations.flatMap(\.targets)
    #expect(targets.map(\.id) == ["AR-2024-17", "kst-34352-281"])
    #expect(Self.letter().records.figures.isEmpty)
  }

  @Test func `it is a node of the graph in every format`() throws {
    let read = Self.letter()
    var corpus = CitationCorpus()
    corpus.append(LetterSummary(of: read.letter, records: read.records, id: "brief"))
    let graph = CitationGraph(corpus)
    let node = try #require(graph.nodes.first { $0.id == "AR-2024-17" })
    #expect(node.label == "AR-2024-17")
    #expect(node.citingLetters == 1)
    for writer in WriterRegistry.all.graphs {
      let texts = writer.documents(of: graph).map { String(decoding: $0.bytes, as: UTF8.self) }
      #expect(texts.contains { $0.contains("AR-2024-17") }, "\(writer.format)")
    }
  }

  @Test func `its letter is JSON of the kinds that the schema names`() throws {
    let json = Data(LetterJSONWriter.json(Self.letter(), breaksLines: false).bytes)
    let letter = try JSONDecoder().decode(WrittenLetter.self, from: json)
    let written = letter.references.map(\.kind)
    #expect(written == ["audit-report", "kamerstuk"])
    #expect(try Self.kinds(in: OutputSchema.json).contains("kamerstuk"))
    #expect(try !Self.kinds(in: OutputSchema.json).contains("audit-report"))
    let schema = OutputSchema.json(
      of: allReaders, citing: Citation.Kind.all(of: Self.forms))
    #expect(try Self.kinds(in: schema).isSuperset(of: written))
  }

  /// The kinds of a citation that a schema allows.
  private static func kinds(in schema: String) throws -> Set<String> {
    let read = try JSONDecoder().decode(WrittenSchema.self, from: Data(schema.utf8))
    return Set(read.definitions.reference.properties.kind.names)
  }

  private struct WrittenLetter: Decodable {
    struct Reference: Decodable { let kind: String }
    let references: [Reference]
  }

  private struct WrittenSchema: Decodable {
    struct Definitions: Decodable { let reference: Reference }
    struct Reference: Decodable { let properties: Properties }
    struct Properties: Decodable { let kind: Kind }
    struct Kind: Decodable {
      let names: [String]
      enum CodingKeys: String, CodingKey { case names = "enum" }
    }
    let definitions: Definitions
    enum CodingKeys: String, CodingKey { case definitions = "$defs" }
  }
}
