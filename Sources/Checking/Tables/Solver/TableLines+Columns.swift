internal import DutchText
internal import LetterModel

/// Columns as lines.
extension TableLines {
  /// The columns of a table; `isSkipped` says which rows hold no amounts.
  init(
    columnsOf table: Table, headers: [LabelText], cells: [LineCell], isIntensive: [Bool],
    isSkipped: [Bool]
  ) {
    let paths = table.columns.map { $0.map(LabelText.init) }
    var lines: [Line] = []
    var groups: [[UInt8]] = []
    var measures: [[UInt8]: Int] = [:]
    for column in headers.indices {
      let header = headers[column]
      var line = Line(kind: .part)
      line.isRest = header.isRest
      line.isYear = header.year != nil
      if isIntensive[column] {
        line.kind = .aside
      } else if header.isOfWhich || paths[column].last?.isOfWhich == true {
        line.kind = .ofWhich
      } else if header.isTotal {
        line.kind = .total
        line.isBare = paths[column].contains(where: \.isBareTotal)
      } else if header.isDifference {
        line.kind = .balance
      }
      if paths[column].count > 1 {
        let top = paths[column][0].bytes
        if groups.last != top { groups.append(top) }
        line.group = groups.count
        let last = paths[column][paths[column].count - 1].bytes
        line.measure = measures[last] ?? measures.count + 1
        measures[last] = line.measure
      }
      lines.append(line)
    }
    // Where every header says total, as in `Totaal 2022 | Totaal 2023`, none is a sum of others.
    if lines.count(where: { $0.kind == .total }) * 2 > lines.count {
      for column in lines.indices where lines[column].kind == .total { lines[column].kind = .part }
    }
    for column in headers.indices where lines[column].kind != .aside {
      if let named = TableLines.formula(of: column, headers: headers, paths: paths) {
        lines[column].named = named
      } else if let years = TableLines.years(of: column, headers: headers, lines: lines) {
        lines[column].named = years
        // Such a column may hold a change or an average as well.
        lines[column].isNamedSum = lines[column].kind == .total
      }
    }
    if !lines.contains(where: { $0.kind == .total }),
      let year = TableLines.wholeYear(headers, lines: lines)
    {
      lines[year.column].kind = .total
      lines[year.column].named = year.parts
    }
    self.init(
      .columns, lines: lines, positions: table.rows.count, isSkipped: isSkipped, cells: cells,
      width: headers.count)
  }

  /// What the formula in a header names.
  private static func formula(
    of column: Int, headers: [LabelText], paths: [[LabelText]]
  ) -> [LineSum.Part]? {
    guard let formula = LabelFormula(inHeader: headers[column]) else { return nil }
    var parts: [LineSum.Part] = []
    for term in formula.terms {
      let named = headers.indices.filter { other in
        other != column && isNamed(headers[other], paths[other], term.name)
      }
      guard named.count == 1 else { return nil }
      parts.append(LineSum.Part(line: named[0], sign: term.isMinus ? -1 : 1))
    }
    return parts
  }

  /// Whether a column is called so: `(1)` in its header, or `1` as a header of its own, or the
  /// left side of its own formula.
  private static func isNamed(_ header: LabelText, _ path: [LabelText], _ name: [UInt8]) -> Bool {
    let bytes = header.bytes
    let own = bytes.firstIndex(of: UInt8(ascii: "=")).map { bytes[..<$0] } ?? bytes[...]
    if let last = LabelFormula.lastName(in: own), last.elementsEqual(name) { return true }
    return path.contains { $0.bytes == name }
  }

  /// The columns of the years that a header spans: `2025-2027`, `Totaal 2025-2027`.
  private static func years(
    of column: Int, headers: [LabelText], lines: [Line]
  ) -> [LineSum.Part]? {
    guard let span = headers[column].yearSpan,
      lines[column].kind == .total || headers[column].bytes.count < 15
    else { return nil }
    let parts = headers.indices.filter { other in
      other != column && lines[other].kind == .part && headers[other].yearSpan == nil
        && headers[other].year.map(span.contains) ?? false
    }
    return parts.count > 1 ? parts.map { LineSum.Part(line: $0) } : nil
  }

  /// The column `Jaar`, `Heel 2023` or `2023` beside all quarters, halves or months of it.
  private static func wholeYear(
    _ headers: [LabelText], lines: [Line]
  ) -> (column: Int, parts: [LineSum.Part])? {
    let parts = headers.indices.filter { headers[$0].isPartOfYear && lines[$0].kind == .part }
    guard [2, 4, 12].contains(parts.count),
      let year = headers.indices.first(where: { headers[$0].isYear && lines[$0].kind == .part })
    else { return nil }
    return (year, parts.map { LineSum.Part(line: $0) })
  }
}
