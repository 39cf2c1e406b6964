internal import Extraction
internal import LetterModel

extension Citation.Kind {
  /// The kind as people say it.
  var words: Message {
    switch self {
    case .kamerstuk: Message(english: "parliamentary paper", dutch: "Kamerstuk")
    case .dossier: Message(english: "dossier", dutch: "dossier")
    case .handelingen: Message(english: "proceedings", dutch: "Handelingen")
    case .aanhangsel: Message(english: "answered questions", dutch: "Aanhangsel")
    case .question: Message(english: "written questions", dutch: "Kamervragen")
    case .letter: Message(english: "letter", dutch: "brief")
    case .motion: Message(english: "motion", dutch: "motie")
    case .law: Message(english: "law", dutch: "wet")
    case .staatsblad: Message(english: "bulletin of acts", dutch: "Staatsblad")
    case .staatscourant: Message(english: "government gazette", dutch: "Staatscourant")
    case .tractatenblad: Message(english: "treaty series", dutch: "Tractatenblad")
    case .eu: Message(english: "European Union", dutch: "Europese Unie")
    case .ecli: Message(english: "ruling", dutch: "uitspraak van een rechter")
    case .url: Message(english: "web page", dutch: "webpagina")
    case .caseNumber: Message(english: "case number", dutch: "zaaknummer")
    default: Message(rawValue)
    }
  }

  /// The class of kinds that the style sheet sets alike.
  var group: String {
    switch self {
    case .law, .staatsblad, .staatscourant, .tractatenblad, .eu: "law"
    case .ecli: "ruling"
    case .url: "web"
    default: "paper"
    }
  }
}

extension Citation.Status {
  /// Whether a reader should not take it that the paper exists.
  var isDoubtful: Bool { self == .unregistered || self == .ambiguous || self == .unresolved }
}
