/// Gives each letter of a corpus an id of its own, in the order in which they come.
///
/// A letter's id is its official identifier or its file's name. Where another letter has it
/// already, `~` and the file's name are added, and a diagnostic says so.
public struct LetterIDs: Sendable {
  /// The ids given so far, in order.
  public private(set) var all: [String] = []
  /// `corpus.json` is the name of the file that stands beside the letters'.
  private var names = UniqueNames(taken: ["corpus"])

  /// No ids.
  public init() {}

  /// The letter's document under the id that it gets.
  public mutating func document(of letter: RenderedLetter) -> (id: String, bytes: [UInt8]) {
    let id = id(asked: letter.id, stem: letter.stem)
    return (id, letter.document(underID: id))
  }

  /// The id that a letter gets: the one it asks for, or that and the name of its file.
  public mutating func id(asked: String, stem: String) -> String {
    let short = Self.fileName(asked)
    let id =
      names.take(short)
      ?? names.name(
        "\(Self.fileName(asked, atMost: 120))~\(Self.fileName(stem, atMost: 80))", mark: "~")
    all.append(id)
    return id
  }

  /// An id that can name a file: no slash, no control character, no dot first, at most 200 bytes: a
  /// system takes 255, and an extension is to come.
  private static func fileName(_ id: String, atMost count: Int = 200) -> String {
    var name = ""
    for scalar in id.unicodeScalars where name.utf8.count + scalar.utf8.count <= count {
      let isOdd = scalar == "/" || scalar.value < 0x20 || (name.isEmpty && scalar == ".")
      name.unicodeScalars.append(isOdd ? "-" : scalar)
    }
    return name.isEmpty ? "letter" : name
  }
}
