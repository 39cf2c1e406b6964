import Testing

/// The map and the table, tried on a house of a few lines.
@Suite struct SourceMapTests {
  static let house = [
    "Cellar/Coal.swift": "struct Coal { enum Kind { case black } }",
    "Hall/Stove.swift": "/// Burns what the attic may not: Roof.\nstruct Stove { var coal: Coal }",
    "Hall/Fire.swift": "extension Coal { func burn() -> Kind { .black } }",
    "House.swift": "let stove = Stove(coal: Coal()) // \"Roof\"\nlet name = \"Roof\"",
    "Attic/Roof.swift": "private struct Coal {}\nstruct Roof { let coal = Coal() }",
  ]
  static let table = RoomTable(rooms: [
    .init("Cellar"), .init("Hall", mayKnow: ["Cellar"]), .init("Attic", mayKnow: ["Hall"]),
    .init("", mayKnow: ["Cellar", "Hall"]),
  ])

  @Test func `a house in order has no complaint`() {
    #expect(Self.table.complaints(about: SourceMap(files: Self.house)).isEmpty)
  }

  @Test func `arrows are uses of types, not words of comments and strings`() {
    let arrows = SourceMap(files: Self.house).arrows
    #expect(
      Set(arrows.keys) == [
        .init(from: "Hall", to: "Cellar"), .init(from: "", to: "Hall"),
        .init(from: "", to: "Cellar"),
      ])
    #expect(
      arrows[.init(from: "Hall", to: "Cellar")]?.map(\.description) == [
        "Hall/Fire.swift names Coal of Cellar/Coal.swift",
        "Hall/Fire.swift names Kind of Cellar/Coal.swift",
        "Hall/Stove.swift names Coal of Cellar/Coal.swift",
      ])
  }

  @Test(arguments: [
    "extension Coal { var stove: Stove? { nil } }", "let stove: [Stove] = []",
    "let words = \"a \\(Stove.self) burns\"", "let words = #\"\"\"\n a \\#(Stove.self)\n\"\"\"#",
    "typealias Heater = Stove", "func warm(_ stove: borrowing Stove) {}",
  ])
  func `a use that runs up is found`(code: String) {
    var house = Self.house
    house["Cellar/Cat.swift"] = code
    let complaints = Self.table.complaints(about: SourceMap(files: house))
    #expect(
      complaints == [
        "rooms in a circle: Cellar, Hall",
        "“Cellar” may not know “Hall”: Cellar/Cat.swift names Stove of Hall/Stove.swift",
      ])
  }

  @Test func `a room that the table does not have is named`() {
    var house = Self.house
    house["Garden/Tree.swift"] = "struct Tree {}"
    house["Attic/Roof.swift"] = nil
    let complaints = Self.table.complaints(about: SourceMap(files: house))
    #expect(
      complaints == [
        "room “Attic” of the table has no file", "room “Garden” is not in the table",
      ])
  }

  @Test func `a circle of three rooms is found`() {
    let files = [
      "A/A.swift": "struct A { var b: B? }", "B/B.swift": "final class B { var c: C? }",
      "C/C.swift": "enum C { case a(A) }", "D/D.swift": "protocol D { func a() -> A }",
    ]
    #expect(SourceMap(files: files).circles == [["A", "B", "C"]])
  }

  @Test func `a table that points up is no table`() {
    let table = RoomTable(rooms: [.init("A", mayKnow: ["B"]), .init("B")])
    let map = SourceMap(files: ["A/A.swift": "struct A {}", "B/B.swift": "struct B {}"])
    #expect(table.complaints(about: map) == ["“B” does not stand below “A” in the table"])
  }
}
