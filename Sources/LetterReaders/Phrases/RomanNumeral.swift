/// The numbers that are written in Roman letters: `iv` is 4, as Word numbers endnotes.
enum RomanNumeral {
  /// The number that small letters stand for; `nil` where they are none of them.
  static func value(of marker: String) -> Int? {
    let values = marker.utf8.map { digits[$0] ?? 0 }
    guard (1...12).contains(values.count), !values.contains(0) else { return nil }
    var number = 0
    for (value, next) in zip(values, values.dropFirst() + [0]) {
      number += value < next ? -value : value
    }
    return number > 0 ? number : nil
  }

  private static let digits: [UInt8: Int] = [
    UInt8(ascii: "i"): 1, UInt8(ascii: "v"): 5, UInt8(ascii: "x"): 10, UInt8(ascii: "l"): 50,
    UInt8(ascii: "c"): 100,
  ]
}
