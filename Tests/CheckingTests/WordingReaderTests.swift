import Testing

@testable import Checking

/// A file of wordings that is wrong says in which line, and how.
struct WordingReaderTests {
  @Test(arguments: [
    ("@a = b\n", 1, "nothing uses <a>"),
    ("# text.x — iets\n{a} … <b> {c}  ⇒ a = c  zeker\n", 2, "no words are called <b>"),
    ("# text.x — iets\n{a} en {b}\n", 2, "a pattern says after ⇒ what its figures make"),
    (
      "# text.x — iets\n{a} en {b}  ⇒ a = b + c  zeker\n", 2, "no figure of the pattern is called c"
    ),
    ("# text.x — iets\n{a} {b} {c}  ⇒ a = b + c  stellig\n", 2, "the strength is zeker"),
    ("# text.x — iets\n{a} {a}  ⇒ a = a  zeker\n", 2, "{a} has no name, or one that is taken"),
    ("{a} en {b}  ⇒ a = b  zeker\n", 1, "{a} stands before the first rule"),
    ("# text.x iets\n", 1, "a rule begins with # id — what it asserts"),
    ("# text.x — iets\n{a} {b} {c}  ⇒ a = b + c  zeker als mooi\n", 2, "mooi is no condition"),
    ("# text.x — iets\n– {a} en {b}  ⇒ a = b  zeker\n", 2, "a pattern cannot begin with –"),
  ])
  func `a wrong line is named`(text: String, line: Int, reason: String) {
    do {
      _ = try Wording(parsing: Array(text.utf8))
      Issue.record("nothing is said of \(text)")
    } catch {
      #expect(error.line == line)
      #expect(error.reason.hasPrefix(reason), "\(error.reason)")
    }
  }

  @Test func `a rule keeps its patterns in order, each with its id`() throws {
    let text = """
      // a remark
      @samen = samen | bij
      | elkaar

      # text.x — een som
      > Wat vooraf gaat.
      {a} … {b} … <samen> {c}  ⇒ c = a + b  zeker
      {a} ~ {b} ~ {c}          ⇒ c = a + b  klopt 2 als alleen
      niet <samen> met
      ✔ 1 en 2 samen 3
      """
    let wording = try Wording(parsing: Array(text.utf8))
    let rule = try #require(wording.rule("text.x"))
    #expect(rule.patterns.map(\.id) == ["text.x.1", "text.x.2"])
    #expect(rule.patterns.map(\.strength) == [.certain, .possible])
    #expect(rule.patterns[1].digits == 2)
    #expect(rule.antipatterns.count == 1)
    #expect(wording.page(of: "text.x")?.contains("✔ 1 en 2 samen 3") == true)
  }
}
