internal import DutchText

/// Signs before and behind the numbers of a table: `-`, `–`, `‒`, `−`, `-/-`, `+`, `+/+`.
enum CellSign {
  /// The sign at an offset and how many bytes it has.
  static func read(_ bytes: [UInt8], _ at: Int) -> (isMinus: Bool, length: Int)? {
    if let length = accounting(bytes, at) { return (true, length) }
    if let length = dash(bytes, at) { return (true, length) }
    guard at < bytes.count, bytes[at] == UInt8(ascii: "+") else { return nil }
    return (false, bytes.has("+/+", at: at) ? 3 : 1)
  }

  /// How many bytes a minus behind the digits has that end at `end`: `20-`, `20 -/-`.
  static func behind(_ bytes: [UInt8], _ at: Int, _ end: Int) -> Int? {
    if let length = accounting(bytes, at) { return length }
    guard let length = dash(bytes, at), at > 0, ASCII.isDigit(bytes[at - 1]) else { return nil }
    return at + length == end ? length : nil
  }

  /// `-/-`, as bookkeepers write a minus, with any dash.
  static func accounting(_ bytes: [UInt8], _ at: Int) -> Int? {
    guard let first = dash(bytes, at), at + first < bytes.count,
      bytes[at + first] == UInt8(ascii: "/"), let second = dash(bytes, at + first + 1)
    else { return nil }
    return first + 1 + second
  }

  /// How many bytes the dash at an offset has: hyphen, minus, figure, en or em dash.
  static func dash(_ bytes: [UInt8], _ at: Int) -> Int? {
    guard at < bytes.count else { return nil }
    if bytes[at] == UInt8(ascii: "-") { return 1 }
    guard at + 2 < bytes.count, bytes[at] == 0xE2 else { return nil }
    switch (bytes[at + 1], bytes[at + 2]) {
    // U+2212 minus; U+2010 to U+2014: hyphens, figure dash, en dash, em dash.
    case (0x88, 0x92), (0x80, 0x90...0x94): return 3
    default: return nil
    }
  }
}
