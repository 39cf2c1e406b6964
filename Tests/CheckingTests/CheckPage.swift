internal import LetterModel
import Checking
import Foundation
import TestSupport

/// The page of all checks: what each asserts, as its rule and its cases say.
struct CheckPage {
  /// Longer examples are left to the case file.
  private static let mostLines = 24

  /// The page.
  static func text() throws -> String {
    let rules = try RuleSource.all()
    var text = """
      # The checks

      Made by `make pages` from `griffier list checks`, the comments of the rules and their case files.

      A verdict is `exact`, `rounding` (unrounded values exist that print like this), `contradiction`
      (none do) or `undecided`. The examples are the first of the case files; under each stands what
      `griffier check --all` says of it in Dutch.

      | check | asserts |
      |---|---|

      """
    for check in allChecks {
      let anchor = check.rule.replacing(".", with: "")
      text += "| [\(check.rule)](#\(anchor)) | \(check.summary) |\n"
    }
    for check in allChecks {
      text += "\n## \(check.rule)\n\n**\(sentence(check.summary))**\n"
      if let rule = rules[check.rule] { text += "\n\(rule.comment)\n" }
      text += try examples(of: check.rule)
      let cases = "Tests/CheckingTests/Cases/\(RuleCase.file(of: check.rule)).md"
      let name = rules[check.rule]?.path ?? "?"
      text += "\n[Rule](../\(name)) · [all cases](../\(cases))\n"
    }
    return text
  }

  /// `a total row is the sum of its rows` as a sentence.
  private static func sentence(_ summary: String) -> String {
    summary.prefix(1).uppercased() + summary.dropFirst() + "."
  }

  /// The first short case that holds and the first that is wrong, with what a user is told of each.
  private static func examples(of rule: String) throws -> String {
    var right: String?
    var wrong: String?
    var contradicts = false
    for sample in RuleCase.cases(of: rule) where right == nil || wrong == nil {
      let own = try sample.verifications().filter { $0.rule == rule }
      let isWrong = own.contains { $0.verdict == .contradiction }
      contradicts = contradicts || isWrong
      let words = input(of: sample.example)
      guard !own.isEmpty, words.split(separator: "\n").count <= mostLines else { continue }
      let lines = own.flatMap(\.dutchLines).joined(separator: "\n")
      let example = "\n```text\n\(words)\n```\n\n```text\n\(lines)\n```\n"
      if isWrong {
        wrong = wrong ?? "\nWrong:\n\(example)"
      } else if !own.contains(where: { $0.verdict == .undecided }) {
        right = right ?? "\nRight:\n\(example)"
      }
    }
    return (right ?? "") + (wrong ?? "")
      + (contradicts ? "" : "\nIn no case does this check contradict a letter.\n")
  }

  /// A table as a reader sees it: cases write the roles of rows before their labels, `| total> Totaal |`.
  private static func withoutRoles(_ block: String) -> String {
    block.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let cells = line.split(separator: "|", omittingEmptySubsequences: false)
      guard cells.count > 2, let end = cells[1].firstRange(of: "> ") else { return String(line) }
      let role = cells[1][..<end.upperBound].count - 1
      let label = " " + cells[1][end.upperBound...] + String(repeating: " ", count: role)
      return ([cells[0], Substring(label)] + cells[2...]).joined(separator: "|")
    }.joined(separator: "\n")
  }

  /// What is read of a case.
  private static func input(of example: CaseFile.Case) -> String {
    for name in ["table", "text"] {
      if let block = example.blocks[name] { return withoutRoles(block) }
    }
    return example.blocks.filter { $0.key.hasPrefix("letter ") }.sorted { $0.key < $1.key }
      .map { "[\($0.key)]\n\($0.value)" }.joined(separator: "\n")
  }
}

/// Where a rule stands, and what its comment says.
struct RuleSource {
  /// The path of its file in the package.
  var path: String
  /// The documentation comment of its type, as Markdown.
  var comment: String

  /// The rules of Sources/Checking, by the id of their checks.
  static func all() throws -> [String: RuleSource] {
    var rules: [String: RuleSource] = [:]
    let folder = ExternalTool.root.appendingPathComponent("Sources/Checking")
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
    where name.hasSuffix(".swift") {
      let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      var comment: [Substring] = []
      var ofType = ""
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        if line.hasPrefix("///") {
          comment.append(line.dropFirst(line.hasPrefix("/// ") ? 4 : 3))
        } else {
          if !comment.isEmpty, line.contains("struct ") {
            ofType = comment.joined(separator: "\n")
          }
          comment = []
        }
        let parts = line.components(separatedBy: "let rule = \"")
        if parts.count == 2, let id = parts[1].split(separator: "\"").first {
          rules[String(id)] = RuleSource(path: "Sources/Checking/\(name)", comment: ofType)
        }
      }
    }
    for id in Wording.dutch.ruleIDs {
      let page = Wording.dutch.page(of: id) ?? ""
      let lines = page.split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
      let block = lines.map { $0.isEmpty ? "" : "    \($0)" }.joined(separator: "\n")
      let text =
        "In the words of the file of wordings:\n" + block.trimmingSuffix(while: \.isNewline)
      rules[id] = RuleSource(path: "Sources/CWording/sentences.wording", comment: text)
    }
    return rules
  }
}

extension String {
  fileprivate func trimmingSuffix(while isLeftOut: (Character) -> Bool) -> String {
    var text = self
    while let last = text.last, isLeftOut(last) { text.removeLast() }
    return text
  }
}
