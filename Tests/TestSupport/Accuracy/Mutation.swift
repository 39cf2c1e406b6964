/// One figure of a letter printed differently: what a typist or a converter does.
public struct Mutation: Sendable {
  /// What was done.
  public enum Kind: String, Sendable, CaseIterable {
    case digit, swap, sign, factorTen, mark
  }

  /// What was done.
  public let kind: Kind
  /// The bytes of the figure in the file.
  public let range: Range<Int>
  /// What stands there instead.
  public let replacement: [UInt8]
  /// The value that it then has, as printed.
  public let value: Double

  /// The file with the change.
  public func applied(to bytes: [UInt8]) -> [UInt8] {
    var changed = bytes
    changed.replaceSubrange(range, with: replacement)
    return changed
  }

  /// The changes of one figure as printed; none where it is no plain number of three digits.
  public static func mutations(of range: Range<Int>, in bytes: [UInt8]) -> [Mutation] {
    let printed = Array(bytes[range])
    let places = printed.indices.filter { isDigit(printed[$0]) }
    guard places.count >= 2, printed.allSatisfy({ isDigit($0) || $0 == 0x2E || $0 == 0x2C }),
      range.lowerBound > 0
    else { return [] }
    var mutations: [Mutation] = []
    func add(_ kind: Kind, _ replacement: [UInt8], sign: Double = 1) {
      guard let value = value(of: replacement) else { return }
      mutations.append(
        Mutation(kind: kind, range: range, replacement: replacement, value: sign * value))
    }
    let middle = places[places.count / 2]
    var digit = printed
    digit[middle] = 0x30 + (digit[middle] - 0x30 + 3) % 10
    add(.digit, digit)
    if let at = places.indices.dropLast().last(where: {
      printed[places[$0]] != printed[places[$0 + 1]]
    }),
      at > 0 || printed[places[1]] != 0x30
    {
      var swapped = printed
      swapped.swapAt(places[at], places[at + 1])
      add(.swap, swapped)
    }
    add(.factorTen, grouped(printed.filter(isDigit) + [0x30], decimals: decimals(of: printed)))
    if bytes[range.lowerBound - 1] == 0x20 || bytes[range.lowerBound - 1] == 0x09 {
      add(.sign, [0x2D] + printed, sign: -1)
    }
    // 81.1177 is no Dutch number and is read as none; 7247 is one.
    if !printed.contains(0x2E) { add(.mark, printed + [0x37]) }
    return mutations
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private static func decimals(of printed: [UInt8]) -> Int {
    printed.firstIndex(of: 0x2C).map { printed.count - $0 - 1 } ?? 0
  }

  /// Digits with dots between thousands and a comma before decimals.
  private static func grouped(_ digits: [UInt8], decimals: Int) -> [UInt8] {
    var text: [UInt8] = []
    let whole = digits.count - decimals
    for (index, digit) in digits.enumerated() {
      if index == whole {
        text.append(0x2C)
      } else if index > 0, index < whole, (whole - index) % 3 == 0 {
        text.append(0x2E)
      }
      text.append(digit)
    }
    return text
  }

  private static func value(of printed: [UInt8]) -> Double? {
    let text = String(decoding: printed.filter { $0 != 0x2E && $0 != 0x2D }, as: UTF8.self)
    return Double(text.split(separator: ",").joined(separator: "."))
  }
}
