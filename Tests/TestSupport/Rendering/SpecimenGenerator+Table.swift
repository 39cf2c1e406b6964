internal import LetterModel

extension SpecimenGenerator {
  /// A table whose rows and columns add up.
  mutating func table(_ number: Int, of topic: DutchPhrases.Topic) -> SpecimenTable {
    let kinds = topic.columns
    let labels = Array(
      topic.labels.shuffled(using: &random).prefix(random.number(2...topic.labels.count)))
    let exponent = random.happens(30) ? -1 : 0
    var cells = labels.map { _ in kinds.map { _ in random.number(1_000...89_999) } }
    if random.happens(30) { cells[0][0] = -random.number(1_000...9_999) }
    var rows = zip(labels, cells).map { label, values in
      row(label, values + [values.reduce(0, +)], exponent, .data)
    }
    let sums = kinds.indices.map { column in cells.map { $0[column] }.reduce(0, +) }
    let total = row("Totaal", sums + [sums.reduce(0, +)], exponent, .total)
    rows.append(total)
    if random.happens(40) {
      let goals = kinds.map { _ in random.number(10...90) * 1_000 }
      rows.append(row(topic.goal, goals + [goals.reduce(0, +)], exponent, .target))
    }
    var table = SpecimenTable(
      number: number, caption: random.word(topic.captions),
      unit: random.happens(25) ? SpecimenTable.Unit("x € 1.000", exponent: 3) : nil,
      labelHeader: random.happens(50) ? "" : topic.labelHeader,
      columns: kinds.map { [$0] } + [[topic.totalColumn]], rows: rows)
    if random.happens(25) {
      // A header over the parts, another beside it.
      table.columns = kinds.map { [topic.overColumns, $0] } + [[topic.totalColumn]]
    }
    addMark(to: &table)
    return table
  }

  private func row(
    _ label: String, _ values: [Int], _ exponent: Int, _ role: Table.Role
  ) -> SpecimenTable.Row {
    SpecimenTable.Row(
      label, role: role, cells: values.map { .init(PrintedNumber($0, exponent: exponent)) })
  }

  /// A mark on a value that has a separator between thousands, so that five digits in a row or
  /// four behind a dot tell of it.
  private mutating func addMark(to table: inout SpecimenTable) {
    guard random.happens(50) else { return }
    let row = random.number(0...(table.rows.count - 1))
    let column = random.number(0...(table.columns.count - 1))
    let cell = table.rows[row].cells[column]
    guard let value = cell.value, value.exponent == 0, abs(value.coefficient) >= 1_000,
      table.rows[row].role != .target
    else { return }
    if random.happens(50) {
      table.notes = [[.words(random.word(DutchPhrases.tableNotes))]]
      table.rows[row].cells[column].mark = .own(1)
    } else {
      table.rows[row].cells[column].mark = .letter(addNote())
    }
  }
}
