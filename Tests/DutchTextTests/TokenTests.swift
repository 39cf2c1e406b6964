import DutchText
import Foundation
import LetterModel
import TestSupport
import Testing

struct TokenTests {
  @Test(arguments: CaseFile.cases("token"))
  func `a text is cut into words, numbers and signs`(example: CaseFile.Case) {
    let text = Array(example["text"].utf8)
    let words = PassageWords(reading: text)
    let found = words.range.map { String(decoding: text[words.tokens[$0].range], as: UTF8.self) }
    #expect(found == example.lines(of: "tokens"))
  }

  @Test func `equal words have equal numbers, whatever their case`() {
    let text = Array("miljoen Miljoen MILJOEN één Één onbekendwoord miljoenen".utf8)
    let words = PassageWords(reading: text)
    let numbers = words.range.map { words.tokens[$0].word }
    #expect(numbers[0] != Token.unknown)
    #expect(numbers[0] == numbers[1] && numbers[1] == numbers[2])
    #expect(numbers[3] == numbers[4] && numbers[3] != numbers[0])
    #expect(numbers[5] == Token.unknown && numbers[6] == Token.unknown)
  }

  @Test(arguments: ["", "\u{80}", "é", "\u{C3}", "a\u{301}b", "𝟙𝟚", "\u{FEFF}x", "x\u{0}y"])
  func `odd texts are cut without a trap and leave nothing out`(text: String) {
    for cut in 0...text.utf8.count {
      let bytes = Array(text.utf8.prefix(cut))
      let words = PassageWords(reading: bytes)
      var end = 0
      for token in words.range.map({ words.tokens[$0] }) {
        #expect(Int(token.start) >= end && token.end > Int(token.start))
        #expect(token.end <= bytes.count)
        end = token.end
      }
    }
  }

  @Test func `a cue of several words is found where its words stand side by side`() {
    let lexicon = Lexicon(
      parsing: Array("@more\nmeer_dan t/m\n@any\n+more\nsamen=7 # a remark\n".utf8))
    #expect(lexicon.classNames == ["any", "more"])
    let any = WordClass("any", in: lexicon)
    var tokens: [Token] = []
    Tokenizer.append(tokensOf: Array("Meer  dan samen".utf8), in: lexicon, to: &tokens)
    #expect(tokens.count == 3)
    #expect(any.hasCues)
    #expect(any.value(of: tokens[2].word) == 7)
    #expect(!any.contains(tokens[0].word))
  }
}

struct LexiconTests {
  private static var root: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
  }

  /// The classes that the sources ask for by name.
  private static func named() throws -> Set<String> {
    var named: Set<String> = []
    let folder = root.appendingPathComponent("Sources")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "swift" else { continue }
      let text = try String(contentsOf: file, encoding: .utf8)
      // WordClass("name"), and ("name", value) in a WordMap.
      for part in text.split(separator: "(\"").dropFirst() {
        guard let name = part.split(separator: "\"").first else { continue }
        named.insert(String(name))
      }
    }
    return named
  }

  @Test func `no class of the lexicon is opened twice`() throws {
    let text = try String(
      contentsOf: Self.root.appendingPathComponent("Sources/CLexicon/words.lexicon"),
      encoding: .utf8)
    let opened = text.split(separator: "\n").filter { $0.hasPrefix("@") }
    #expect(opened.count > 100)
    #expect(Set(opened).count == opened.count)
  }

  @Test func `every class of the lexicon is asked for somewhere`() throws {
    let named = try Self.named()
    let included = try Set(
      String(
        contentsOf: Self.root.appendingPathComponent("Sources/CLexicon/words.lexicon"),
        encoding: .utf8
      ).split(separator: "\n").filter { $0.hasPrefix("+") }.map { String($0.dropFirst()) })
    let unused = Lexicon.dutch.classNames.filter { !named.contains($0) && !included.contains($0) }
    #expect(unused.isEmpty)
  }

  @Test func `every class that code asks for stands in the lexicon`() throws {
    let folder = Self.root.appendingPathComponent("Sources")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    var count = 0
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "swift" else { continue }
      let text = try String(contentsOf: file, encoding: .utf8)
      for part in text.split(separator: "WordClass(\"", omittingEmptySubsequences: false)
        .dropFirst()
      {
        let name = String(part.prefix { $0 != "\"" })
        #expect(
          Lexicon.dutch.classNames.contains(name), "\(file.lastPathComponent) asks for \(name)")
        count += 1
      }
    }
    #expect(count > 50)
  }
}
