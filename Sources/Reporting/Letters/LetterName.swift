/// What a letter is called in a corpus.
public struct LetterName: Sendable, Equatable {
  /// The id, which no other letter of the corpus has.
  public let id: String
  /// The id of the letter that it is a copy of, in another layout; `nil` where it is none.
  public let copyOf: String?

  /// A name.
  public init(id: String, copyOf: String? = nil) {
    self.id = id
    self.copyOf = copyOf
  }
}
