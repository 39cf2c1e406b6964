internal import DutchText

/// Marks of notes behind the number of a cell: `120 1)`, `120¹`, `120*`, `120 a)`.
enum CellMark {
  /// How many bytes the mark at an offset behind digits has.
  static func length(_ bytes: [UInt8], _ at: Int, _ end: Int) -> Int? {
    if bytes[at] == UInt8(ascii: "*") { return 1 }
    if let length = raised(bytes, at) { return length }
    if bytes.has("†", at: at) || bytes.has("‡", at: at) { return 3 }
    guard at > 0 else { return nil }
    var stop = at
    // A digit must stand apart from the number; a letter may be glued to it.
    if bytes[at - 1] == 0x20 || bytes[at - 1] == 0xA0 {
      while stop < end, stop - at < 2, ASCII.isDigit(bytes[stop]) { stop += 1 }
      if stop > at { return stop < end && bytes[stop] == UInt8(ascii: ")") ? stop + 1 - at : nil }
    }
    guard (UInt8(ascii: "a")...UInt8(ascii: "h")).contains(bytes[at]) else { return nil }
    stop = at + 1
    if stop < end, bytes[stop] == UInt8(ascii: ")") { stop += 1 }
    return stop == end ? stop - at : nil
  }

  /// The raised digits `¹`, `²`, `³` and `⁰`, `⁴` to `⁹`.
  static func raised(_ bytes: [UInt8], _ at: Int) -> Int? {
    if at + 1 < bytes.count, bytes[at] == 0xC2, [0xB9, 0xB2, 0xB3].contains(bytes[at + 1]) {
      return 2
    }
    guard at + 2 < bytes.count, bytes[at] == 0xE2, bytes[at + 1] == 0x81,
      bytes[at + 2] == 0xB0 || (0xB4...0xB9).contains(bytes[at + 2])
    else { return nil }
    return 3
  }
}
