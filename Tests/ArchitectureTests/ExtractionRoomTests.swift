import Testing

/// The rooms of Extraction: records below, then what reads each kind, the registries on top.
///
/// Within Citations the grammar knows no form, and a form knows neither the scanner that asks it
/// nor the list that it stands in.
@Suite struct ExtractionRoomTests {
  static let table = RoomTable(rooms: [
    .init("Records"),
    .init("Register", mayKnow: ["Records"]),
    .init("Figures", mayKnow: ["Records"]),
    .init("Claims", mayKnow: ["Records", "Figures"]),

    .init("Citations/Grammar", mayKnow: ["Records"]),
    .init("Citations/Forms", mayKnow: ["Records", "Citations/Grammar"]),
    .init("Citations/Context", mayKnow: ["Records", "Citations/Grammar", "Citations/Forms"]),
    .init(
      "Citations",
      mayKnow: ["Records", "Citations/Grammar", "Citations/Forms", "Citations/Context"]),

    .init("", mayKnow: ["Records", "Figures", "Claims", "Citations"]),
  ])

  @Test func `no room knows one that it may not know`() throws {
    let complaints = Self.table.complaints(about: try SourceMap(module: "Extraction"))
    #expect(complaints.isEmpty, "\(complaints.joined(separator: "\n"))")
  }

  @Test func `the map sees the arrows that are there`() throws {
    let arrows = try SourceMap(module: "Extraction").arrows
    for arrow in [
      SourceMap.Arrow(from: "Citations/Grammar", to: "Records"),
      SourceMap.Arrow(from: "Citations/Forms", to: "Citations/Grammar"),
      SourceMap.Arrow(from: "Citations/Context", to: "Citations/Forms"),
      SourceMap.Arrow(from: "Citations", to: "Citations/Forms"),
      SourceMap.Arrow(from: "", to: "Citations"),
    ] {
      #expect(arrows[arrow] != nil, "\(arrow)")
    }
  }

  @Test func `no more than three files know each other both ways`() throws {
    let circles = try SourceMap(module: "Extraction").fileCircles
    for circle in circles {
      #expect(circle.count <= 3, "a circle of files: \(circle.joined(separator: ", "))")
    }
  }

  @Test func `no form knows the scanner, and only the extractor does`() throws {
    let map = try SourceMap(module: "Extraction")
    let users = map.uses.filter { $0.owner == "Citations/CitationScanner.swift" }.map(\.user)
    #expect(Set(users) == ["Citations/CitationExtractor.swift"])
  }

  @Test func `a circle of files is found, whatever their rooms`() {
    let files = [
      "A/One.swift": "struct One { var two: Two? }",
      "A/Two.swift": "final class Two { var a: Three? }",
      "B/Three.swift": "struct Three { var one: One }",
      "B/Four.swift": "struct Four { var one: One }",
    ]
    #expect(
      SourceMap(files: files).fileCircles == [["A/One.swift", "A/Two.swift", "B/Three.swift"]])
  }
}
