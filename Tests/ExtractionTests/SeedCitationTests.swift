import Extraction
import Foundation
import LetterModel
import LetterReaders
import TestSupport
import Testing

/// Citations of real letters against what a person annotated, note by note.
///
/// The letters are read from `../shared/letters`; where they are absent the tests say so and pass.
@Suite struct SeedCitationTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  static let letters = folder.appendingPathComponent("../../../shared/letters").standardized

  /// One annotated place: a file, a note or the text, the identifiers.
  struct Place: Hashable {
    var file: String
    var place: String
  }

  static let gold: [Place: [String]] = {
    let path = folder.appendingPathComponent("Cases/gold-references.txt").path
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return [:] }
    var gold: [Place: [String]] = [:]
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let parts = line.split(separator: "|", omittingEmptySubsequences: false)
        .map { $0.trimmingCharacters(in: .whitespaces) }
      guard parts.count == 3 else { continue }
      let ids = parts[2].isEmpty ? [] : ids(parts[2])
      gold[Place(file: parts[0], place: parts[1]), default: []] += ids
    }
    return gold
  }()

  /// The identifiers of a line; those of laws hold spaces.
  private static func ids(_ list: String) -> [String] {
    guard list.hasPrefix("law:") else { return list.split(separator: " ").map(String.init) }
    return list.components(separatedBy: " law:").map { $0.hasPrefix("law:") ? $0 : "law:" + $0 }
  }

  static let files = Set(gold.keys.map(\.file)).sorted()
  static let seeds = files.filter { $0.hasPrefix("seeds/") }

  static func bytes(_ file: String) -> [UInt8]? {
    (try? Data(contentsOf: letters.appendingPathComponent(file))).map(Array.init)
  }

  /// The identifiers of the numbered citations, without papers that are only named.
  static func ids(_ citations: [Citation]) -> [String] {
    citations.filter {
      !$0.isOfNamedPaper && ($0.description == nil || $0.role != nil)
    }.flatMap { $0.targets.compactMap(\.id) }
  }

  @Test func `the gold is there`() {
    #expect(Self.gold.count > 60)
    if Self.bytes("seeds/000_714fb1ac2b162d3f.txt") == nil {
      print("skipped: ../shared/letters is absent, so no real letter is read")
    }
  }

  /// The forms alone, on the raw words of the seeds, line breaks and all.
  @Test(arguments: seeds)
  func `the raw words of a seed hold exactly the annotated citations`(file: String) {
    guard let bytes = Self.bytes(file) else { return }
    let text = String(decoding: bytes, as: UTF8.self)
      .replacingOccurrences(of: "[1: ", with: "\n\n").replacingOccurrences(
        of: "](http", with: " http")
    let citations = extractRecords(from: PlainLetter.letter(text)).citations
    var expected = Self.gold.filter { $0.key.file == file }.flatMap(\.value)
    if file.hasSuffix("000_714fb1ac2b162d3f.txt") { expected.append("www.seo.nl/publicaties") }
    #expect(Self.ids(citations).sorted() == expected.sorted())
  }

  /// An address without its hyphens: those at a line's end are lost in some text layers.
  private static func plain(_ id: String) -> String {
    id.hasPrefix("http") ? id.filter { $0 != "-" } : id
  }

  /// The letter a file is read as.
  static func letter(_ file: String) throws -> Letter? {
    guard let bytes = bytes(file) else { return nil }
    // which layout a file has is the readers' test, not this one
    let layout: Letter.Layout? = file.contains("/003_") ? .pageText : nil
    return try readLetter(from: SourceFile(name: file, bytes: bytes), layout: layout)
  }

  /// The whole way: reader, footnotes, extractor; what each note and the text cite.
  @Test(arguments: files)
  func `every note of a letter cites what was annotated`(file: String) throws {
    guard let letter = try Self.letter(file) else { return }
    let citations = extractRecords(from: letter).citations
    var found: [String: [String]] = [:]
    for citation in citations {
      let place =
        citation.footnote.map { letter.footnotes[$0].marker } ?? "text"
      found[place, default: []] += Self.ids([citation])
    }
    var expected: [String: [String]] = [:]
    for (place, ids) in Self.gold where place.file == file && place.place != "link" {
      expected[place.place, default: []] += ids
    }
    // the text layer of a PDF lists the addresses of its links apart, outside any note
    let links = Self.gold[Place(file: file, place: "link")] ?? []
    for (place, ids) in found { found[place] = ids.filter { !links.contains($0) } }
    for place in Set(found.keys).union(expected.keys).sorted() {
      #expect(
        found[place, default: []].map(Self.plain).sorted()
          == expected[place, default: []].map(Self.plain).sorted(), "\(file), \(place)")
    }
  }
}
