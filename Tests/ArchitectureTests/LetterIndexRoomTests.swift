import Testing

/// The rooms of LetterIndex: words, then the file, then what is asked of it.
@Suite struct LetterIndexRoomTests {
  static let table = RoomTable(rooms: [
    .init("Words"),
    .init("File", mayKnow: ["Words"]),
    .init("Asking", mayKnow: ["Words", "File"]),
    .init("Life", mayKnow: ["Words", "File", "Asking"]),
  ])

  @Test func `no room knows one that it may not know`() throws {
    let complaints = Self.table.complaints(about: try SourceMap(module: "LetterIndex"))
    #expect(complaints.isEmpty, "\(complaints.joined(separator: "\n"))")
  }

  @Test func `no more than three files name each other in a circle`() throws {
    for circle in try SourceMap(module: "LetterIndex").fileCircles {
      #expect(circle.count <= 3, "\(circle.joined(separator: "\n"))")
    }
  }
}
