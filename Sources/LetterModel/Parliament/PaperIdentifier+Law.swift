/// What identifiers of laws, rulings and papers of the Union lead to.
extension PaperIdentifier {
  /// The identifier of the whole of which it names a part: the law of an article, else itself.
  ///
  ///     law:Wet financiering sociale verzekeringen:38b   →   law:Wfsv
  public var whole: PaperIdentifier {
    guard series == .law else { return self }
    return PaperIdentifier(law?.identifier ?? "\(PaperSeries.lawPrefix)\(cited.law)")
  }

  /// The article of a law: `38b`.
  public var article: String? { series == .law ? cited.article : nil }

  /// The law that it names or names an article of; `nil` where it is no law that is known.
  public var law: Law? { series == .law ? Law.named(cited.law) : nil }

  /// The number under which the publisher of laws keeps it, where sources agree on it:
  /// `BWBR0017745`, `32016R0679`.
  public var code: String? {
    if let law { return law.bwb ?? law.act?.celex }
    return series == .union && description.hasPrefix("CELEX ")
      ? String(description.dropFirst(6)) : nil
  }

  /// The name of the law as cited, and the article; the books of the Burgerlijk Wetboek, which
  /// articles are numbered by, are laws of their own where they are known.
  private var cited: (law: String, article: String?) {
    let parts = description.dropFirst(PaperSeries.lawPrefix.count)
      .split(separator: ":", maxSplits: 1).map(String.init)
    guard let name = parts.first else { return (description, nil) }
    guard parts.count > 1 else { return (name, nil) }
    let numbers = parts[1].split(separator: ":", maxSplits: 1).map(String.init)
    if numbers.count == 2, Law.named(name)?.isCivilCode == true,
      let book = Law.named("Burgerlijk Wetboek Boek \(numbers[0])")
    {
      return (book.title, numbers[1])
    }
    return (name, parts[1])
  }

  /// Where a law or an article of it stands.
  var lawAddress: String? { law?.url(ofArticle: article) }

  /// Where a ruling stands: those of Dutch courts, of the Court of Justice, of others.
  var rulingAddress: String? {
    if description.hasPrefix("ECLI:NL:") {
      return "https://deeplink.rechtspraak.nl/uitspraak?id=\(description)"
    }
    if description.hasPrefix("ECLI:EU:") { return Self.eurLex + "ecli:\(description)" }
    return "https://e-justice.europa.eu/ecli/\(description)"
  }

  /// Where a paper of the Union stands that has a number of its own; that of an act depends on what
  /// the act is, which its identifier does not say.
  var unionAddress: String? {
    if let code { return Self.eurLex + "CELEX:\(code)" }
    guard let open = description.firstIndex(of: "("), let close = description.firstIndex(of: ")"),
      description[..<open] != "C"
    else { return nil }
    let year = description[description.index(after: open)..<close]
    let number = description[description.index(after: close)...]
    return Self.eurLex + "\(description[..<open]):\(year):\(number):FIN"
  }

  private static let eurLex = "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri="
}

extension PaperSeries {
  /// What the identifiers of laws begin with.
  static let lawPrefix = "law:"
}
