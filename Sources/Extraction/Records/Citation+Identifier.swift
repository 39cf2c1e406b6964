internal import LetterModel

/// What a citation takes over from the identifier of the paper that it cites.
extension Citation.Kind {
  /// Papers of the two chambers.
  public static let kamerstuk = Self("kamerstuk")
  /// A dossier or a bill without the number of a paper in it.
  public static let dossier = Self("dossier")
  /// Written questions without answers.
  public static let question = Self("question")

  /// The kinds of what has an official identifier.
  static var published: [Citation.Kind] { PaperSeries.published.map(Citation.Kind.init) }

  /// The kind under which the papers of a series are cited: named as the series, but for
  /// questions without answers and papers with a number of their own.
  init(_ series: PaperSeries) {
    switch series {
    case .kamervragen: self = .question
    case .annex, .loosePaper: self = .kamerstuk
    default: self.init(series.name)
    }
  }
}

extension Citation.Target {
  /// Takes over what an identifier says.
  ///
  /// The chamber of a paper in a dossier is left open where only its number tells it.
  mutating func fill(from identifier: PaperIdentifier) {
    dossier = identifier.dossier
    suffix = identifier.suffix
    number = identifier.number
    item = identifier.item
    sessionYear = identifier.session
    chamber = identifier.series != .kamerstuk || sessionYear != nil ? identifier.chamber : nil
  }
}

extension Citation.Target {
  /// The number under which the publisher of laws keeps it, where it is known: `BWBR0017745`,
  /// `32016R0679`.
  public var code: String? { act?.celex ?? id.flatMap { PaperIdentifier($0).code } }

  /// Where it is published; `nil` where no lasting address is known.
  public var url: String? { act?.eli ?? id.flatMap { PaperIdentifier($0).url } }
}
