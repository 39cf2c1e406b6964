internal import DutchText

/// Values that a cell does not give exactly, as `p.m.`, `n.v.t.`, `volgt`, `?`, `<10` and `5-10`.
enum OpenValue {
  /// Whether words with digits leave a number open: `<10`, `5-10`.
  static func isOpenNumber(_ bytes: [UInt8], _ range: Range<Int>, spaces: Bool) -> Bool {
    isHedged(bytes, range, spaces: spaces) || isSpan(bytes, range, spaces: spaces)
  }

  /// Whether two years make a period: `2013-2014`, `2018/19`, `2016 t/m 2025`.
  static func isPeriod(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count >= 7, DutchDate.year(in: bytes, at: range.lowerBound) != nil else {
      return false
    }
    var at = range.lowerBound + 4
    if bytes.has(" t/m ", at: at) {
      return range.count == 13 && DutchDate.year(in: bytes, at: at + 5) != nil
    }
    if let length = CellSign.dash(bytes, at) {
      at += length
    } else if bytes[at] == UInt8(ascii: "/") {
      at += 1
    } else {
      return false
    }
    let rest = at..<range.upperBound
    return rest.allSatisfy { ASCII.isDigit(bytes[$0]) } && (rest.count == 2 || rest.count == 4)
  }

  /// Whether it is a word for what is not given, with or without its dots.
  static func isWord(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count <= 24, mayBegin(with: bytes[range.lowerBound]) else { return false }
    if bytes.has("…", at: range.lowerBound) { return range.count == 3 }
    if range.allSatisfy({ bytes[$0] == UInt8(ascii: "?") || bytes[$0] == UInt8(ascii: ".") }) {
      return true
    }
    var letters: [UInt8] = []
    var end = range.upperBound
    // `p.m.*`: a mark behind it.
    while end > range.lowerBound, bytes[end - 1] == UInt8(ascii: "*") { end -= 1 }
    for at in range.lowerBound..<end where bytes[at] != UInt8(ascii: ".") && bytes[at] > 0x20 {
      letters.append(ASCII.isUpper(bytes[at]) ? bytes[at] | 0x20 : bytes[at])
    }
    return words.contains(letters)
  }

  /// Whether a word for what is not given can begin with a byte.
  static func mayBegin(with byte: UInt8) -> Bool { openings.contains(byte | 0x20) }

  /// The bytes with which such words begin, in lower case: `?` and `.` have that bit, `…` as well.
  private static let openings = Array("pnvog?.".utf8) + [0xE2]

  private static let words: Set<[UInt8]> = Set(
    [
      "pm", "nvt", "volgt", "nb", "nnb", "ntb", "onbekend", "nihil", "nogonbekend", "nognietbekend",
      "nietbekend", "geheim", "vertrouwelijk", "n/a",
    ].map { Array($0.utf8) })

  /// Whether a sign or a word leaves a number open: `<10`, `≥ 5`, `ca. 20`, `± 20`.
  private static func isHedged(_ bytes: [UInt8], _ range: Range<Int>, spaces: Bool) -> Bool {
    var at = range.lowerBound
    if let sign = CellSign.read(bytes, at), sign.length < range.count { at += sign.length }
    while at < range.upperBound, let length = bytes.space(at: at) { at += length }
    let isBracketed = at < range.upperBound && bytes[at] == UInt8(ascii: "(")
    if isBracketed { at += 1 }
    guard let hedge = hedges.first(where: { bytes.has(anyCase: $0, at: at) }) else { return false }
    at += hedge.utf8CodeUnitCount
    while at < range.upperBound,
      bytes[at] == UInt8(ascii: ".") || bytes[at] == UInt8(ascii: "=") || bytes.space(at: at) != nil
    {
      at += bytes.space(at: at) ?? 1
    }
    var end = range.upperBound
    if isBracketed, bytes[end - 1] == UInt8(ascii: ")") { end -= 1 }
    return at < end && CellValue.number(bytes, at..<end, spaces: spaces) != nil
  }

  private static let hedges: [StaticString] = [
    "<", ">", "≤", "≥", "±", "~", "≈", "ca", "circa", "ongeveer", "max", "min.", "maximaal",
    "minimaal", "minder dan", "meer dan", "ruim", "bijna", "tot ", "vanaf ",
  ]

  /// Whether it is a range: `5-10`, `5 – 10`, `5 tot 10` or `214-294 mln`.
  private static func isSpan(_ bytes: [UInt8], _ range: Range<Int>, spaces: Bool) -> Bool {
    guard range.count <= 40, !isPeriod(bytes, range) else { return false }
    var at = range.lowerBound
    while at < range.upperBound {
      guard let after = joint(bytes, at, in: range), after < range.upperBound else {
        at += 1
        continue
      }
      let low = bytes.withoutSpaces(range.lowerBound..<at)
      let high = bytes.withoutSpaces(after..<range.upperBound)
      return !low.isEmpty && !high.isEmpty
        && CellValue.number(bytes, low, spaces: spaces) != nil
        && CellValue.number(bytes, high, spaces: spaces) != nil
    }
    return false
  }

  /// Where the second number begins, where a dash or word that joins a range stands behind digits.
  private static func joint(_ bytes: [UInt8], _ at: Int, in range: Range<Int>) -> Int? {
    var before = at
    while before > range.lowerBound, bytes[before - 1] == 0x20 { before -= 1 }
    guard before > range.lowerBound,
      ASCII.isDigit(bytes[before - 1]) || bytes[before - 1] == UInt8(ascii: "%")
    else { return nil }
    if let length = CellSign.dash(bytes, at), CellSign.accounting(bytes, at) == nil {
      return at + length
    }
    guard bytes[at - 1] == 0x20 else { return nil }
    for word in joints where bytes.has(word, at: at) { return at + word.utf8CodeUnitCount }
    return nil
  }

  private static let joints: [StaticString] = ["tot ", "à ", "a ", "tot en met ", "t/m "]
}
