/// Gives each letter of a corpus an id of its own, in the order in which they come.
///
/// A letter's id is its official identifier, or is made of its bytes. Where a copy of the letter has
/// it already, `~` and a number are added.
public struct LetterIDs: Sendable {
  /// The ids given so far, in order.
  public private(set) var all: [String] = []
  /// `corpus.json` is the name of the file that stands beside the letters'.
  private var names = UniqueNames(taken: ["corpus"])

  /// No ids.
  public init() {}

  /// The id that a letter gets: the one it asks for, or that and a number.
  public mutating func id(asked: String) -> String {
    let id = names.name(Self.fileName(asked), mark: "~")
    all.append(id)
    return id
  }

  private static let longest = 200

  /// An id that can name a file: no slash, no control character, no dot first, at most 200 bytes: a
  /// system takes 255, and an extension is to come.
  private static func fileName(_ id: String) -> String {
    var name = ""
    for scalar in id.unicodeScalars where name.utf8.count + scalar.utf8.count <= longest {
      let isOdd = scalar == "/" || scalar.value < 0x20 || (name.isEmpty && scalar == ".")
      name.unicodeScalars.append(isOdd ? "-" : scalar)
    }
    return name.isEmpty ? "letter" : name
  }
}
