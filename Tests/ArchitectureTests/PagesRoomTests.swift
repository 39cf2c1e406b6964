import Testing

/// The rooms of Pages: markup and words below, then a letter as its page sees it, its sums, its text,
/// and what is about all letters.
@Suite struct PagesRoomTests {
  private static let ground = ["Markup", "Words"]

  static let table = RoomTable(rooms: [
    .init("Markup"),
    .init("Words"),
    .init("Frame", mayKnow: ground),
    .init("View", mayKnow: ground),
    .init("Sums", mayKnow: ground + ["View"]),
    .init("Text", mayKnow: ground + ["View", "Sums"]),
    .init("Letters", mayKnow: ground + ["Frame", "View", "Sums", "Text"]),
    .init("Graph", mayKnow: ground + ["Frame"]),
    .init("Series", mayKnow: ground + ["Frame", "View"]),
    .init("Articles", mayKnow: ground + ["Frame", "View", "Text", "Letters"]),
    .init("Overview", mayKnow: ground + ["Frame", "View", "Sums", "Series"]),
    .init(
      "",
      mayKnow: [
        "Words", "Frame", "View", "Sums", "Letters", "Overview", "Graph", "Series", "Articles",
      ]),
  ])

  @Test func `no room knows one that it may not know`() throws {
    let complaints = Self.table.complaints(about: try SourceMap(module: "Pages"))
    #expect(complaints.isEmpty, "\(complaints.joined(separator: "\n"))")
  }

  @Test func `no more than three files name each other in a circle`() throws {
    for circle in try SourceMap(module: "Pages").fileCircles {
      #expect(circle.count <= 3, "\(circle.joined(separator: "\n"))")
    }
  }
}
