import Testing

@testable import Reporting

struct UniqueNamesTests {
  @Test func `a name that is asked for again gets the next number`() {
    var names = UniqueNames(taken: ["corpus"])
    let given = ["fn-1", "fn-1", "fn-1-2", "fn-1", "corpus"].map { names.name($0, mark: "-") }
    #expect(given == ["fn-1", "fn-1-2", "fn-1-2-2", "fn-1-3", "corpus-2"])
    #expect(names.take("fn-1") == nil)
    #expect(names.take("fn-2") == "fn-2")
  }

  @Test func `lookups grow as the names`() {
    func lookups(_ count: Int) -> Int {
      var names = UniqueNames()
      for index in 0..<count { _ = names.name("fn-\(index % 5)", mark: "-") }
      return names.lookups
    }
    #expect(lookups(200) <= 400)
    #expect(lookups(400) <= 800)
  }
}
