internal import DutchText
internal import LetterModel

extension Table {
  /// Which rows stand below heads that stand among the rows, and are not those of the table again.
  ///
  ///     Gemeente   2015     2015-2020   in %
  ///     Bevolking  151.100      4.600    3 %
  ///                2015         2020    2030
  ///     Zaanstad   151.100   155.700   164.900      2030 is no percentage
  func areUnderOtherHeads(labels: [LabelText], headers: [LabelText]) -> [Bool] {
    var hasData = false
    var areOther = false
    return rows.indices.map { row in
      if rows[row].isHeader(label: labels[row]) {
        areOther = areOther || hasData && !rows[row].repeats(headers)
      } else if rows[row].cells.contains(where: { $0.number != nil }) {
        hasData = true
      }
      return areOther
    }
  }
}

extension Table.Row {
  /// Whether each word of it stands in the header of its column.
  fileprivate func repeats(_ headers: [LabelText]) -> Bool {
    zip(cells, headers).allSatisfy { cell, header in
      let words = LabelText(cell.passage)
      return words.bytes.isEmpty || words.bytes == header.bytes || header.names(words)
    }
  }

  /// Whether it holds headers that were taken for cells.
  ///
  ///                    2024    2025                 years and nothing else, without a label
  ///     Omschrijving   2025    2026   2027          years that follow each other
  ///     Onderwerp      < 1 jaar    1 - 5 jaar   totaal
  ///                    EUR     EUR
  func isHeader(label: LabelText) -> Bool {
    let numbers = cells.compactMap(\.number)
    let years = numbers.filter {
      $0.range.count == 4 && $0.value.exponent == 0 && (1900...2100).contains($0.value.coefficient)
    }
    if !numbers.isEmpty, years.count == numbers.count {
      if label.bytes.isEmpty || label.starts(with: "jaar") { return true }
      let values = years.map(\.value.coefficient)
      return values.count > 1 && zip(values, values.dropFirst()).allSatisfy { $1 == $0 + 1 }
    }
    let isNamed = cells.contains { LabelText($0.passage.bytes).isExactly("totaal") }
    return isNamed && cells.allSatisfy { $0.passage.bytes.contains(where: ASCII.isLetter) }
  }
}
