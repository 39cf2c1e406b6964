/// Gives each letter of a corpus an id of its own, in the order in which they come.
///
/// A letter's id is its official identifier or its file's name. Where another letter has it
/// already, `~` and the file's name are added, and a diagnostic says so.
public struct LetterIDs: Sendable {
  /// The ids given so far, in order.
  public private(set) var all: [String] = []
  /// `corpus.json` is the name of the file that stands beside the letters'.
  private var taken: Set<String> = ["corpus"]

  /// No ids.
  public init() {}

  /// The letter's document under the id that it gets.
  public mutating func document(of letter: JSONLetter) -> (id: String, bytes: [UInt8]) {
    let asked = Self.fileName(letter.id)
    if taken.insert(asked).inserted {
      all.append(asked)
      return (asked, asked == letter.id ? letter.document() : letter.document(underID: asked))
    }
    let longer = "\(asked)~\(Self.fileName(letter.stem))"
    var id = longer
    var time = 1
    while !taken.insert(id).inserted {
      time += 1
      id = "\(longer)~\(time)"
    }
    all.append(id)
    return (id, letter.document(underID: id))
  }

  /// An id that can name a file: no slash, no control character, no dot first, at most 200 bytes.
  private static func fileName(_ id: String) -> String {
    var name = ""
    for scalar in id.unicodeScalars where name.utf8.count < 200 {
      let isOdd = scalar == "/" || scalar.value < 0x20 || (name.isEmpty && scalar == ".")
      name.unicodeScalars.append(isOdd ? "-" : scalar)
    }
    return name.isEmpty ? "letter" : name
  }
}
