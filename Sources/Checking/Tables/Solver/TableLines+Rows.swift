internal import DutchText
internal import LetterModel

/// Rows as lines.
extension TableLines {
  /// The rows of a table; `shares` says which are percentages, `isSkipped` which columns hold no amounts.
  init(
    rowsOf table: Table, labels: [LabelText], shares: [Bool], cells: [LineCell], isSkipped: [Bool]
  ) {
    var lines: [Line] = []
    lines.reserveCapacity(labels.count)
    var heading: LabelText?
    let signs = table.columns.indices.first(where: table.isOfSigns)
    for row in table.rows.indices {
      let label = labels[row]
      var line = Line(kind: TableLines.kind(of: table.rows[row], label: label))
      if shares[row] { line.kind = .aside }
      // An item of a list stands below what is as far to the left and none.
      line.depth = Depth(
        indent: table.rows[row].layout.indent * 2 + (label.isItem ? 1 : 0),
        emphasis: table.rows[row].layout.emphasis,
        code: label.code?.parts ?? (table.rows[row].code == nil ? 0 : 1))
      line.isMinus = label.isTakenOff || signs.map { table.rows[row].isMinus(in: $0) } ?? false
      line.isOutflow = label.isOutflow
      line.isVariant = label.namesVariant
      line.isUnlabelled =
        label.bytes.isEmpty && line.kind == .part
        && !table.rows[row].cells.contains { $0.kind == .words }
      line.isRest = label.isRest
      line.isRate = label.isRate || label.mentionsLevel
      line.isYear = label.year != nil
      line.isHeader = table.rows[row].isHeader(label: label)
      switch line.kind {
      case .heading: heading = label
      case .total, .subtotal:
        line.isBare = label.isBareTotal || heading.map(label.isTotal(of:)) ?? false
        line.named =
          TableLines.rows(
            LabelFormula(inTotal: label), above: row, labels: labels, codes: table.rows.map(\.code))
          ?? VariantTotal(label, below: lines, labels: labels)?.parts
          ?? CodedTotal(label, below: lines, labels: labels)?.parts
        if line.named == nil,
          let namesakes = NamesakeTotal(label, below: lines, labels: labels)
        {
          line.named = namesakes.parts
          line.isNamedSum = false
        }
        heading = nil
      default: break
      }
      lines.append(line)
    }
    TableLines.markCountry(in: &lines, labels: labels)
    self.init(
      .rows, lines: lines, positions: table.columns.count, isSkipped: isSkipped, cells: cells,
      width: table.columns.count)
  }

  /// Takes the first or last row for the total of the regions where it names the country.
  private static func markCountry(in lines: inout [Line], labels: [LabelText]) {
    guard !lines.contains(where: { $0.kind == .total || $0.kind == .subtotal }) else { return }
    let rows = lines.indices.filter { lines[$0].kind == .part }
    for row in [rows.first, rows.last].compactMap({ $0 }) where labels[row].namesCountry {
      lines[row].kind = .total
      lines[row].isBare = true
    }
  }

  private static func kind(of row: Table.Row, label: LabelText) -> Kind {
    switch row.role {
    case .group: return .heading
    case .blank, .target, .share: return .aside
    case .memo: return label.isOfWhich ? .ofWhich : .aside
    case .data, .total, .subtotal: break
    }
    if label.namesLevel || row.isHeader(label: label) { return .aside }
    // Units below the headers, `m²` and `n.v.t.` without a label, are no item.
    if label.bytes.isEmpty, row.cells.allSatisfy({ $0.number == nil }) { return .aside }
    if row.role == .subtotal { return .subtotal }
    if row.role == .total, label.isWholeTotal { return .total }
    return label.isBalance ? .balance : .part
  }

  /// The rows that a formula names by their codes; `nil` where one is not to be found, or twice.
  private static func rows(
    _ formula: LabelFormula?, above row: Int, labels: [LabelText], codes: [String?]
  ) -> [LineSum.Part]? {
    guard let formula else { return nil }
    var parts: [LineSum.Part] = []
    for term in formula.terms {
      let named = labels[..<row].indices.filter { other in
        labels[other].code?.name == term.name
          || codes[other].map { LabelText(Array($0.utf8)).bytes == term.name } ?? false
      }
      guard named.count == 1 else { return nil }
      parts.append(LineSum.Part(line: named[0], sign: term.isMinus ? -1 : 1))
    }
    return parts
  }
}

extension Table {
  /// Whether a column holds the signs of the rows, `+` and `-`, and nothing else.
  fileprivate func isOfSigns(column: Int) -> Bool {
    var (plus, minus) = (0, 0)
    for row in rows where column < row.cells.count {
      if row.isMinus(in: column) {
        minus += 1
      } else if row.cells[column].passage.bytes == [UInt8(ascii: "+")] {
        plus += 1
      } else if !row.cells[column].passage.isEmpty {
        return false
      }
    }
    return plus > 0 && minus > 0
  }
}

extension Table.Row {
  /// Whether a cell holds a minus and nothing else.
  fileprivate func isMinus(in column: Int) -> Bool {
    column < cells.count && cells[column].kind == .dash
  }
}

extension LabelText {
  /// The number or letter before a label: `34.2 Vreemdelingen`, `B.1`, `2)`, `(c)`.
  var code: (name: [UInt8], parts: Int)? {
    var at = bytes.first == UInt8(ascii: "(") ? 1 : 0
    let start = at
    while at < bytes.count, ASCII.isWord(bytes[at]) || bytes[at] == UInt8(ascii: ".") { at += 1 }
    var name = Array(bytes[start..<at])
    let isClosed = name.last == UInt8(ascii: ".") || (at < bytes.count && bytes[at] == 0x29)
    while name.last == UInt8(ascii: ".") { name.removeLast() }
    guard !name.isEmpty, name.count <= 6, at < bytes.count else { return nil }
    let parts = name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let hasDigit = name.contains(where: ASCII.isDigit)
    guard hasDigit || (parts.allSatisfy { $0.count == 1 } && isClosed),
      parts.allSatisfy({ $0.allSatisfy(ASCII.isDigit) && $0.count < 4 || $0.count == 1 })
    else { return nil }
    return (name, parts.count)
  }

  /// Whether a dash or a bullet stands before the words: `- Wegen`, `• Wegen`.
  fileprivate var isItem: Bool {
    let dashes: [[UInt8]] = [[0x2D], [0xE2, 0x80, 0x93], [0xE2, 0x80, 0xA2], [0xC2, 0xB7]]
    return dashes.contains { dash in
      bytes.starts(with: dash) && bytes.space(at: dash.count) != nil
        && !bytes[dash.count...].allSatisfy { $0 == 0x20 }
    }
  }

  /// Whether a label says that its row is taken off: `af: eigen bijdragen`.
  fileprivate var isTakenOff: Bool {
    starts(with: "af:") || starts(with: "af te ") || starts(with: "-/-")
      || starts(with: "minus ") || contains("(minus)") || contains("minus:")
      || starts(with: "min:") || starts(with: "verminderd met") || contains("(negatief)")
  }

  /// Whether a label names what leaves: it may be taken off although no sign says so.
  fileprivate var isOutflow: Bool {
    ["afvoer", "uitstroom", "onttrekking", "wegzijging", "verdamping"].contains {
      starts(with: $0)
    }
  }

  /// Whether a label speaks of one of several variants, of which not all are added.
  fileprivate var namesVariant: Bool {
    hasWord("optie") || hasWord("variant") || hasWord("scenario") || hasWord("pakket")
  }

  /// Whether a label that begins with a word for all is no more than that.
  ///
  /// `Samen opleiden` is something that people do.
  fileprivate var isWholeTotal: Bool {
    guard starts(with: "samen ") || starts(with: "som ") else { return true }
    return isBareTotal
  }

  /// Whether a label names the whole of all regions.
  fileprivate var namesCountry: Bool {
    isExactly("nederland") || isExactly("landelijk") || isExactly("heel nederland")
  }

  /// Whether a row's label names what is left of one row after another.
  fileprivate var isBalance: Bool {
    hasWord("saldo") || hasWord("resultaat") || hasWord("verschil") || hasWord("verschillen")
      || hasWord(startingWith: "exploitatieresult") || hasWord(startingWith: "tekort")
      || hasWord(startingWith: "overschot") || hasWord(startingWith: "batig")
      || hasWord(startingWith: "restant")
  }
}
