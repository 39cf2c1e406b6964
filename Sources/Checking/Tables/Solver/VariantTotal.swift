internal import DutchText

/// A total for one of several variants: its label names the row that it takes, and not the others.
///
///     1a. Spreekuur in de wijk       3    5
///     1b. Spreekuur op school        4    6
///     2. Huisbezoek                 16   13
///     Totaal met optie 1a           19   18      1a and 2
///     Totaal met optie 1b           20   19      1b and 2
struct VariantTotal {
  /// The rows that it adds up, in their order.
  let parts: [LineSum.Part]

  /// What a total's label says of the lines before it; `nil` where it names none of several variants.
  init?(_ label: LabelText, below lines: [TableLines.Line], labels: [LabelText]) {
    var parts: [LineSum.Part] = []
    var leavesOut = false
    let named = VariantTotal.names(in: label)
    guard !named.isEmpty else { return nil }
    above: for line in lines.indices.reversed() {
      switch lines[line].kind {
      case .heading: break above
      case .total, .subtotal:
        let others = VariantTotal.names(in: labels[line])
        // A total of the same variant holds what stands before it; that of another is passed over.
        guard others.contains(where: named.contains) else { continue }
        parts.append(LineSum.Part(line: line))
        break above
      case .part:
        let code = VariantTotal.code(of: labels[line])
        if VariantTotal.isVariant(code), !named.contains(code),
          named.contains(where: { $0.dropLast() == code.dropLast() })
        {
          leavesOut = true
          continue
        }
        parts.append(LineSum.Part(line: line, sign: lines[line].isMinus ? -1 : 1))
      case .ofWhich, .aside: continue
      case .balance: return nil
      }
    }
    let hasOwn = parts.contains { part in
      named.contains(VariantTotal.code(of: labels[part.line]))
        || VariantTotal.names(in: labels[part.line]).contains(where: named.contains)
    }
    let isOfTotals = parts.contains { lines[$0.line].kind != .part }
    guard parts.count > 1, hasOwn, leavesOut || isOfTotals else { return nil }
    self.parts = parts.reversed()
  }

  /// The first word of a label: `1a` of `1a. Spreekuur` and of `1a.Spreekuur`.
  private static func code(of label: LabelText) -> [UInt8] {
    Array(label.bytes.prefix(while: ASCII.isWord))
  }

  /// The variants that a label names: `1a` of `Totaal met optie 1a`.
  private static func names(in label: LabelText) -> [[UInt8]] {
    label.bytes.split { !ASCII.isWord($0) }.map(Array.init).filter(isVariant)
  }

  /// Whether it is a number of one digit or two and a letter.
  private static func isVariant(_ code: [UInt8]) -> Bool {
    guard (2...3).contains(code.count), let last = code.last, ASCII.isLetter(last) else {
      return false
    }
    return code.dropLast().allSatisfy(ASCII.isDigit)
  }
}
