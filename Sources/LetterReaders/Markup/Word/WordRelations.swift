internal import LetterModel

/// What a part of a Word file says that its ids stand for: other parts, or addresses of links.
struct WordRelations: ElementVisitor {
  static let names = Vocabulary(["Relationship"])

  /// A relation.
  struct Relation {
    var id: String
    /// The last word of its type: `footnotes`, `hyperlink`.
    var kind: String
    var target: String
    var isExternal: Bool
  }

  private(set) var relations: [Relation] = []
  /// The relations by id.
  private var places: [String: Int] = [:]
  /// The folder that targets are relative to.
  private let folder: [Substring]

  /// The relations of a part, before they are read.
  init(of part: String) {
    folder = part.split(separator: "/").dropLast()
  }

  /// The name of the part that holds the relations of another.
  static func name(for part: String) -> String {
    guard let slash = part.utf8.lastIndex(of: UInt8(ascii: "/")) else {
      return "_rels/\(part).rels"
    }
    let after = part.utf8.index(after: slash)
    return "\(part[..<after])_rels/\(part[after...]).rels"
  }

  mutating func start(_ name: Int, _ attributes: borrowing MarkupAttributes) {
    guard name == 0, let id = attributes.text("Id"), let target = attributes.text("Target"),
      let type = attributes.text("Type")
    else { return }
    places[id] = relations.count
    relations.append(
      Relation(
        id: id, kind: type.split(separator: "/").last.map(String.init) ?? "", target: target,
        isExternal: attributes.has("TargetMode", "External")))
  }

  mutating func end(_ name: Int) {}

  /// Where the link of an id leads to.
  func link(_ id: String) -> String? {
    guard let place = places[id], relations[place].kind == "hyperlink" else { return nil }
    return relations[place].target
  }

  /// The name of the part of an id.
  func part(withID id: String) throws(ReadError) -> String? {
    guard let place = places[id] else { return nil }
    return try part(relations[place])
  }

  /// The name of the first part of a kind; `nil` where there is none.
  ///
  /// - Throws: where it lies outside the file.
  func part(ofKind kind: String) throws(ReadError) -> String? {
    guard let relation = relations.first(where: { $0.kind == kind }) else { return nil }
    return try part(relation)
  }

  /// A target in the archive, its `..` worked out: no name leads out of it.
  private func part(_ relation: Relation) throws(ReadError) -> String {
    if relation.isExternal {
      throw ReadError(
        .unreadable,
        Message(
          english: "its \(relation.kind) part lies outside the file",
          dutch: "het onderdeel \(relation.kind) ligt buiten het bestand"))
    }
    let target = relation.target.split(separator: "#", omittingEmptySubsequences: false)[0]
    var path = target.utf8.first == UInt8(ascii: "/") ? [] : folder
    for step in target.split(separator: "/") where step != "." {
      if step != ".." {
        path.append(step)
      } else if path.popLast() == nil {
        throw ReadError(
          .unreadable,
          Message(
            english: "its \(relation.kind) part lies outside the file",
            dutch: "het onderdeel \(relation.kind) ligt buiten het bestand"))
      }
    }
    return path.joined(separator: "/")
  }
}
