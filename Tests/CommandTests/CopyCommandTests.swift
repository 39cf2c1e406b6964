internal import Foundation
import Testing

/// One letter in several files: an id depends on the letter alone, and a copy counts once.
@Suite struct CopyCommandTests {
  /// Sentences enough to know a letter by its words.
  private static let sentences = (1...24).map { number in
    "In gemeente \(number) wachten \(number * 37) huishoudens op een woning uit de regeling van het jaar "
      + "\(1990 + number), die de provincie \(number % 7) uitvoert."
  }

  private static func markdown(_ words: [String]) -> [UInt8] {
    Array("# Wachten op een woning\n\n\(words.joined(separator: "\n\n"))\n".utf8)
  }

  private static func html(_ words: [String]) -> [UInt8] {
    let text = words.map { "<p>\($0)</p>" }.joined(separator: "\n")
    return Array(
      "<!DOCTYPE html><html lang=\"nl\"><body><h1>Wachten op een woning</h1>\(text)</body></html>"
        .utf8)
  }

  private func letters(_ folder: Folder) throws -> [[String: Any]] {
    let run = try Command.run(["extract", folder.url.path])
    #expect(run.status == 0)
    return try run.lines.map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }

  @Test func `a letter in two layouts is one, and what was published is kept`() throws {
    let folder = try Folder()
    try folder.write("a.md", Self.markdown(Self.sentences))
    try folder.write("z.html", Self.html(Self.sentences))
    let letters = try letters(folder)
    #expect(letters.count == 2)
    #expect(letters[0]["copyOf"] is NSNull)
    let source = try #require(letters[0]["source"] as? [String: Any])
    #expect((source["file"] as? String)?.hasSuffix("z.html") == true)
    #expect(letters[1]["copyOf"] as? String == letters[0]["id"] as? String)
  }

  @Test func `letters that share some sentences are two`() throws {
    let folder = try Folder()
    try folder.write("a.md", Self.markdown(Array(Self.sentences.prefix(16))))
    try folder.write("b.md", Self.markdown(Array(Self.sentences.suffix(16))))
    #expect(try letters(folder).allSatisfy { $0["copyOf"] is NSNull })
  }

  @Test func `letters with the same words and other figures are two`() throws {
    let folder = try Folder()
    try folder.write("2023.md", Self.markdown(Self.sentences))
    let later = Self.sentences.map { sentence in
      sentence.replacing(#/\d+/#) { String((Int($0.output) ?? 0) + 3) }
    }
    try folder.write("2024.html", Self.html(later))
    #expect(try letters(folder).allSatisfy { $0["copyOf"] is NSNull })
  }

  @Test func `a file that is added or removed changes no other letter's id`() throws {
    let folder = try Folder()
    let (first, others) = (Self.sentences.prefix(12), Self.sentences.suffix(12))
    try folder.write("brief.md", Self.markdown(Array(first)))
    let alone = try letters(folder)[0]["id"] as? String
    try folder.write("map/brief.md", Self.markdown(Array(others)))
    let ids = try letters(folder).compactMap { $0["id"] as? String }
    #expect(ids.count == 2)
    #expect(Set(ids).count == 2)
    #expect(ids.contains(alone ?? ""))
    #expect(ids.allSatisfy { $0.hasPrefix("sha256-") })
    try FileManager.default.removeItem(atPath: folder.path("brief.md"))
    #expect(try ids.filter { $0 != alone } == letters(folder).map { $0["id"] as? String })
  }
}
