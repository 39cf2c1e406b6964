internal import Driver
internal import Foundation
internal import Reporting
internal import TestSupport
import Testing

@Suite struct RecordPlaceTests {
  /// What is asked of a letter's JSON.
  private struct Document: Decodable {
    struct Block: Decodable { var id: String, text: String? }
    struct Footnote: Decodable { var id: String, text: String?, marks: [Mark] }
    struct Mark: Decodable { var at: [Int] }
    struct Record: Decodable { var at: [Int], block: String?, footnote: String? }
    var blocks: [Block]
    var footnotes: [Footnote]
    var figures, claims, references: [Record]

    /// The records with the words that stand where they say.
    var places: [String] {
      var texts: [String: String] = [:]
      for block in blocks { texts[block.id] = block.text }
      for note in footnotes { texts[note.id] = note.text }
      var places: [String] = []
      for (name, records) in [("figure", figures), ("claim", claims), ("reference", references)] {
        for record in records {
          let text = texts[record.footnote ?? record.block ?? ""] ?? ""
          let words = Array(text.unicodeScalars)[record.at[0]..<record.at[1]].map(String.init)
          places.append("\(name) \(record.at[0])..\(record.at[1]) \(words.joined())")
        }
      }
      return places
        + footnotes.flatMap(\.marks).map { "mark \($0.at[0])..\($0.at[1])" }
    }
  }

  @Test(arguments: CaseFile.cases("record-places"))
  func `a record says where it stands in its block`(_ example: CaseFile.Case) throws {
    let read = try LetterDriver().read(Array(example["text"].utf8), named: "a.md")
    let json = LetterJSONWriter.json(read, breaksLines: false).bytes
    let document = try JSONDecoder().decode(Document.self, from: Data(json))
    #expect(document.places == example.lines(of: "places"))
  }
}
