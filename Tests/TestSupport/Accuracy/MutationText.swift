public import LetterModel
internal import LetterReaders

/// A text whose figures are to be changed.
public struct MutationText: Sendable {
  /// What it is called in the list of misses.
  public let name: String
  /// Its bytes.
  public let bytes: [UInt8]
  /// Its layout, where its bytes are too few to show it.
  public let layout: Letter.Layout?
  /// The relations that a person found in it; `nil` where nobody looked.
  public let relations: Set<Relation>?
  /// Whether it holds a contradiction on purpose.
  public let isContradictory: Bool

  /// A letter's file.
  public init(_ file: LetterFile, isContradictory: Bool = false) {
    name = file.name
    bytes = file.bytes
    layout = nil
    relations = nil
    self.isContradictory = isContradictory
  }

  /// An annotated fragment.
  public init(_ example: CaseFile.Case, of collection: String) {
    name = collection + "/" + example.title
    bytes = Array(example["text"].utf8)
    layout = .markdown
    relations = Set(example.lines(of: "relations").compactMap { Relation(gold: $0) })
    isContradictory = false
  }

  /// A seed of its own, so that another text more changes nothing here.
  var seed: UInt64 {
    name.utf8.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
  }
}
