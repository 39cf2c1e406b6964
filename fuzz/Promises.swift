internal import Checking
internal import Driver
internal import Extraction
internal import Foundation
internal import LetterModel
internal import LetterReaders
internal import ReferenceGraph
internal import Reporting
internal import TestSupport

/// What holds of every file, whatever its bytes: it is read or refused, its spans stand in the file and
/// give back its words, each document of it is well formed, and a second reading says the same.
enum Promises {
  /// Reads a file as far as it goes and stops the program where a promise is broken.
  ///
  /// What is written of it, and a second reading, take ten times as long as the first: they are held
  /// of every eighth file, always the same ones, so that more files are tried.
  static func hold(of file: SourceFile, layout: Letter.Layout? = nil) {
    guard let first = read(file, layout) else { return }
    holdSpans(of: first.letter)
    holdPlaces(of: first.letter)
    guard file.bytes.reduce(into: UInt32(7), { $0 = $0 &* 31 &+ UInt32($1) }) % 8 == 0 else {
      return
    }
    let broken = SpanLaw.violations(
      in: first.letter, records: first.records, verifications: first.verifications
    ).filter { $0.contains("reaches out") }
    require(broken.isEmpty, broken.first ?? "")
    let json = document(of: first)
    require(
      (try? JSONSerialization.jsonObject(with: Data(json))) != nil, "the document is JSON")
    holdOutputs(of: first)
    let again = read(
      SourceFile(name: file.name, bytes: file.bytes, boxes: file.boxes), layout)
    let second = again.map(document) ?? []
    require(
      second == json,
      "the same bytes give the same records, not\n\(String(decoding: json, as: UTF8.self))"
        + String(decoding: second, as: UTF8.self))
  }

  private static func read(_ file: SourceFile, _ layout: Letter.Layout?) -> ReadLetter? {
    guard let letter = try? readLetter(from: file, layout: layout) else { return nil }
    let records = extractRecords(from: letter)
    return ReadLetter(
      letter, records: records, verifications: verifications(of: letter, records: records))
  }

  private static func document(of read: ReadLetter) -> [UInt8] {
    var bytes: [UInt8] = []
    LetterJSONWriter().write(read, as: .line, to: &bytes)
    return bytes
  }

  /// Every block stands within the file.
  private static func holdSpans(of letter: Letter) {
    let whole = 0...letter.source.bytes.count
    for block in letter.blocks {
      for piece in block.span.pieces {
        require(whole.contains(piece.lowerBound), "a span begins in the file")
        require(whole.contains(piece.upperBound), "a span ends in the file")
      }
    }
  }

  /// Every part of a PDF's letter stands on one of its pages.
  private static func holdPlaces(of letter: Letter) {
    guard let places = letter.source.places else { return }
    for block in letter.blocks {
      for piece in block.span.pieces {
        require(places.place(of: piece).page < places.pages.count, "a page that is there")
      }
    }
  }

  /// Each report of checks, the graph in each format and an explanation are valid UTF-8.
  private static func holdOutputs(of read: ReadLetter) {
    for writer in WriterRegistry.all.checks {
      var bytes = writer.head
      writer.write(read, CheckRequest(in: .dutch, selection: .all), to: &bytes)
      bytes += writer.tail
      holdText(bytes, writer.name)
    }
    var corpus = CitationCorpus()
    corpus.append(
      LetterSummary(of: read.letter, records: read.records, id: read.id, sentences: .kept))
    let graph = CitationGraph(corpus)
    for writer in WriterRegistry.all.graphs {
      for document in writer.documents(of: graph) { holdText(document.bytes, writer.name) }
    }
    let explanation = Explanation(read, in: .english)
    for line in 1...3 {
      holdText(Array((explanation.text(on: .place(line: line, column: nil)) ?? "").utf8), "explain")
    }
  }

  private static func holdText(_ bytes: [UInt8], _ name: String) {
    require(String(validating: bytes, as: UTF8.self) != nil, "\(name) writes UTF-8")
  }

  /// Says what is broken and stops the program.
  private static func require(_ holds: Bool, _ promise: @autoclosure () -> String) {
    guard !holds else { return }
    FileHandle.standardError.write(Data("broken: \(promise())\n".utf8))
    fatalError()
  }
}
