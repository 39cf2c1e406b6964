internal import LetterModel

/// What a series counts, so that figures of several letters come together.
struct SeriesName: Sendable, Hashable {
  /// The noun that is counted, or the label of the row: `banen`.
  let measure: String
  /// Of whom: `markt`; the caption of the table where it is a line of one.
  let detail: Message
  /// The unit: `banen`, `%`, `euro`.
  let unit: String
  /// Within what the words mean one thing: a table of a letter, or a dossier.
  let scope: Scope

  /// Within what a series is one.
  enum Scope: Sendable, Hashable {
    /// A table of a letter, by the letter's id and its index.
    case table(String, Int)
    /// The letters of a dossier.
    case dossier(String)
  }

  /// The dossier whose letters it comes from, as it is printed; `nil` for a line of a table.
  var dossier: String? {
    guard case .dossier(let name) = scope else { return nil }
    let parts = name.split(separator: "-", maxSplits: 1).map(String.init)
    return PaperIdentifier.dossierLabel(parts[0], suffix: parts.count > 1 ? parts[1] : nil)
  }

  /// The name as people say it.
  var words: String { measure.prefix(1).uppercased() + measure.dropFirst() }
}
