internal import DutchText
public import Extraction
public import LetterModel

/// What one letter states, as far as other letters can be compared with it.
///
/// Small enough to keep for thousands of letters: keys, values and places, and the words of goals.
public struct LetterFacts: Sendable {
  /// One statement.
  struct Entry: Sendable {
    var key: Fact.Key
    /// What is counted in full, in lower case: `sociale huurwoningen`.
    var measure: String
    var quantity: Quantity
    /// The sentence of a goal; empty for other facts.
    var sentence: String
  }

  /// The letter's id.
  public var letter: String
  /// What people call the letter: its identifier or the name of its file.
  public var name: String
  /// The dossiers that it belongs to or cites.
  let dossiers: Set<String>
  /// What it states, each once.
  let entries: [Entry]

  /// A letter that cites more dossiers than this is a list; the first ones are kept.
  private static let mostDossiers = 1_000

  /// Gathers a letter's facts.
  public init(letter id: String, of letter: Letter, records: LetterRecords) {
    self.letter = id
    name = id
    var dossiers = Set(letter.header.dossiers.map(\.value.number))
    for citation in records.citations {
      for target in citation.targets where dossiers.count < LetterFacts.mostDossiers {
        if let dossier = target.dossier { dossiers.insert(dossier) }
      }
    }
    self.dossiers = dossiers
    var entries: [Entry] = []
    var measures: [Int: String] = [:]
    for claim in records.claims {
      guard let first = claim.figures.first, let measure = claim.measure else { continue }
      measures[first] = measure.lowercased()
    }
    for fact in FactLedger(records).facts where fact.key.period != nil {
      // A change that does not say since when can be compared with nothing.
      if fact.isChange, fact.key.baseline == nil { continue }
      let measure = measures[fact.occurrences[0].figure] ?? fact.key.noun
      var entry = Entry(key: fact.key, measure: measure, quantity: fact.quantity, sentence: "")
      if fact.key.role == .target {
        entry.sentence = LetterFacts.sentence(of: fact, in: letter, records)
        entry.key.period = LetterFacts.year(before: fact, in: letter, records) ?? fact.key.period
      }
      entries.append(entry)
    }
    self.entries = entries + LetterFacts.movements(in: records)
  }

  /// `van 580 naar 687` in 2022: the level of 2021 and that of 2022.
  private static func movements(in records: LetterRecords) -> [Entry] {
    records.claims.flatMap { claim -> [Entry] in
      guard claim.change == .fromTo, claim.figures.count == 2, claim.role == .realised,
        let period = claim.period.flatMap(Claim.moment), let year = Int(period),
        let measure = claim.measure, let noun = FactLedger.noun(measure),
        claim.figures.allSatisfy(records.figures.indices.contains)
      else { return [] }
      return zip(claim.figures, [year - 1, year]).compactMap { at, year in
        guard records.figures[at].hedge == nil, let quantity = Quantity(records.figures, at: at)
        else { return nil }
        let key = Fact.Key(
          noun: noun, dimensions: claim.dimensions, role: .realised, period: String(year),
          baseline: nil)
        return Entry(
          key: key, measure: measure.lowercased(), quantity: quantity, sentence: "")
      }
    }
  }

  /// The year right before a goal: `eind 2025 125.000 extra banen`.
  private static func year(
    before fact: Fact, in letter: Letter, _ records: LetterRecords
  ) -> String? {
    guard let first = fact.firstInText,
      records.figures.indices.contains(first.figure)
    else { return nil }
    let figure = records.figures[first.figure]
    let bytes = letter.passage(at: figure.place).bytes
    let low = max(0, figure.range.lowerBound - 24)
    var at = min(figure.range.lowerBound, bytes.count) - 5
    while at >= low {
      if let year = DutchDate.year(in: bytes, at: at), at == 0 || bytes[at - 1] == 0x20,
        bytes[at + 4] == 0x20
      {
        return String(year)
      }
      at -= 1
    }
    return nil
  }

  private static func sentence(
    of fact: Fact, in letter: Letter, _ records: LetterRecords
  ) -> String {
    let first = fact.firstInText ?? fact.first
    guard let claim = records.claims.first(where: { $0.figures.first == first.figure })
    else { return "" }
    let bytes = letter.passage(at: claim.place).bytes
    let low = max(0, min(claim.range.lowerBound, bytes.count))
    let high = max(low, min(claim.range.upperBound, bytes.count, low + 400))
    return String(decoding: bytes[low..<high], as: UTF8.self)
  }

  /// Where in the file its figures begin.
  public var figureStarts: [Int] { entries.map(\.quantity.span.start) }

  /// Whether two letters give one series: of one measure, they state the same figure of each other time
  /// that both speak of.
  ///
  ///     Eind 2021 waren er 412.300 sociale huurwoningen     in both, so those of 2022 are one figure
  ///
  /// A later budget that has other figures for all years has revised them.
  func continues(_ other: LetterFacts, in entry: Entry) -> Bool {
    var own: [Fact.Key: PrintedNumber] = [:]
    for stated in entries where stated.isOther(ofSeries: entry) {
      own[stated.key] = stated.quantity.printed
    }
    guard !own.isEmpty else { return false }
    let common = other.entries.filter { $0.isOther(ofSeries: entry) && own[$0.key] != nil }
    return !common.isEmpty && common.allSatisfy { own[$0.key] == $0.quantity.printed }
  }

  /// Whether two letters speak of one subject: they share a dossier.
  func isRelated(to other: LetterFacts) -> Bool { !dossiers.isDisjoint(with: other.dossiers) }
}

extension LetterFacts.Entry {
  /// Whether it is a figure of another time in the series of a fact, and one that chance would seldom
  /// repeat.
  fileprivate func isOther(ofSeries entry: Self) -> Bool {
    measure == entry.measure && key.dimensions == entry.key.dimensions
      && key.role == entry.key.role && key.period != entry.key.period
      && quantity.printed.coefficient.magnitude >= 1000
  }
}
