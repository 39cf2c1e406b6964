internal import LetterModel

extension Language {
  /// The language of this run: Dutch unless `--language en` stands in the command line.
  ///
  /// It is asked for where something fails before the command line was understood.
  static let ofRun: Language = {
    let words = CommandLine.arguments
    if words.contains("--language=en") { return .english }
    guard let at = words.firstIndex(of: "--language"), at + 1 < words.count else { return .dutch }
    return Language(rawValue: words[at + 1]) ?? .dutch
  }()
}

extension Message {
  /// The sentence in the language of this run.
  var ofRun: String { text(in: .ofRun) }
}
