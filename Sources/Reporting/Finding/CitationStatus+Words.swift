public import Extraction
public import LetterModel

extension Citation.Status {
  /// The status as people say it.
  public var words: Message {
    switch self {
    case .cited: Message(english: "cited", dutch: "aangehaald")
    case .registered: Message(english: "in the register", dutch: "staat in het register")
    case .unregistered: Message(english: "not in the register", dutch: "staat niet in het register")
    case .ambiguous: Message(english: "several papers fit", dutch: "meer stukken passen")
    case .unresolved: Message(english: "not known which paper", dutch: "niet bekend welk stuk")
    }
  }
}
