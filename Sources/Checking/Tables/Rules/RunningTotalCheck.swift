internal import DutchText
internal import LetterModel

/// Recomputes a closing balance from its opening balance and the flows between.
///
///     Stand Miljoenennota    1.215         | Begin | Instroom | Uitstroom | Eind  |
///     Loonbijstelling           38         | 2.010 |      840 |       795 | 2.055 |
///     Ramingsbijstelling       -22
///     Stand Voorjaarsnota    1.231
///
/// The labels of the first and the last line say that they are balances. Rows print a decrease with
/// its sign; columns often do not, so every column between may be added or subtracted. Four digits
/// must agree, in two positions at least, and none may fail, against eight ways to choose signs.
struct RunningTotalCheck: TableRule {
  let rule = "table.running-total"
  let summary = "a stand is the one before it with the changes between"

  private static let mostRows = 40

  func findings(in grid: NumberGrid) -> [Finding] {
    rowFindings(in: grid) + columnFindings(in: grid)
  }

  private func rowFindings(in grid: NumberGrid) -> [Finding] {
    var openings: [Int] = []
    var findings: [Finding] = []
    for row in grid.table.rows.indices where grid.labels[row].isMoment {
      if let last = openings.last, row - last > 1,
        let start = opening(of: row, openings, in: grid),
        (3...RunningTotalCheck.mostRows).contains(row - start + 1)
      {
        // "Mutaties per saldo" adds up the changes above it.
        let parts = (start..<row).filter {
          grid.table.rows[$0].role == .data && grid.rowLines.lines[$0].kind != .balance
            && ($0 == start || !openings.contains($0))
        }
        let sum = changes(parts, to: row, in: grid)
        let support = sum.ballot(in: grid)
        let isBorneOut = support.digits >= 3 && support.agrees > support.fails * 2
        let isSlip = support.fails == 1 && support.digits >= 3 && sum.hasOneSlip(in: grid)
        if parts.count > 1, isBorneOut || isSlip || isSigned(sum, in: grid) {
          findings += TreeSum(sum: sum, basis: .closed).findings(in: grid)
        }
      }
      if let last = openings.last, row - last > 1 { openings = [] }
      openings.append(row)
    }
    return findings
  }

  /// The opening balance with its changes: what its label says went out is taken off, where it prints
  /// no sign.
  private func changes(_ parts: [Int], to row: Int, in grid: NumberGrid) -> LineSum {
    let minus = parts.dropFirst().filter { part in
      grid.labels[part].goesOut
        && !(0..<grid.columnCount).contains { column in
          grid.quantity(row: part, column: column)?.value.isNegative == true
        }
    }
    return LineSum(.rows, total: row, plus: parts.filter { !minus.contains($0) }, minus: minus)
  }

  /// Which of some balances right below each other a closing one began as: the last, unless another has
  /// its words.
  ///
  ///     Stand beleggingen per 1 januari       154.897
  ///     Stand rekening per 1 januari               32
  ///     Stand per 1 januari                   154.929
  ///     Aankopen                               60.532
  ///     Stand beleggingen per 31 december     215.429
  private func opening(of row: Int, _ openings: [Int], in grid: NumberGrid) -> Int? {
    let words = grid.labels[row].wordsOfBalance
    guard !words.isEmpty else { return openings.last }
    return openings.first { grid.labels[$0].wordsOfBalance == words } ?? openings.last
  }

  /// Whether the changes print their signs and every column comes near to the closing balance.
  ///
  /// Then a change that is printed without a sign is never subtracted.
  private func isSigned(_ sum: LineSum, in grid: NumberGrid) -> Bool {
    let relations = (0..<grid.columnCount).compactMap { sum.relation(at: $0, in: grid) }
    return !relations.isEmpty && relations.allSatisfy(\.holdsOrAlmost)
      && relations.contains { $0.terms.dropFirst().contains { $0.quantity.value.isNegative } }
  }

  private func columnFindings(in grid: NumberGrid) -> [Finding] {
    guard (3...6).contains(grid.columnCount),
      let end = grid.headers.indices.last(where: { !grid.isIntensiveColumn[$0] }),
      (2...5).contains(end), grid.headers[end].isMoment, grid.headers[0].isMoment
    else { return [] }
    var best: (sum: LineSum, support: Ballot)?
    for signs in 0..<(1 << (end - 1)) {
      let minus = (1..<end).filter { signs >> ($0 - 1) & 1 == 1 }
      let sum = LineSum(
        .columns, total: end, plus: (0..<end).filter { !minus.contains($0) }, minus: minus)
      let support = sum.ballot(in: grid)
      guard support.digits >= 4, support.agrees >= 2, support.agrees >= support.fails * 2
      else {
        continue
      }
      if best.map({ $0.support < support }) ?? true { best = (sum, support) }
    }
    guard let best else { return [] }
    return TreeSum(sum: best.sum, basis: .closed).findings(in: grid)
  }
}

extension LabelText {
  /// Whether a label names how much there is at one moment.
  var isMoment: Bool {
    hasWord("stand") || starts(with: "begin") || starts(with: "eind") || hasWord("beginstand")
      || hasWord("eindstand") || hasWord("beginsaldo") || hasWord("eindsaldo")
      || starts(with: "ultimo") || starts(with: "primo") || starts(with: "aantal per")
      || starts(with: "per 1 januari") || starts(with: "per 31 december")
      || starts(with: "voorraad") || starts(with: "ontwerpbegroting")
      || starts(with: "vastgestelde begroting") || starts(with: "oorspronkelijke begroting")
  }

  /// Whether a label names what left a stock: `Uitstroom`, `Afgehandeld`, `Af: aflossing`.
  fileprivate var goesOut: Bool {
    LabelText.goingOut.contains { starts(with: $0) || ends(with: " " + $0) }
  }

  private static let goingOut = [
    "uitstroom", "uitgestroomd", "uitstromers", "afgehandeld", "afgedaan", "afgerond", "vertrek",
    "vertrokken", "overleden", "sterfte", "verkoop", "verkocht", "onttrekking", "onttrokken",
    "afschrijving", "aflossing", "afgelost", "sloop", "gesloopt", "vrijval", "af:", "af ",
  ]

  /// What a balance is of: its words without those of the moment.
  fileprivate var wordsOfBalance: [[UInt8]] {
    bytes.split { !ASCII.isLetter($0) }.map(Array.init).filter { word in
      !LabelText.momentWords.contains { $0.utf8.elementsEqual(word) }
    }
  }

  private static let momentWords = [
    "stand", "per", "begin", "eind", "einde", "ultimo", "primo", "januari", "december", "saldo",
    "jaar", "van", "het", "de", "aan", "op", "boekjaar",
  ]
}
