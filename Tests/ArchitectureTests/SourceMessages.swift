import Foundation

/// A sentence as the sources have it, in both languages, each with all that it can be.
struct SourceMessage {
  /// The file and what is written there.
  let place: String
  let dutch: SwiftExpression
  let english: SwiftExpression
  /// Whether others complete it wherever it stands.
  let isPart: Bool

  /// All sentences of the sources.
  static func all() throws -> [SourceMessage] {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    root.appendPathComponent("Sources")
    var found: [SourceMessage] = []
    for path in try FileManager.default.subpathsOfDirectory(atPath: root.path).sorted()
    where path.hasSuffix(".swift") {
      let text = try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
      found += messages(in: text, of: path)
    }
    return found
  }

  /// `Message(english: …, dutch: …)`; a number with what it counts, `.count(n, (…, …), (…, …))`; and
  /// the two words of `say` and `write`, where a sentence is written piece by piece.
  private static func messages(in text: String, of path: String) -> [SourceMessage] {
    let code = text.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.drop(while: \.isWhitespace).hasPrefix("//") }.joined(separator: "\n")
    let words = Array(code)[...]
    let isWording = path.contains("VerificationWording")
    var calls = ["Message(", ".count("]
    if isWording { calls.append("write(") }
    if path.contains("Explaining/") { calls.append("say(") }
    var found: [SourceMessage] = []
    for call in calls {
      for start in starts(of: call, in: words) {
        let arguments = SwiftTokens.arguments(ofGroupAt: start + call.count - 1, in: words)
        let pairs: [(dutch: String, english: String)]
        switch call {
        case "Message(":
          guard let dutch = arguments.first(where: { $0.label == "dutch" }),
            let english = arguments.first(where: { $0.label == "english" })
          else { continue }
          pairs = [(dutch.value, english.value)]
        case ".count(":
          pairs = arguments.dropFirst().compactMap { argument in
            guard argument.value.hasPrefix("(\"") else { return nil }
            let both = SwiftTokens.arguments(ofGroupAt: 0, in: Array(argument.value)[...])
            return both.count == 2 ? (both[0].value, both[1].value) : nil
          }
        default:
          guard arguments.count == 2, arguments[0].value.hasPrefix("\"") else { continue }
          pairs = [(arguments[1].value, arguments[0].value)]
        }
        for pair in pairs {
          found.append(
            SourceMessage(
              place:
                "\(path): \(pair.dutch.split(whereSeparator: \.isWhitespace).joined(separator: " "))",
              dutch: SwiftExpression(pair.dutch), english: SwiftExpression(pair.english),
              isPart: call == "write(" || call == ".count("))
        }
      }
    }
    return found
  }

  private static func starts(of call: String, in words: ArraySlice<Character>) -> [Int] {
    let call = Array(call)
    return words.indices.filter { at in
      words[at] == call[0] && words[at...].starts(with: call)
        && (at == words.startIndex || call[0] == "." || !words[at - 1].isLetter)
    }
  }
}
