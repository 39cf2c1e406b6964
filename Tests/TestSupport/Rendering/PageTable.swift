/// Writes a table as page text does: cells wrapped over lines, marks glued to values.
struct PageTable {
  let table: SpecimenTable
  let form: PageTextRendering.Form
  let letter: SpecimenLetter

  private static let labelWidth = 26
  private static let columnWidth = 16

  func lines(_ breaker: LineBreaker, _ random: inout SplitMix64) -> [PageLine] {
    var lines = [PageLine(text: table.title, staysWithNext: true)]
    if form != .raw { lines.append(PageLine(text: "", staysWithNext: true)) }
    lines += header.map { PageLine(text: $0, staysWithNext: true) }
    let valuesFirst = random.happens(50)
    let oneACell = form == .double && random.happens(30)
    for row in table.rows {
      let label = Self.wrapped(row.label, Self.labelWidth)
      let values = row.cells.map { row.text(of: $0) + ($0.mark.map { "\($0.number)" } ?? "") }
      let marks = row.cells.compactMap { cell in
        if case .letter(let number)? = cell.mark { number } else { nil }
      }
      var printed =
        switch form {
        case .layout: layout(label, values, valuesFirst: valuesFirst)
        case .raw:
          Array(label.dropLast()) + ["\(label.last ?? "") \(values.joined(separator: " "))"]
        case .double where oneACell: label + values.filter { !$0.isEmpty }
        case .double where label.count > 1: label + [values.joined(separator: " ")]
        case .double: ["\(row.label) \(values.joined(separator: " "))"]
        }
      let last = printed.removeLast()
      lines += printed.map { PageLine(text: $0, staysWithNext: true) }
      lines.append(PageLine(text: last, marks: marks))
    }
    if !table.notes.isEmpty { lines.append(.blank) }
    for (index, note) in table.notes.enumerated() {
      lines += breaker.lines(of: [.words("\(index + 1) ")] + note, &random)
    }
    if !table.notes.isEmpty { lines.append(.blank) }
    return lines
  }

  private var headers: [String] { table.columns.map { $0.joined(separator: " ") } }

  private var header: [String] {
    switch form {
    case .layout:
      let cells = headers.map { Self.wrapped($0, Self.columnWidth - 2) }
      let depth = cells.map(\.count).max() ?? 1
      return (0..<depth).map { line in
        var text = (line == 0 ? table.labelHeader : "").padded(to: Self.labelWidth)
        for cell in cells {
          text += "  " + (line < cell.count ? cell[line] : "").padded(to: Self.columnWidth)
        }
        return text.trimmedRight
      }
    case .raw:
      let corner = table.labelHeader.isEmpty ? [] : [table.labelHeader]
      return [(corner + headers).joined(separator: " ")]
    case .double:
      let corner = table.labelHeader.isEmpty ? [] : [table.labelHeader]
      return corner + headers.flatMap { Self.wrapped($0, Self.columnWidth) }
    }
  }

  private func layout(_ label: [String], _ values: [String], valuesFirst: Bool) -> [String] {
    let at = valuesFirst ? 0 : label.count - 1
    return label.enumerated().map { index, words in
      guard index == at else { return words }
      var text = words.padded(to: Self.labelWidth)
      for value in values {
        let room = max(0, Self.columnWidth - 4 - value.count)
        text += "  " + (String(repeating: " ", count: room) + value).padded(to: Self.columnWidth)
      }
      return text.trimmedRight
    }
  }

  /// Words over lines of a width; each but the first begins with a small letter or stands in
  /// brackets, as the words of one label do.
  static func wrapped(_ words: String, _ width: Int) -> [String] {
    var lines: [String] = [""]
    for word in words.split(separator: " ") {
      let last = lines[lines.count - 1]
      let isBracketOpen = lines.contains { $0.contains("(") } && !last.hasSuffix(")")
      let begins = isBracketOpen || (word.first.map { $0.isLowercase || $0 == "(" } ?? false)
      if last.isEmpty || last.count + 1 + word.count <= width || !begins {
        lines[lines.count - 1] += (last.isEmpty ? "" : " ") + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}

extension String {
  /// The text with spaces up to a width.
  func padded(to width: Int) -> String {
    count < width ? self + String(repeating: " ", count: width - count) : self
  }

  /// The text without spaces at its end.
  var trimmedRight: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
