internal import Checking
internal import Extraction
internal import LetterModel

/// What a check found, in sentences.
enum FindingWords {
  /// The sum on one line.
  static func line(of check: Verification, in view: LetterView) -> Message {
    let rows = SumRows(of: check, in: view).rows
    guard !rows.isEmpty, [.sum, .difference].contains(check.operation), rows.count < 8 else {
      return Message { check.sentence(in: $0) }
    }
    let parts = rows.filter { $0.role == .part }
      .map { $0.sign.isEmpty ? $0.number : "\($0.sign) \($0.number)" }
    let sum = parts.joined(separator: " ")
    guard check.verdict != .exact, let result = rows.first(where: { $0.role == .result }) else {
      return Message("\(sum) = \(rows.last?.number ?? "?")")
    }
    let stated = rows.last?.number ?? "?"
    return Message(
      english: "\(sum) = \(result.number), but the letter says \(stated)",
      dutch: "\(sum) = \(result.number), maar de brief noemt \(stated)")
  }

  /// How far it is off, `Dat scheelt 27; afronden verklaart hoogstens 1,5.`, in a sentence.
  static func outcome(of check: Verification, in view: LetterView) -> Message? {
    let scale = SumScale(of: check, in: view)
    guard let difference = check.difference, check.statement == nil else { return nil }
    let size = scale.size(difference)
    let points = [.share, .growth, .complement].contains(check.operation)
    let unit =
      points
      ? Message(english: " percentage points", dutch: " procentpunt") : Message("")
    switch check.verdict {
    case .exact, .undecided: return nil
    case .rounding:
      guard let tolerance = check.tolerance else {
        return Message(
          english: "Rounding explains the difference.", dutch: "Afronden verklaart het verschil.")
      }
      let most = scale.size(tolerance)
      return Message(
        english: "It is off by \(size)\(unit.english); rounding explains up to \(most).",
        dutch: "Het scheelt \(size)\(unit.dutch); afronden verklaart hoogstens \(most).")
    case .contradiction:
      let start = Message(
        english: "That is off by \(size)\(unit.english)", dutch: "Dat scheelt \(size)\(unit.dutch)")
      guard let tolerance = check.tolerance else { return start + Message(".") }
      let most = scale.size(tolerance)
      guard tolerance.coefficient != 0 else { return start + Message(".") }
      return start
        + Message(
          english: "; rounding explains at most \(most).",
          dutch: "; afronden verklaart hoogstens \(most).")
    }
  }

  /// The sentence that states it; `nil` for a table.
  static func sentence(of check: Verification, in view: LetterView) -> String? {
    let figures = [check.statedFigure] + check.operands.map(\.figure)
    guard let figure = figures.lazy.compactMap({ $0 }).first,
      view.records.figures.indices.contains(figure),
      case .block = view.records.figures[figure].place
    else { return nil }
    let claim = view.records.claims.first { $0.figures.contains(figure) }
    guard let claim, case .block = claim.place else { return nil }
    return view.letter.passage(at: claim.place).text(of: claim.range)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
