internal import Checking
internal import Driver
internal import LetterModel
internal import ReferenceGraph
internal import Reporting
import Testing

@Suite struct WriterRegistryTests {
  private static let registry = WriterRegistry(
    allWriters + [
      .letters(PlainLetterWriter()), .corpora(PlainCorpusWriter()), .checks(DummyCheckWriter()),
      .graphs(PlainGraphWriter()),
    ])

  @Test func `every writer has a name of its own, and a format of its own among its kind`() {
    let registry = Self.registry
    #expect(Set(registry.writers.map(\.name)).count == registry.writers.count)
    let kinds: [[any Writer]] = [
      registry.letters, registry.corpora, registry.checks, registry.graphs,
    ]
    for writers in kinds { #expect(Set(writers.map(\.format)).count == writers.count) }
    #expect(kinds.map(\.count).reduce(0, +) == registry.writers.count)
  }

  @Test func `one line in the list of writers is all that a command needs to offer a format`() {
    let registry = Self.registry
    #expect(WriterRegistry.formats(of: registry.letters) == "json, dummy")
    #expect(
      WriterRegistry.formats(of: registry.checks) == "text, plain, json, sarif, coverage, dummy")
    #expect(
      WriterRegistry.formats(of: registry.graphs)
        == "graphml, gexf, dot, turtle, jsonld, csv, dummy-graph")
    #expect(registry.corpora.map(\.name) == ["corpus-json", "corpus-dummy"])
    #expect(
      registry.writers.suffix(4).map(\.name)
        == ["dummy", "corpus-dummy", "check-dummy", "dummy-graph"])
    #expect(registry.writers.suffix(4).map(\.fileExtension).last == "txt")
  }

  @Test func `a letter's document is written once and renamed where its id is taken`() {
    let read = CheckedLetter.letter("Er zijn ⟦7⟧ en ⟦3⟧, samen ⟦10⟧.", verdict: .exact)
    var ids = LetterIDs()
    let plain = RenderedLetter(read, by: PlainLetterWriter(), as: .line)
    let first = LetterName(id: ids.id(asked: read.id))
    #expect(plain.document(under: first) == Array("\(read.id)\n".utf8))
    let copy = LetterName(id: ids.id(asked: read.id), copyOf: read.id)
    #expect(copy.id == "\(read.id)~2")
    #expect(plain.document(under: copy) == Array("\(read.id)~2\n".utf8))
    for style in [DocumentStyle.line, .file] {
      let json = RenderedLetter(read, by: LetterJSONWriter(), as: style)
      #expect(json.bytes == json.document(under: first))
      let renamed = String(decoding: json.document(under: copy), as: UTF8.self)
      let head = #"{"format":"griffier-letter/1","id":"\#(read.id)~2","copyOf":"\#(read.id)","#
      #expect(renamed.hasPrefix(head))
      #expect(renamed.hasSuffix("]}\n"))
    }
  }

  @Test func `a writer of checks is asked for each letter, for all of them and at the end`() {
    let read = CheckedLetter.letter("Er zijn ⟦7⟧ en ⟦3⟧, samen ⟦11⟧.", verdict: .contradiction)
    let writer = DummyCheckWriter()
    let request = CheckRequest(in: .english)
    var bytes = writer.head
    writer.write(read, request, to: &bytes)
    bytes += writer.separator
    var letters = CheckedLetters(CorpusFindings()) { _ in nil }
    writer.write(read.verifications, across: &letters, request, to: &bytes)
    #expect(bytes == Array("1 of \(read.id), 1 across".utf8))
    #expect(writer.remarks(onUncheckedFiguresOf: read, request).isEmpty)
  }
}

/// Writes the id of a letter.
private struct PlainLetterWriter: LetterWriter {
  let format = "dummy"
  let summary = "The id of a letter."

  func write(_ read: ReadLetter, as style: DocumentStyle, to bytes: inout [UInt8]) {
    bytes += "\(read.id)\n".utf8
  }

  func renamed(_ document: RenderedLetter, to name: LetterName) -> [UInt8] {
    Array("\(name.id)\n".utf8)
  }
}

private struct PlainCorpusWriter: CorpusWriter {
  let format = "dummy"
  let summary = "The ids of letters."

  func document(letters: [String], findings: CorpusFindings) -> [UInt8] {
    Array(letters.joined(separator: "\n").utf8)
  }
}

/// Counts checks.
private struct DummyCheckWriter: CheckWriter {
  let format = "dummy"
  let summary = "How many checks there are."
  var separator: [UInt8] { Array(", ".utf8) }

  func write(_ read: ReadLetter, _ request: CheckRequest, to bytes: inout [UInt8]) {
    bytes += "\(read.verifications.count) of \(read.id)".utf8
  }

  func write(
    _ checks: [Verification], across letters: inout CheckedLetters, _ request: CheckRequest,
    to bytes: inout [UInt8]
  ) {
    bytes += "\(checks.count) across".utf8
  }
}

private struct PlainGraphWriter: GraphWriter {
  let format = "dummy-graph"
  let fileExtension = "txt"
  let summary = "How many papers there are."

  func documents(of graph: CitationGraph) -> [GraphDocument] {
    [GraphDocument(bytes: Array("\(graph.nodes.count)".utf8))]
  }
}
