import Testing

/// The rooms of LetterReaders: bytes below, then what all layouts share, then a room a layout, and
/// beside these the assembly of letters, which knows no layout and is known by none.
@Suite struct LetterReadersRoomTests {
  private static let ground = ["Decoding", "Recognition", "Drafting"]
  private static let lines = ground + ["Phrases", "Text/Lines"]

  static let table = RoomTable(rooms: [
    .init("Decoding"),
    .init("Phrases", mayKnow: ["Decoding"]),
    .init("Recognition", mayKnow: ["Decoding", "Phrases"]),
    .init("Drafting", mayKnow: ["Decoding", "Recognition"]),
    .init("Archive", mayKnow: ["Decoding", "Recognition"]),
    .init("Tables", mayKnow: ["Phrases"]),

    .init("Boxes", mayKnow: ["Decoding", "Phrases", "Tables"]),

    .init("Markup", mayKnow: ground),
    .init("Markup/HTML", mayKnow: ground + ["Markup"]),
    .init("Markup/OfficialXML", mayKnow: ground + ["Markup"]),
    .init("Markup/Office", mayKnow: ground + ["Markup"]),
    .init("Markup/Word", mayKnow: ground + ["Archive", "Markup", "Markup/Office"]),
    .init("Markup/OpenDocument", mayKnow: ground + ["Archive", "Markup", "Markup/Office"]),

    .init("Text/Lines", mayKnow: ground + ["Phrases"]),
    .init("Text/Markdown", mayKnow: lines),
    .init("Text/WordText", mayKnow: lines),
    .init("Text/PageText/Lines", mayKnow: lines + ["Tables"]),
    .init("Text/PageText/Notes", mayKnow: lines + ["Text/PageText/Lines"]),
    .init(
      "Text/PageText/Tables",
      mayKnow: lines + ["Tables", "Text/PageText/Lines", "Text/PageText/Notes"]),
    .init(
      "Text/PageText",
      mayKnow: lines + ["Text/PageText/Lines", "Text/PageText/Notes", "Text/PageText/Tables"]),

    .init(
      "PDF",
      mayKnow: lines + [
        "Boxes", "Tables", "Text/PageText", "Text/PageText/Lines", "Text/PageText/Notes",
        "Text/PageText/Tables",
      ]),

    .init("Assembly/Footnotes", mayKnow: ["Drafting", "Phrases"]),
    .init("Assembly/Header", mayKnow: ["Drafting", "Phrases"]),
    .init("Assembly/Tables", mayKnow: ["Drafting", "Phrases"]),
    .init(
      "Assembly",
      mayKnow: [
        "Drafting", "Phrases", "Assembly/Footnotes", "Assembly/Header", "Assembly/Tables",
      ]),

    .init(
      "",
      mayKnow: ground + [
        "Markup/HTML", "Markup/OfficialXML", "Markup/Word", "Markup/OpenDocument", "PDF",
        "Text/Markdown", "Text/WordText", "Text/PageText",
        "Assembly",
      ]),
  ])

  @Test func `no room knows one that it may not know`() throws {
    let map = try SourceMap(module: "LetterReaders")
    let complaints = Self.table.complaints(about: map)
    #expect(complaints.isEmpty, "\(complaints.joined(separator: "\n"))")
  }

  @Test func `the map sees the arrows that are there`() throws {
    let arrows = try SourceMap(module: "LetterReaders").arrows
    for arrow in [
      SourceMap.Arrow(from: "", to: "Assembly"),
      SourceMap.Arrow(from: "Text/WordText", to: "Phrases"),
      SourceMap.Arrow(from: "Assembly/Header", to: "Phrases"),
      SourceMap.Arrow(from: "Markup/HTML", to: "Markup"),
      SourceMap.Arrow(from: "Phrases", to: "Decoding"),
    ] {
      #expect(arrows[arrow] != nil, "\(arrow)")
    }
  }
}
