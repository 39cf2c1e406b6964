internal import DutchText
internal import LetterModel

/// What the `style` attribute of an element says of how its words are set.
///
///     <td style="padding-left: 1.5em; font-weight: bold">
struct InlineStyle: Equatable {
  /// How it sets its words apart.
  var emphasis = Table.Emphasis.plain
  /// How far it moves its words to the right, in hundredths of a pixel.
  var indent = 0

  /// No style.
  init() {}

  init(_ style: [UInt8]) {
    for declaration in style.split(separator: UInt8(ascii: ";")) {
      let parts = declaration.split(separator: UInt8(ascii: ":"), maxSplits: 1)
      guard parts.count == 2 else { continue }
      let value = Self.words(parts[1])
      switch Self.words(parts[0]) {
      case Self.weight:
        if let first = value.first, first > 0x35 && ASCII.isDigit(first) || first == 0x62 {
          // `bold`, `bolder`, `600` and more.
          emphasis = .bold
        }
      case Self.slant:
        if value.first != UInt8(ascii: "n"), emphasis == .plain { emphasis = .slanted }
      case Self.padding, Self.margin, Self.textIndent: indent += Self.length(value)
      default: break
      }
    }
  }

  private static let weight = Array("font-weight".utf8)
  private static let slant = Array("font-style".utf8)
  private static let padding = Array("padding-left".utf8)
  private static let margin = Array("margin-left".utf8)
  private static let textIndent = Array("text-indent".utf8)

  /// Some bytes in small letters, the spaces around them left out.
  private static func words(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    let first = bytes.firstIndex { $0 > 0x20 } ?? bytes.endIndex
    let last = bytes.lastIndex { $0 > 0x20 } ?? first
    guard first < last || first < bytes.endIndex else { return [] }
    return bytes[first...last].map { ASCII.isUpper($0) ? $0 | 0x20 : $0 }
  }

  /// A length in hundredths of a pixel: `20px`, `1.5em`, `12pt`, `1cm`; 0 for what is no length.
  private static func length(_ value: [UInt8]) -> Int {
    var digits = 0
    var decimals: Int?
    var at = 0
    while at < value.count, digits < 1_000_000 {
      if ASCII.isDigit(value[at]) {
        digits = digits * 10 + Int(value[at] & 15)
        if let count = decimals { decimals = count + 1 }
      } else if value[at] == UInt8(ascii: "."), decimals == nil {
        decimals = 0
      } else {
        break
      }
      at += 1
    }
    var hundredths = digits * 100
    for _ in 0..<(decimals ?? 0) { hundredths /= 10 }
    let unit = value[at...]
    if unit.starts(with: "em".utf8) || unit.starts(with: "rem".utf8) { return hundredths * 16 }
    if unit.starts(with: "pt".utf8) { return hundredths * 4 / 3 }
    if unit.starts(with: "cm".utf8) { return hundredths * 38 }
    if unit.starts(with: "mm".utf8) { return hundredths * 38 / 10 }
    return hundredths
  }
}
