internal import Checking
internal import DutchText
internal import Extraction
internal import Finding
internal import GRDB
internal import LetterModel

extension IndexQuestion {
  /// The figures that answer it, by file and in the order of each letter.
  ///
  /// Numbers near the one that was asked for are many and those like it are few: the words around a
  /// figure are fetched once its number is known to answer.
  func figures(in db: Database) throws -> [IndexedPlace] {
    let candidates = try candidates(in: db)
    let citing = try question.cites.map { try CitingBlocks(of: $0, in: db) }
    let statement = try db.cachedStatement(
      sql: """
        SELECT \(IndexedFigure.columns), \(IndexedLetter.columns), \(officeColumn),
          letters."year" AS year, figures."line" AS line, figures."column" AS "column",
          figures."part" AS part, figures."at_start" AS at_start, figures."at_end" AS at_end,
          figures."cell_key" AS cell_key, blocks."text" AS block_text, cells."text" AS cell_text,
          cells."label" AS label, cells."header" AS header, tables."caption" AS caption
        FROM figures JOIN letters ON letters."key" = figures."letter_key"
        LEFT JOIN claims ON claims."key" = figures."claim_key"
        LEFT JOIN blocks ON blocks."key" = figures."block_key"
        LEFT JOIN cells ON cells."key" = figures."cell_key"
        LEFT JOIN tables ON tables."key" = cells."table_key"
        WHERE figures."key" = ?
        """)
    var places: [IndexedPlace] = []
    for candidate in candidates where limit.map({ places.count < $0 }) ?? true {
      guard let row = try Row.fetchOne(statement, arguments: [candidate.key]), isOfMinistry(row)
      else { continue }
      let figure = IndexedFigure(row)
      let text = PlaceText(row)
      if let citing, !citing.contain(text, ofBlock: figure.block) { continue }
      let texts = text.around
      guard holdsWords(texts), isOfYear(row, period: figure.period, texts: texts) else { continue }
      places.append(text.place(in: row, .figure(figure, candidate.likeness)))
    }
    return places
  }

  /// A figure whose number, unit and checks answer.
  private struct Candidate {
    var key: Int
    var letter: Int
    var likeness: Likeness
  }

  /// The figures whose number, unit and checks answer, by file and in the order of each letter.
  private func candidates(in db: Database) throws -> [Candidate] {
    var condition = Condition()
    if let range = question.figure?.reach ?? question.between {
      let (low, high) = range.approximate
      condition.add(
        """
        figures."value" BETWEEN ? AND ? OR figures."value" BETWEEN ? AND ?
          OR (figures."kind" = 'range' AND figures."value" <= ? AND figures."high" >= ?)
        """, [low, high, -high, -low, high, low])
    }
    // All that most of them are asked stands in one index.
    var candidates = try candidates(of: "figures", where: condition, printed: false, in: db)
    if let exact = question.figure?.exact {
      var condition = Condition()
      let (low, high) = (exact...exact).approximate
      condition.add(
        """
        cells."value" BETWEEN ? AND ? OR cells."value" BETWEEN ? AND ?
        """, [low, high, -high, -low])
      let known = Set(candidates.map(\.key))
      candidates += try self.candidates(
        of: "cells JOIN figures ON figures.\"cell_key\" = cells.\"key\"", where: condition,
        printed: true, in: db
      ).filter { !known.contains($0.key) }
    }
    return try sorted(candidates, in: db)
  }

  /// The figures of some tables that answer.
  ///
  /// - Parameter printed: whether the number of a cell is asked for as it is printed, too.
  private func candidates(
    of tables: String, where condition: Condition, printed: Bool, in db: Database
  ) throws -> [Candidate] {
    // Only a unit is asked of the claim as well.
    let unit = question.unit != nil || question.figure?.unit != nil
    var condition = condition
    addVerdict(to: &condition)
    let sql = """
      SELECT \(FigureNumber.columns(printed: printed, measured: unit)), figures."key",
        figures."letter_key"
      FROM \(tables)
      \(unit ? "LEFT JOIN claims ON claims.\"key\" = figures.\"claim_key\"" : "")
      WHERE \(condition.sql)
      """
    var candidates: [Candidate] = []
    let rows = try Row.fetchCursor(db, sql: sql, arguments: condition.arguments)
    while let row = try rows.next() {
      let number = FigureNumber(row)
      if let unit = question.unit, !unit.matches(unit: number.unit, measure: number.measure) {
        continue
      }
      guard let likeness = likeness(to: number) else { continue }
      candidates.append(
        Candidate(
          key: row[FigureNumber.width], letter: row[FigureNumber.width + 1], likeness: likeness))
    }
    return candidates
  }

  /// Those of letters that were asked for, by file: of the few that answer, and not of all that were
  /// looked at.
  private func sorted(_ candidates: [Candidate], in db: Database) throws -> [Candidate] {
    let letters = condition()
    let statement = try db.cachedStatement(
      sql: "SELECT \"file\" FROM letters WHERE \(letters.sql) AND \"key\" = ?")
    var files: [Int: String?] = [:]
    for candidate in candidates where files[candidate.letter] == nil {
      files[candidate.letter] = .some(
        try String.fetchOne(statement, arguments: letters.arguments + [candidate.letter]))
    }
    func file(_ candidate: Candidate) -> String? { files[candidate.letter] ?? nil }
    return candidates.filter { file($0) != nil }.sorted { left, right in
      guard left.letter != right.letter else { return left.key < right.key }
      // As SQLite compares them: by their bytes.
      return (file(left) ?? "").utf8.lexicographicallyPrecedes((file(right) ?? "").utf8)
    }
  }

  private func addVerdict(to condition: inout Condition) {
    if let verdict = question.verdict {
      condition.add(
        """
        figures."key" IN (SELECT "figure_key" FROM checks WHERE "verdict" = ?
          UNION ALL SELECT operands."figure_key" FROM operands
            JOIN checks ON checks."key" = operands."check_key" WHERE checks."verdict" = ?)
        """, [verdict.rawValue, verdict.rawValue])
    }
  }

  private func likeness(to figure: FigureNumber) -> Likeness? {
    guard let stated = figure.stated else {
      return question.figure == nil && question.between == nil ? .same : nil
    }
    if let between = question.between {
      let low = ExactValue(stated.value)?.magnitude
      let high = stated.upper.flatMap { ExactValue($0) }?.magnitude ?? low
      guard let low, let high, low <= between.upperBound, high >= between.lowerBound else {
        return nil
      }
    }
    guard let asked = question.figure else { return .same }
    guard asked.allows(unit: figure.unit, measure: figure.measure) else { return nil }
    if let likeness = asked.likeness(to: stated) { return likeness }
    if let upper = stated.upper, asked.likeness(to: StatedNumber(value: upper)) == .same {
      return .same
    }
    guard let printed = figure.printed, asked.likeness(to: printed) == .same else { return nil }
    return .same
  }
}

extension ClosedRange<ExactValue> {
  /// The ends as SQLite may hold them, or a little beyond.
  fileprivate var approximate: (low: Double, high: Double) {
    let (low, high) = (Double(lowerBound.millionths), Double(upperBound.millionths))
    return (low / 1_000_000 * (1 - 1e-9) - 1e-9, high / 1_000_000 * (1 + 1e-9) + 1e-9)
  }
}
