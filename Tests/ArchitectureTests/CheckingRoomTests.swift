import Foundation
import Testing

/// The rooms of Checking, from the wording of verdicts up to the run.
///
/// Above the arithmetic each kind of evidence has a room with its rules, then come what explains and
/// what compares letters. Only the run, on top, knows them all, and no rule knows it.
@Suite struct CheckingRoomTests {
  private static let ground = ["Wording", "Verdicts", "Relations"]

  static let table = RoomTable(rooms: [
    .init("Wording"),
    .init("Verdicts", mayKnow: ["Wording"]),
    .init("Relations", mayKnow: ["Wording", "Verdicts"]),

    .init("Tables/Solver", mayKnow: ground),
    .init("Tables", mayKnow: ground + ["Tables/Solver"]),
    .init("Tables/Rules", mayKnow: ground + ["Tables", "Tables/Solver"]),
    .init("Sentences", mayKnow: ground),
    .init("Sentences/Rules", mayKnow: ground + ["Sentences"]),
    .init("Patterns", mayKnow: ground + ["Sentences"]),
    .init("Facts", mayKnow: ground + ["Sentences"]),
    .init("Citations", mayKnow: ["Wording", "Verdicts"]),

    .init("Explanations", mayKnow: ground),
    .init("AcrossLetters", mayKnow: ground + ["Facts", "Citations"]),
    .init(
      "",
      mayKnow: ground + [
        "Tables", "Tables/Solver", "Tables/Rules", "Sentences", "Sentences/Rules", "Patterns",
        "Facts", "Citations",
        "Explanations", "AcrossLetters",
      ]),
  ])

  @Test func `no room knows one that it may not know`() throws {
    let complaints = Self.table.complaints(about: try SourceMap(module: "Checking"))
    #expect(complaints.isEmpty, "\(complaints.joined(separator: "\n"))")
  }

  @Test func `no more than three files name each other in a circle`() throws {
    for circle in try SourceMap(module: "Checking").fileCircles {
      #expect(circle.count <= 3, "\(circle.joined(separator: "\n"))")
    }
  }

  @Test func `a circle of files is found`() {
    let map = SourceMap(files: [
      "A.swift": "struct A { var b: B? }", "B.swift": "final class B { var c: C? }",
      "C.swift": "enum C { case a(A) }", "D.swift": "struct D { let a: A }",
      "E.swift": "class E { var f: F? }", "F.swift": "class F { var e: E? }",
    ])
    #expect(
      map.fileCircles == [["A.swift", "B.swift", "C.swift"], ["E.swift", "F.swift"]])
  }

  @Test func `no rule names the registry or the run`() throws {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    root.appendPathComponent("Sources/Checking")
    var known = 0
    for path in try FileManager.default.subpathsOfDirectory(atPath: root.path)
    where path.hasSuffix(".swift") {
      let text = try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
      let code = text.split(separator: "\n")
        .filter { !$0.drop { $0 == " " }.hasPrefix("//") }.joined(separator: "\n")
      let names = ["allChecks", "CheckRun", "corpusVerifications"].filter(code.contains)
      if path.contains("/") { #expect(names.isEmpty, "\(path) names \(names)") }
      known += names.count
    }
    #expect(known > 0, "the registry is looked for under a name that it does not have")
  }
}
