public import Checking
public import LetterModel
private import DutchText
private import Foundation

/// A relation between figures, in one form whatever rule found it.
///
/// `687 − 580 = 107` and `580 + 107 = 687` are one relation: the values that add up to nothing. A
/// share is its part, its whole and the share.
public struct Relation: Hashable, Sendable, CustomStringConvertible {
  /// What is compared, as `part`, `whole`, …; sorted where order does not matter.
  public let description: String

  /// The relation that signed terms add up to nothing; `nil` where fewer than three do.
  public init?(terms: [(sign: Int, value: PrintedNumber)]) {
    let values = terms.map { term in
      let signed = term.sign < 0 ? term.value.negated : term.value
      return Relation.plain(signed)
    }
    guard values.count > 2 else { return nil }
    let mirrored = values.map { $0.hasPrefix("-") ? String($0.dropFirst()) : "-" + $0 }
    description = min(
      values.sorted().joined(separator: " "), mirrored.sorted().joined(separator: " "))
  }

  /// The relation that one value is a share of another.
  public init(part: PrintedNumber, whole: PrintedNumber, share: String) {
    description = "\(Relation.plain(part)) / \(Relation.plain(whole)) = \(share)"
  }

  /// The relation that products with shares add up to a value: two levels and two shares.
  init(products: [(sign: Int, value: PrintedNumber, share: PrintedNumber)], total: PrintedNumber) {
    let terms = products.map {
      "\($0.sign) × \(Relation.plain($0.value)) × \(Relation.plain($0.share))"
    }
    description = (terms.sorted() + ["= \(Relation.plain(total))"]).joined(separator: " ")
  }

  /// The relation that one value is compared with another.
  init(comparing one: PrintedNumber, with other: PrintedNumber) {
    description = [Relation.plain(one), Relation.plain(other)].sorted().joined(separator: " <> ")
  }

  /// A value without trailing zeros, so that 1,20 and 1,2 are one.
  static func plain(_ number: PrintedNumber) -> String {
    var coefficient = number.coefficient
    var exponent = number.exponent
    while coefficient != 0, coefficient % 10 == 0 {
      coefficient /= 10
      exponent += 1
    }
    return "\(coefficient)e\(coefficient == 0 ? 0 : exponent)"
  }
}

extension Relation {
  /// The relation of a verification; `nil` for restatements, comparisons and citations.
  public init?(_ found: Verification) {
    let operands = found.operands.compactMap { operand in operand.value.map { (operand.sign, $0) } }
    switch found.operation {
    case .sum, .complement:
      let whole = found.operation == .complement ? PrintedNumber(100) : found.stated
      guard let whole, operands.count == found.operands.count else { return nil }
      self.init(terms: operands + [(-1, whole)])
    case .difference:
      guard operands.count == 2, let stated = found.stated else { return nil }
      self.init(terms: [(1, operands[0].1), (-1, operands[1].1), (-1, stated)])
    case .share:
      guard operands.count == 2, let stated = found.stated else { return nil }
      self.init(part: operands[0].1, whole: operands[1].1, share: Relation.plain(stated))
    case .product:
      guard operands.count == 2, let stated = found.stated else { return nil }
      self.init(part: stated, whole: operands[1].1, share: Relation.plain(operands[0].1))
    case .growth:
      guard operands.count == 2, let stated = found.stated else { return nil }
      self.init(part: operands[1].1, whole: operands[0].1, share: "g" + Relation.plain(stated))
    case .weighted:
      guard operands.count == found.operands.count, let stated = found.stated else { return nil }
      self.init(
        products: zip(operands, found.operands).map { ($0.0, $0.1, $1.factor) }, total: stated)
    default: return nil
    }
  }

  /// The comparison of a verification; `nil` where it is none.
  public init?(comparisonOf found: Verification) {
    guard found.operation == .comparison, let value = found.operands.first?.value,
      let stated = found.stated
    else { return nil }
    self.init(comparing: value, with: stated)
  }

  /// The comparison of a line of gold: `81.117 < 92.500`.
  public init?(goldComparison line: String) {
    let sides = line.components(separatedBy: line.contains(" < ") ? " < " : " > ")
    let values = sides.compactMap(Relation.number)
    guard values.count == 2, sides.count == 2 else { return nil }
    self.init(comparing: values[0], with: values[1])
  }

  /// The relation of a line of gold: `100.000 + 25.000 = 125.000`, `79.262 / 81.117 = 98`.
  public init?(gold line: String) {
    let sides = line.components(separatedBy: " = ")
    guard sides.count == 2 else { return nil }
    if sides[0].contains(" / ") {
      let parts = sides[0].components(separatedBy: " / ")
      guard let part = Relation.number(parts[0]), let whole = Relation.number(parts[1]) else {
        return nil
      }
      let isGrowth = sides[1].hasPrefix("+") || sides[1].hasPrefix("-")
      if let ratio = Relation.ratio(sides[1]) {
        self.init(part: part, whole: whole, share: ratio)
      } else {
        let digits = sides[1].drop { "+x".contains($0) }
        guard var share = Relation.number(String(digits)) else { return nil }
        // x2 is 200 per cent.
        if sides[1].hasPrefix("x") { share.exponent += 2 }
        self.init(
          part: part, whole: whole, share: (isGrowth ? "g" : "") + Relation.plain(share))
      }
      return
    }
    if sides[0].contains(" x ") {
      self.init(products: sides[0], total: sides[1])
      return
    }
    var terms: [(sign: Int, value: PrintedNumber)] = []
    var sign = 1
    var words: [String] = []
    for word in sides[0].components(separatedBy: " ") + ["+"] {
      guard word == "+" || word == "-" else {
        words.append(word)
        continue
      }
      guard let value = Relation.number(words.joined(separator: " ")) else { return nil }
      terms.append((sign, value))
      sign = word == "+" ? 1 : -1
      words = []
    }
    guard let total = Relation.number(sides[1]) else { return nil }
    self.init(terms: terms + [(-1, total)])
  }

  /// `38.061 x 74,2% - 36.206 x 76,0%` and `724`.
  private init?(products text: String, total: String) {
    var products: [(sign: Int, value: PrintedNumber, share: PrintedNumber)] = []
    for (index, term) in text.components(separatedBy: " - ").enumerated() {
      var factors = term.components(separatedBy: " x ").compactMap(Relation.number)
      guard factors.count == 2 else { return nil }
      factors[1].exponent -= 2
      products.append((index == 0 ? 1 : -1, factors[0], factors[1]))
    }
    guard let total = Relation.number(total) else { return nil }
    self.init(products: products, total: total)
  }

  /// `1/3` as the percentage that it stands for, with one decimal.
  private static func ratio(_ text: String) -> String? {
    let parts = text.split(separator: "/").compactMap { Int($0) }
    guard parts.count == 2, parts[1] > 0 else { return nil }
    return plain(PrintedNumber((1000 * parts[0] + parts[1] / 2) / parts[1], exponent: -1))
  }

  private static func number(_ text: String) -> PrintedNumber? {
    let trimmed = text.trimmingCharacters(in: .whitespaces)
    let isNegative = trimmed.hasPrefix("-")
    let bytes = Array(trimmed.drop { $0 == "-" }.utf8)
    guard !bytes.isEmpty, let read = DutchNumber.digits(in: bytes, at: 0) else { return nil }
    var value = isNegative ? read.value.negated : read.value
    if trimmed.hasSuffix("miljoen") { value.exponent += 6 }
    if trimmed.hasSuffix("miljard") { value.exponent += 9 }
    return value
  }
}
