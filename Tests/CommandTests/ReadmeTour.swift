internal import Foundation
import Testing

/// The commands that a README shows with what they print.
struct ReadmeTour {
  /// A command and the lines below it.
  struct Step {
    /// The words behind the prompt.
    var command: [String]
    /// What it prints; `…` stands for any lines.
    var output: [String]

    /// The arguments, with the letters where they stand and all other files in a folder.
    func arguments(corpus: String, files folder: Folder) -> [String] {
      command.dropFirst().map { word in
        if word == "corpus" { return "\(corpus)/corpus" }
        let isFile = word.contains(".") && word.last?.isLetter == true && !word.hasPrefix("-")
        return isFile || word == "tas" ? folder.path(word) : word
      }
    }

    /// Holds what was printed against what is shown.
    func compare(_ printed: [String]) {
      var rest = printed[...]
      for part in output.split(
        omittingEmptySubsequences: false, whereSeparator: { $0.trimming(" ") == "…" })
      {
        guard let first = part.first else { continue }
        let start = rest.firstIndex(of: first) ?? rest.endIndex
        let found = Array(rest[start...].prefix(part.count))
        #expect(found == Array(part), "\(command.joined(separator: " "))")
        rest = rest.dropFirst(start - rest.startIndex + found.count)
      }
      let left = rest.filter { !$0.isEmpty }
      if output.last?.trimming(" ") != "…" { #expect(left == [], "\(command[1]) prints more") }
    }
  }

  /// The steps, in order.
  private(set) var steps: [Step] = []

  /// The steps of a text in Markdown: in its blocks of `text`, from one prompt to the next.
  init(_ markdown: String) {
    var isInside = false
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("```") {
        isInside = line == "```text"
      } else if isInside, line.hasPrefix("$ ") {
        let words = line.dropFirst(2).split(separator: " ").map(String.init)
        steps.append(Step(command: words, output: []))
      } else if isInside, !steps.isEmpty {
        steps[steps.count - 1].output.append(line)
      }
    }
    for index in steps.indices {
      while steps[index].output.last?.isEmpty == true { steps[index].output.removeLast() }
    }
  }
}

extension String {
  /// The text without a character at its ends.
  fileprivate func trimming(_ character: Character) -> String {
    trimmingCharacters(in: CharacterSet(charactersIn: String(character)))
  }
}
