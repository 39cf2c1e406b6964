internal import CWording

/// The wordings by which sentences assert something of their figures, and their words.
///
/// They stand in `sentences.wording`, which is part of the program; `griffier check --rules` takes
/// another file.
public struct Wording: Sendable {
  /// The wordings of the program.
  public static let dutch: Wording = {
    do {
      return try Wording(parsing: embedded())
    } catch {
      preconditionFailure("sentences.wording:\(error)")
    }
  }()

  /// The rules, in the order of the file.
  private(set) var rules: [WordingRule]
  /// Their words.
  let vocabulary: Vocabulary

  /// The wordings that a text in the form of `sentences.wording` describes.
  ///
  /// - Throws: the first line that cannot be read.
  public init(parsing text: [UInt8]) throws(WordingError) {
    var reader = WordingReader()
    try reader.read(text)
    rules = reader.rules
    vocabulary = reader.vocabulary
  }

  /// A rule; `nil` where the file has none of that id.
  func rule(_ id: String) -> WordingRule? { rules.first { $0.id == id } }

  private static func embedded() -> [UInt8] {
    guard let start = unsafe wording_bytes() else { return [] }
    return unsafe Array(UnsafeBufferPointer(start: start, count: wording_count()))
  }
}
