/// Which rooms of a module may know which: a table to be read from the ground up.
struct RoomTable {
  /// A room and those below that it may know.
  struct Room {
    let name: String
    let mayKnow: [String]

    init(_ name: String, mayKnow: [String] = []) {
      self.name = name
      self.mayKnow = mayKnow
    }
  }

  /// The rooms, the lowest first: a room may know only rooms that stand before it.
  let rooms: [Room]

  /// What is wrong with a module, a sentence each; empty where it keeps to the table.
  func complaints(about map: SourceMap) -> [String] {
    var complaints = complaintsAboutItself
    let allowed = Dictionary(
      rooms.map { ($0.name, Set($0.mayKnow)) }, uniquingKeysWith: { first, _ in first })
    for room in map.rooms where allowed[room] == nil {
      complaints.append("room “\(room)” is not in the table")
    }
    for name in allowed.keys.sorted() where !map.rooms.contains(name) {
      complaints.append("room “\(name)” of the table has no file")
    }
    for (arrow, uses) in map.arrows {
      guard let known = allowed[arrow.from], !known.contains(arrow.to) else { continue }
      complaints += uses.map { "“\(arrow.from)” may not know “\(arrow.to)”: \($0)" }
    }
    complaints += map.circles.map { "rooms in a circle: \($0.joined(separator: ", "))" }
    return complaints.sorted()
  }

  private var complaintsAboutItself: [String] {
    var complaints: [String] = []
    var below: Set<String> = []
    for room in rooms {
      for known in room.mayKnow where !below.contains(known) {
        complaints.append("“\(known)” does not stand below “\(room.name)” in the table")
      }
      below.insert(room.name)
    }
    return complaints
  }
}
