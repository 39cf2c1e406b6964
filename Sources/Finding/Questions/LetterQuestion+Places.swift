internal import Checking
public import Driver
internal import DutchText
internal import Extraction
internal import LetterModel

/// The evaluator over the records of one letter.
extension LetterQuestion {
  /// The places that answer it, in reading order.
  ///
  /// - Parameter read: a letter with its records and its checks.
  public func places(in read: ReadLetter) -> [FoundPlace] {
    guard let subject, concerns(read.letter.header) else { return [] }
    let claims = FigureClaims(read.records)
    let places =
      switch subject {
      case .figures: figures(in: read, claims)
      case .citations: citations(in: read)
      case .words: words(in: read)
      }
    return places.filter { isOfYear($0, in: read, claims) }
  }

  /// Whether it is asked of a letter with this head.
  func concerns(_ header: LetterHeader) -> Bool {
    if let dossier {
      let isOne = header.dossiers.contains { fact in
        let number = fact.value.number
        return number == dossier || fact.value.suffix.map { "\(number)-\($0)" } == dossier
      }
      guard isOne else { return false }
    }
    guard let ministry else { return true }
    let offices =
      [header.sender?.value] + header.signatories.map(\.value.role)
      + header.answeredBy.map(\.value.role)
    return offices.contains { office in
      guard let office else { return false }
      let known = Ministry.of(office: office)
      return [office, known?.name, known?.code].contains { words in
        words.map { ministry.stands(in: Array($0.utf8)) } == true
      }
    }
  }

  private func figures(in read: ReadLetter, _ claims: FigureClaims) -> [FoundPlace] {
    let records = read.records
    let inChecks = verdict.map { FigureChecks(read, verdict: $0) }
    let citing = cites.map { CitingSentences(of: $0, in: read) }
    return records.figures.indices.compactMap { index in
      let figure = records.figures[index]
      if let inChecks, inChecks.checks(of: index).isEmpty { return nil }
      let measure = claims.claim(of: index, in: records)?.measure
      if let unit, !unit.matches(unit: figure.unit, measure: measure) { return nil }
      guard let likeness = likeness(to: figure, measure: measure, in: read.letter) else {
        return nil
      }
      let place = read.letter.place(of: figure.range, at: figure.place, .figure(index, likeness))
      if let citing, !citing.contain(place) { return nil }
      return holdsPhrases(place, of: read.letter) ? place : nil
    }
  }

  private func likeness(to figure: Figure, measure: String?, in letter: Letter) -> Likeness? {
    guard let stated = StatedNumber(figure) else {
      return self.figure == nil && between == nil ? .same : nil
    }
    if let between {
      let low = ExactValue(stated.value)?.magnitude
      let high = stated.upper.flatMap(ExactValue.init)?.magnitude ?? low
      guard let low, let high, low <= between.upperBound, high >= between.lowerBound else {
        return nil
      }
    }
    guard let asked = self.figure else { return .same }
    guard asked.allows(unit: figure.unit, measure: measure) else { return nil }
    if let likeness = asked.likeness(to: stated) { return likeness }
    if let upper = stated.upper, asked.likeness(to: StatedNumber(value: upper)) == .same {
      return .same
    }
    // A cell is asked for as it is printed, whatever its table's unit makes of it.
    guard case .cell(let table, let row, let column) = figure.place,
      let printed = letter.tables[table].rows[row].cells[column].number?.value,
      asked.likeness(to: StatedNumber(value: printed)) == .same
    else { return nil }
    return .same
  }

  private func citations(in read: ReadLetter) -> [FoundPlace] {
    read.records.citations.indices.compactMap { index in
      let citation = read.records.citations[index]
      guard citation.targets.contains(where: { $0.id == cites }) else { return nil }
      let place = read.letter.place(of: citation.range, at: citation.place, .citation(index))
      return holdsPhrases(place, of: read.letter) ? place : nil
    }
  }

  private func words(in read: ReadLetter) -> [FoundPlace] {
    guard let first = phrases.first else { return [] }
    let letter = read.letter
    return letter.wordPlaces.flatMap { place in
      let passage = letter.passage(at: place)
      return first.ranges(in: letter.words(of: passage)).map {
        letter.place(of: $0, at: place, .words)
      }
      .filter { holdsPhrases($0, of: letter) }
    }
  }

  private func holdsPhrases(_ place: FoundPlace, of letter: Letter) -> Bool {
    guard !phrases.isEmpty else { return true }
    let texts = letter.texts(around: place)
    return phrases.allSatisfy { phrase in texts.contains { phrase.stands(in: $0) } }
  }

  /// Whether the letter is of the year, or the sentence or its claim speaks of it.
  private func isOfYear(
    _ place: FoundPlace, in read: ReadLetter, _ claims: FigureClaims
  ) -> Bool {
    guard let year else { return true }
    if read.letter.header.date?.value.year == year { return true }
    guard let phrase = Phrase(String(year)) else { return false }
    if case .figure(let index, _) = place.subject,
      let period = claims.claim(of: index, in: read.records)?.period
    {
      return phrase.stands(in: Array(period.utf8))
    }
    return read.letter.texts(around: place).contains { phrase.stands(in: $0) }
  }
}
