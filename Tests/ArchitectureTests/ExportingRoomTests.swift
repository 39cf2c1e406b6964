import Testing

/// The rooms of Exporting: what a format is, then a room for each kind of them.
@Suite struct ExportingRoomTests {
  static let table = RoomTable(rooms: [
    .init("Formats"),
    .init("Tables", mayKnow: ["Formats"]),
    .init("Documents", mayKnow: ["Formats"]),
    .init("Archive", mayKnow: ["Formats"]),
    .init("", mayKnow: ["Formats", "Tables", "Documents", "Archive"]),
  ])

  @Test func `no room knows one that it may not know`() throws {
    let complaints = Self.table.complaints(about: try SourceMap(module: "Exporting"))
    #expect(complaints.isEmpty, "\(complaints.joined(separator: "\n"))")
  }
}
