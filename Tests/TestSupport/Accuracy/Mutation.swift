internal import LetterModel

/// One figure of a letter printed differently, or one row left out: what a typist or a converter
/// does.
public struct Mutation: Sendable {
  /// What was done.
  public enum Kind: String, Sendable, CaseIterable {
    case digit = "one digit"
    case swap = "two digits swapped"
    case sign = "sign"
    case factorTen = "factor ten"
    case mark = "mark glued on"
    case row = "row dropped"
  }

  /// What was done.
  public let kind: Kind
  /// The figure that was changed, in the bytes of the file; `nil` for a row.
  public let figure: Range<Int>?
  /// The bytes that are replaced.
  public let range: Range<Int>
  /// What stands there instead.
  public let replacement: [UInt8]
  /// The value that the figure had.
  let original: PrintedNumber
  /// The value that the figure then has.
  let value: PrintedNumber

  /// The file with the change.
  public func applied(to bytes: [UInt8]) -> [UInt8] {
    var changed = bytes
    changed.replaceSubrange(range, with: replacement)
    return changed
  }

  /// Where the bytes of a range of the file stand after the change.
  public func moved(_ old: Range<Int>) -> Range<Int> {
    let grown = replacement.count - range.count
    let low = old.lowerBound >= range.upperBound ? old.lowerBound + grown : old.lowerBound
    let high = old.upperBound >= range.upperBound ? old.upperBound + grown : old.upperBound
    return low..<max(low, high)
  }

  /// The loss of a row.
  static func removal(of range: Range<Int>) -> Mutation {
    Mutation(
      kind: .row, figure: nil, range: range, replacement: [],
      original: PrintedNumber(0), value: PrintedNumber(0))
  }

  /// One change of each kind of a figure as printed; none where it is no plain number.
  static func changes(
    of figure: Range<Int>, value: PrintedNumber, in bytes: [UInt8],
    using generator: inout SplitMix64
  ) -> [Mutation] {
    guard let printed = PrintedDigits(figure, value: value, in: bytes) else { return [] }
    var changes: [Mutation] = []
    func add(_ kind: Kind, _ digits: [UInt8], decimals: Int) {
      guard digits.count <= 15, digits != printed.digits || decimals != printed.decimals else {
        return
      }
      changes.append(
        Mutation(
          kind: kind, figure: figure, range: printed.range,
          replacement: printed.text(digits, decimals: decimals), original: value,
          value: printed.value(digits, decimals: decimals)))
    }
    add(.digit, printed.withOneDigitChanged(using: &generator), decimals: printed.decimals)
    if let swapped = printed.withTwoDigitsSwapped(using: &generator) {
      add(.swap, swapped, decimals: printed.decimals)
    }
    if let scaled = printed.timesOrOverTen(using: &generator) {
      add(.factorTen, scaled.digits, decimals: scaled.decimals)
    }
    if let (range, replacement) = printed.withOtherSign {
      changes.append(
        Mutation(
          kind: .sign, figure: figure, range: range, replacement: replacement,
          original: value, value: value.negated))
    }
    let mark = UInt8(0x30 + generator.number(1...9))
    changes.append(
      Mutation(
        kind: .mark, figure: figure, range: printed.range,
        replacement: Array(bytes[printed.range]) + [mark], original: value,
        value: printed.value(
          printed.digits + [mark], decimals: printed.decimals > 0 ? printed.decimals + 1 : 0)))
    return changes
  }
}
