internal import DutchText
internal import LetterModel

extension ClaimExtractor {
  /// Adds the claim of a table cell: row label, column headers and caption speak for it.
  func appendCellClaim(of index: Int, in letter: Letter, to records: inout LetterRecords) {
    let figure = records.figures[index]
    guard case .cell(let tableIndex, let rowIndex, let column) = figure.place,
      letter.tables.indices.contains(tableIndex)
    else { return }
    let table = letter.tables[tableIndex]
    guard table.rows.indices.contains(rowIndex) else { return }
    let row = table.rows[rowIndex]
    let headers = table.columns.indices.contains(column) ? table.columns[column] : []
    var texts = [row.label.bytes] + headers.reversed().map(\.bytes)
    if let caption = table.caption, letter.blocks.indices.contains(caption) {
      texts.append(letter.blocks[caption].passage.bytes)
    }
    let readings = texts.map { ClaimSentence(text: $0, range: 0..<$0.count) }
    var claim = Claim(
      figures: [index], measure: figure.unit, place: figure.place, range: figure.range,
      span: figure.span)
    claim.dimensions = dimensions(readings)
    claim.period = readings.lazy.compactMap { $0.periods.first?.name }.first
    claim.baseline = readings.lazy.compactMap { $0.baselines.first?.name }.first
    claim.change = change(readings)
    switch row.role {
    case .target: claim.role = .target
    case .share: claim.role = .share
    default: claim.role = figure.kind == .percentage ? .share : .realised
    }
    records.claims.append(claim)
  }

  /// Row label first, then the headers, then the caption; each dimension once.
  private func dimensions(_ readings: [ClaimSentence]) -> [Claim.Dimension] {
    ClaimDimension.allCases.compactMap { dimension in
      for reading in readings {
        guard let mark = reading.marks.first(where: { $0.marker == dimension.marker }) else {
          continue
        }
        return Claim.Dimension(name: dimension.rawValue, value: reading.name(of: mark))
      }
      return nil
    }
  }

  private func change(_ readings: [ClaimSentence]) -> Claim.Change {
    for reading in readings {
      for mark in reading.marks {
        if mark.marker == .increase { return .increase }
        if mark.marker == .decrease { return .decrease }
      }
    }
    return .level
  }
}
