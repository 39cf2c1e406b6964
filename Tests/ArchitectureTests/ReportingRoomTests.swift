import Testing

/// The rooms of Reporting: what a format is, bytes of JSON, then a room for each thing that is written.
@Suite struct ReportingRoomTests {
  static let table = RoomTable(rooms: [
    .init("Formats"),
    .init("JSON"),
    .init("Letters", mayKnow: ["Formats", "JSON"]),
    .init("Corpus", mayKnow: ["Formats", "JSON", "Letters"]),
    .init("Checks", mayKnow: ["Formats", "JSON", "Letters", "Corpus"]),
    .init("PlainWords", mayKnow: ["Formats", "JSON", "Letters", "Corpus", "Checks"]),
    .init("Finding", mayKnow: ["JSON", "Letters", "Checks"]),
    .init("Graph", mayKnow: ["Formats"]),
    .init("Tables", mayKnow: ["Letters", "Finding"]),
    .init("Explaining", mayKnow: ["Letters"]),
    .init("Schema", mayKnow: ["Formats", "Letters", "Corpus"]),
    .init("", mayKnow: ["Formats", "Letters", "Corpus", "Checks", "PlainWords", "Graph"]),
  ])

  @Test func `no room knows one that it may not know`() throws {
    let complaints = Self.table.complaints(about: try SourceMap(module: "Reporting"))
    #expect(complaints.isEmpty, "\(complaints.joined(separator: "\n"))")
  }

  @Test func `no more than three files name each other in a circle`() throws {
    for circle in try SourceMap(module: "Reporting").fileCircles {
      #expect(circle.count <= 3, "\(circle.joined(separator: "\n"))")
    }
  }
}
