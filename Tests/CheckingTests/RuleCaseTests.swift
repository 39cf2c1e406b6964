internal import LetterModel
import Checking
import Foundation
import TestSupport
import Testing

/// Every check has a case file that bears its id, and does what its cases say.
struct RuleCaseTests {
  @Test(arguments: allChecks.map(\.rule))
  func `every check has cases`(rule: String) {
    #expect(!RuleCase.cases(of: rule).isEmpty, "no case in Cases/\(RuleCase.file(of: rule)).md")
  }

  @Test func `no two checks have one id`() {
    let rules = allChecks.map(\.rule)
    #expect(Set(rules).count == rules.count)
  }

  @Test func `a case file with the name of a check is that of one`() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Cases")
    let kinds = Set(allChecks.compactMap { $0.rule.split(separator: ".").first })
    let known = Set(allChecks.map { RuleCase.file(of: $0.rule) + ".md" })
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path)
    where kinds.contains(where: { file.hasPrefix($0 + "-") }) {
      #expect(known.contains(file), "no check has the cases of \(file)")
    }
  }

  @Test(arguments: allChecks.map(\.rule).flatMap(RuleCase.cases))
  func `a check says what its case says`(_ sample: RuleCase) throws {
    let example = sample.example
    let all = try sample.verifications()
    let own = all.filter { $0.rule == sample.rule }
    var expectations = 0
    func expect(_ lines: [String], in block: String) {
      guard example.blocks[block] != nil else { return }
      expectations += 1
      #expect(lines == example.lines(of: block), "\(block) of \(example.title)")
    }
    expect(own.map(\.line), in: "checks")
    expect(own.flatMap(\.dutchLines), in: "controles")
    expect(own.flatMap(\.operandLines), in: "operands")
    expect(all.map(\.wholeLine), in: "every check")
    for other in Set(allChecks.map(\.rule)).subtracting([sample.rule]) {
      let lines = all.filter { $0.rule == other }.map(\.line)
      // Several letters are about one thing: what they do not expect is an alarm.
      if sample.isOfLetters, example.blocks[other] == nil { #expect(lines.isEmpty) }
      expect(lines, in: other)
    }
    #expect(expectations > 0, "\(example.title) expects nothing")
  }

  @Test(arguments: allChecks.map(\.rule).flatMap(RuleCase.cases))
  func `what is said of citations names them`(_ sample: RuleCase) throws {
    for verification in try sample.verifications() where verification.rule.hasPrefix("citation.") {
      #expect(verification.operation == .citation)
      #expect(verification.operands.allSatisfy { $0.citation != nil || $0.letter != nil })
    }
  }
}
