import Foundation

/// Who names whom in a module: the files, the types they declare, and the rooms they stand in.
///
/// A room is a folder of the module: `Text/Markdown`; files beside all folders stand in the room
/// without a name. Only types are looked at: a function is seen by the type that it belongs to.
struct SourceMap {
  /// One file that names a type of another.
  struct Use: Hashable, CustomStringConvertible {
    /// The file that names it.
    var user: String
    /// The type.
    var type: String
    /// The file that declares it.
    var owner: String

    var description: String { "\(user) names \(type) of \(owner)" }
  }

  /// One room that knows another.
  struct Arrow: Hashable {
    /// The room that knows.
    var from: String
    /// The room that is known.
    var to: String
  }

  /// Every use over a file's border.
  let uses: Set<Use>
  /// The rooms, in the order of their names.
  let rooms: [String]

  /// The map of some files: their paths within the module, and what is in them.
  init(files: [String: String]) {
    let names = files.mapValues(SwiftNames.init)
    var owners: [SwiftNames.Declaration: Set<String>] = [:]
    for (file, names) in names {
      for declaration in names.declarations where !declaration.isPrivate {
        owners[declaration, default: []].insert(file)
      }
    }
    var uses: Set<Use> = []
    for (file, names) in names {
      let own = Set(names.declarations.map(\.name))
      for use in names.uses where use.qualifier != nil || !own.contains(use.name) {
        for (declaration, places) in owners where declaration.name == use.name {
          guard Self.means(use, declaration, in: names), !places.contains(file) else { continue }
          for place in places { uses.insert(Use(user: file, type: use.name, owner: place)) }
        }
      }
    }
    self.uses = uses
    rooms = Set(files.keys.map(Self.room)).sorted()
  }

  /// The map of a module of this package, read from Sources.
  init(module: String) throws {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    root.appendPathComponent("Sources/\(module)")
    var files: [String: String] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: root.path)
    where path.hasSuffix(".swift") {
      files[path] = try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    }
    self.init(files: files)
  }

  /// Whether a name means a declaration: one at the top of a file by its name alone, a nested one
  /// behind the name of its type or in an extension of it.
  private static func means(
    _ use: SwiftNames.Use, _ declaration: SwiftNames.Declaration, in names: SwiftNames
  ) -> Bool {
    guard let outer = declaration.outer else { return use.qualifier == nil }
    return use.qualifier == outer || use.qualifier == nil && names.extended.contains(outer)
  }

  /// The room that a file stands in.
  static func room(of file: String) -> String {
    file.split(separator: "/").dropLast().joined(separator: "/")
  }

  /// Which rooms know which, and by what.
  var arrows: [Arrow: [Use]] {
    Dictionary(
      grouping: uses.sorted { $0.description < $1.description },
      by: { Arrow(from: Self.room(of: $0.user), to: Self.room(of: $0.owner)) }
    ).filter { $0.key.from != $0.key.to }
  }

  /// The rooms that know each other both ways, perhaps by way of others; a circle an entry.
  var circles: [[String]] {
    let known = Dictionary(grouping: arrows.keys, by: \.from).mapValues { $0.map(\.to) }
    func reached(from room: String) -> Set<String> {
      var reached: Set<String> = []
      var open = known[room] ?? []
      while let next = open.popLast() {
        if reached.insert(next).inserted { open += known[next] ?? [] }
      }
      return reached
    }
    let reach = Dictionary(uniqueKeysWithValues: rooms.map { ($0, reached(from: $0)) })
    var circles: Set<[String]> = []
    for room in rooms where reach[room]?.contains(room) == true {
      circles.insert(
        rooms.filter { reach[room]?.contains($0) == true && reach[$0]?.contains(room) == true })
    }
    return circles.sorted { $0.lexicographicallyPrecedes($1) }
  }
}
