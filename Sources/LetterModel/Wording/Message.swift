/// A sentence in each language.
///
///     Message(english: "an operand is missing", dutch: "een deel ontbreekt")
public struct Message: Sendable, Hashable {
  /// In English, as the records have it.
  public var english: String
  /// In Dutch, for a person at a terminal.
  public var dutch: String

  /// A sentence in both languages.
  public init(english: String, dutch: String) {
    self.english = english
    self.dutch = dutch
  }

  /// A sentence made for each language.
  public init(_ told: (Language) -> String) {
    self.init(english: told(.english), dutch: told(.dutch))
  }

  /// A sentence that is the same in both.
  public init(_ text: String) {
    english = text
    dutch = text
  }

  /// The sentence in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .dutch: dutch
    }
  }
}
