internal import Driver
internal import Extraction
internal import LetterModel
internal import Reporting

/// Reads what a letter states year by year: lines of its tables, and what its sentences count.
struct SeriesReader {
  private let view: LetterView

  init(_ view: LetterView) {
    self.view = view
  }

  /// The points of a letter, by series.
  var points: SeriesDraft {
    var points = SeriesDraft()
    for table in view.letter.tables.indices { readTable(table, into: &points) }
    for claim in view.records.claims { read(claim, into: &points) }
    return points
  }

  // MARK: Tables

  /// A table with years over its columns has a series a row; one with years before its rows has a
  /// series a column.
  private func readTable(_ index: Int, into points: inout SeriesDraft) {
    let table = view.letter.tables[index]
    let columns = table.columns.map { path in path.last.flatMap { Self.year(in: $0.text) } }
    if Self.areYears(columns) {
      // Two columns of one year are two things that the headers over them tell apart.
      let targets = table.rows.indices.filter { table.rows[$0].role == .target }
      let isAlone =
        table.rows.count { $0.role != .target && $0.cells.contains { $0.number != nil } } == 1
      for row in table.rows.indices where table.rows[row].role != .group {
        guard table.rows[row].role != .target, let name = name(ofRow: row, index) else { continue }
        for column in columns.indices {
          add(index, row, column, year: columns[column], isTarget: false, name, &points)
          for target in targets where isAlone || (target > row && target == row + 1) {
            add(index, target, column, year: columns[column], isTarget: true, name, &points)
          }
        }
      }
      return
    }
    let rows = table.rows.map { Self.year(in: $0.label.text) }
    guard Self.areYears(rows) else { return }
    for column in table.columns.indices {
      guard let name = name(ofColumn: column, index) else { continue }
      for row in rows.indices {
        let isTarget = table.rows[row].role == .target
        add(index, row, column, year: rows[row], isTarget: isTarget, name, &points)
      }
    }
  }

  /// Whether three lines or more are of different years, and no two of one.
  private static func areYears(_ years: [Int?]) -> Bool {
    let found = years.compactMap { $0 }
    return found.count >= 3 && Set(found).count == found.count
  }

  /// The only year in some words; `nil` where there is none or more than one.
  static func year(in words: String) -> Int? {
    let years = words.split { !$0.isASCII || !$0.isNumber }.compactMap { digits -> Int? in
      guard digits.count == 4, let year = Int(digits), (1900...2100).contains(year) else {
        return nil
      }
      return year
    }
    return years.count == 1 ? years[0] : nil
  }

  private func name(ofRow row: Int, _ table: Int) -> SeriesName? {
    guard let label = PlaceWords(view.letter).rowName(table, row) else { return nil }
    return name(label, table)
  }

  private func name(ofColumn column: Int, _ table: Int) -> SeriesName? {
    guard let label = PlaceWords(view.letter).columnName(table, column) else { return nil }
    return name(label, table)
  }

  private func name(_ label: String, _ table: Int) -> SeriesName {
    let caption = view.letter.tables[table].caption.map { view.letter.blocks[$0].passage.text }
    return SeriesName(
      measure: label, detail: caption.map { Message($0) } ?? PlaceWords(view.letter).table(table),
      unit: view.letter.tables[table].unit ?? "", scope: .table(view.id, table))
  }

  private func add(
    _ table: Int, _ row: Int, _ column: Int, year: Int?, isTarget: Bool, _ name: SeriesName,
    _ points: inout SeriesDraft
  ) {
    guard let year, let figure = view.names.figure(inTable: table, row: row, column: column),
      let value = view.letter.tables[table].rows[row].cells[column].number?.value
    else { return }
    points.add(
      SeriesPoint(year: year, value: value, letter: view.id, figure: figure, isTarget: isTarget),
      to: name)
  }

  // MARK: Sentences

  /// What letters of one dossier say of the same noun; what is still to come is no level.
  private func read(_ claim: Claim, into points: inout SeriesDraft) {
    guard case .block = claim.place, claim.change == .level || claim.change == .fromTo,
      claim.role == .realised || claim.role == .target, claim.baseline == nil,
      let measure = claim.measure, let year = claim.period.flatMap(Self.year),
      let dossier = view.letter.header.dossiers.first?.value,
      let own = view.letter.header.date?.value.year, claim.role == .target || year <= own
    else { return }
    let scope = [dossier.number, dossier.suffix].compactMap { $0 }.joined(separator: "-")
    let years = claim.change == .fromTo && claim.figures.count == 2 ? [year - 1, year] : [year]
    for (index, year) in zip(claim.figures, years) {
      let figure = view.records.figures[index]
      guard let value = figure.value, figure.kind != .range, figure.kind != .ratio else { continue }
      let isTarget = claim.role == .target
      // A target bears the name of whoever agreed on it.
      let detail = isTarget ? "" : claim.dimensions.map(\.value).joined(separator: ", ")
      let name = SeriesName(
        measure: measure.lowercased(), detail: Message(detail), unit: figure.unit ?? "",
        scope: .dossier(scope))
      points.add(
        SeriesPoint(year: year, value: value, letter: view.id, figure: index, isTarget: isTarget),
        to: name)
    }
  }
}
