internal import DutchText
internal import LetterModel

extension Table.Row {
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
