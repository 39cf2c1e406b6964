/// A total of the rows that bear one name in the groups above it.
///
///     Bestuur
///       Lasten          5.310   5.400
///       Baten           1.204   1.250
///     Verkeer
///       Lasten          2.415   2.500
///       Baten             310     322
///     Totaal lasten     7.725   7.900
///
/// The name alone may leave out rows that count as well, so that the positions have to bear it out.
struct NamesakeTotal {
  /// The rows, in their order.
  let parts: [LineSum.Part]

  /// What a total's label says of the rows before it; `nil` where fewer than two bear the rest of its
  /// words.
  init?(_ label: LabelText, below lines: [TableLines.Line], labels: [LabelText]) {
    var parts: [LineSum.Part] = []
    for line in lines.indices.reversed() {
      if labels[line].bytes == label.bytes { break }
      guard label.isTotal(of: labels[line]) else { continue }
      switch lines[line].kind {
      case .part, .balance: parts.append(LineSum.Part(line: line))
      case .total, .subtotal, .ofWhich, .aside, .heading: continue
      }
    }
    guard parts.count > 1 else { return nil }
    self.parts = parts.reversed()
  }
}
