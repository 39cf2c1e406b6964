import Foundation
import Testing

/// Every sentence of the program in both languages, in Cases/messages.md, which is there to be read
/// aloud.
@Suite struct MessageTableTests {
  /// An example of a sentence.
  struct Row {
    let dutch: String
    let english: String
  }

  private static let rows: [Row] = {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Cases/messages.md")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").compactMap { line in
      let line = line.replacing("\\|", with: "\u{0}")
      guard line.hasPrefix("| "), !line.hasPrefix("| Nederlands") else { return nil }
      let cells = line.split(separator: "|").map {
        $0.trimmingCharacters(in: .whitespaces).replacing("\u{0}", with: "|")
      }
      return cells.count == 2 ? Row(dutch: cells[0], english: cells[1]) : nil
    }
  }()

  private static let messages = Result { try SourceMessage.all() }

  /// Whether a row is an example of one form of a message, in one language.
  private static func shows(
    _ text: String, _ form: SwiftExpression.Form, of message: SourceMessage
  ) -> Bool {
    form.matches(text, anywhere: message.isPart || form.isPart)
  }

  /// The rows that are examples of a message in both languages.
  private static func rows(of message: SourceMessage) -> [Row] {
    rows.filter { row in
      message.dutch.forms.contains { $0.hasWords && shows(row.dutch, $0, of: message) }
        && message.english.forms.contains { shows(row.english, $0, of: message) }
    }
  }

  @Test func `there are sentences`() throws {
    #expect(Self.rows.count > 400)
    #expect(try Self.messages.get().count > 400)
  }

  @Test func `every sentence has an example in both languages, in each of its forms`() throws {
    for message in try Self.messages.get() where message.dutch.forms.contains(where: \.hasWords) {
      let rows = Self.rows(of: message)
      for form in message.dutch.forms where form.hasWords {
        #expect(
          rows.contains { Self.shows($0.dutch, form, of: message) },
          "no example of \(form.pieces.joined(separator: "…")) in \(message.place)")
      }
      for form in message.english.forms where form.hasWords {
        #expect(
          rows.contains { Self.shows($0.english, form, of: message) },
          "no example of \(form.pieces.joined(separator: "…")) in \(message.place)")
      }
    }
  }

  @Test func `every example is of a sentence that the program can say`() throws {
    let messages = try Self.messages.get()
    for row in Self.rows {
      let isSaid = messages.contains { message in
        message.dutch.forms.contains { $0.hasWords && Self.shows(row.dutch, $0, of: message) }
      }
      #expect(isSaid, "nobody says “\(row.dutch)”")
    }
  }

  @Test func `no words are chosen by language but in a Message`() throws {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    root.appendPathComponent("Sources")
    for path in try FileManager.default.subpathsOfDirectory(atPath: root.path)
    where path.hasSuffix(".swift") {
      let text = try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
      let chooses = text.contains("language == .")
      #expect(!chooses || Self.choosers.contains(path), "\(path) chooses words by language")
    }
  }

  /// Those that write what they are given in one of the two, and a date's month.
  private static let choosers: Set = [
    "Checking/Verdicts/VerificationWording.swift", "Reporting/Explaining/Explanation.swift",
    "Pages/Markup/HTMLText.swift", "Pages/Words/DateWords.swift",
  ]
}
