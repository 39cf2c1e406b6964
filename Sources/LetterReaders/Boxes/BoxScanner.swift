internal import DutchText
internal import LetterModel

/// Reads what `pdftotext -bbox-layout` writes: the words of each page and their boxes.
///
///     <page width="595.32" height="841.92">
///       <line xMin="79.6" yMin="155.3" xMax="244.5" yMax="166.2">
///         <word xMin="79.6" yMin="155.3" xMax="91.7" yMax="166.2">De</word>
///
/// Only these three tags are looked at. Lengths are points; they are kept in hundredths.
struct BoxScanner {
  private let bytes: [UInt8]
  private var at = 0
  private var line = 0
  private var result = BoxPages()
  /// Words whose boxes take in tabs before or behind their letters.
  private var tabbed: [BoxTab] = []

  /// How a file of boxes begins, behind its first lines: what no page of a site has.
  static func claims(_ bytes: [UInt8]) -> Bool {
    guard bytes.starts(with: "<!DOCTYPE html".utf8) else { return false }
    let head = min(bytes.count, 8_192)
    guard let start = bytes.firstOffset(of: "<doc>", in: 0..<head) else { return false }
    return bytes.firstOffset(of: "<page width=\"", in: start..<min(bytes.count, start + 64)) != nil
      || bytes.firstOffset(of: "</doc>", in: start..<min(bytes.count, start + 64)) != nil
  }

  /// The pages of a file of boxes.
  static func pages(of bytes: [UInt8]) -> BoxPages {
    var scanner = BoxScanner(bytes: bytes)
    scanner.scan()
    return scanner.result
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
    result.bytes.reserveCapacity(bytes.count / 16)
    result.words.reserveCapacity(bytes.count / 110)
  }

  private mutating func scan() {
    var isOpen = false
    while let tag = next(UInt8(ascii: "<"), from: at) {
      at = tag + 1
      if bytes.has("word ", at: at) {
        // Words before the first page belong nowhere.
        if result.pages.isEmpty { continue }
        word()
      } else if bytes.has("line ", at: at) {
        line += 1
      } else if bytes.has("page ", at: at) {
        settle()
        let width = numbers().0
        let count = result.words.count
        result.pages.append(BoxPages.Page(width: width, words: count..<count))
        line += 1
        isOpen = true
      } else if bytes.has("/page>", at: at) {
        isOpen = false
      }
    }
    settle()
    let tail = max(0, bytes.count - 256)..<bytes.count
    result.isCut = isOpen || bytes.firstOffset(of: "</doc>", in: tail) == nil
  }

  private mutating func word() {
    let (left, top, right, bottom) = numbers()
    let start = result.bytes.count
    let first = at
    letters()
    guard result.bytes.count > start else { return }
    let tab = BoxTab(word: result.words.count, letters: bytes[first..<at])
    if let tab { tabbed.append(tab) }
    let box = PagePlaces.Box(
      left: min(left, right), top: min(top, bottom), right: max(left, right),
      bottom: max(top, bottom))
    result.words.append(BoxWord(range: start..<result.bytes.count, box: box, line: line))
    let page = result.pages.count - 1
    result.pages[page].words = result.pages[page].words.lowerBound..<result.words.count
  }

  /// Ends a page: takes the tabs out of the boxes of its words.
  private mutating func settle() {
    if let page = result.pages.last, !tabbed.isEmpty {
      BoxTab.settle(tabbed, in: &result.words, of: page.words)
    }
    tabbed = []
  }

  /// The numbers of a tag's first four attributes, zero where one is missing; ends behind the tag.
  private mutating func numbers() -> (Int, Int, Int, Int) {
    var found = (0, 0, 0, 0)
    var count = 0
    while at < bytes.count, bytes[at] != UInt8(ascii: ">"), bytes[at] != UInt8(ascii: "<") {
      guard bytes[at] == UInt8(ascii: "\"") else {
        at += 1
        continue
      }
      at += 1
      let value = number()
      switch count {
      case 0: found.0 = value
      case 1: found.1 = value
      case 2: found.2 = value
      case 3: found.3 = value
      default: break
      }
      count += 1
      while at < bytes.count, bytes[at] != UInt8(ascii: "\""), bytes[at] != UInt8(ascii: ">") {
        at += 1
      }
      if at < bytes.count, bytes[at] == UInt8(ascii: "\"") { at += 1 }
    }
    if at < bytes.count, bytes[at] == UInt8(ascii: ">") { at += 1 }
    return found
  }

  /// The furthest that anything can stand from a page's corner: what lies beyond is no length.
  private static let farthest = 10_000_000

  /// A number in hundredths: `595.32`, `-3.5`; zero where there is none.
  private mutating func number() -> Int {
    var value = 0
    let isNegative = at < bytes.count && bytes[at] == UInt8(ascii: "-")
    if isNegative { at += 1 }
    while at < bytes.count, ASCII.isDigit(bytes[at]) {
      value = min(Self.farthest, value * 10 + Int(bytes[at] - 0x30))
      at += 1
    }
    value *= 100
    if at < bytes.count, bytes[at] == UInt8(ascii: ".") {
      at += 1
      var unit = 10
      while at < bytes.count, ASCII.isDigit(bytes[at]) {
        value += Int(bytes[at] - 0x30) * unit
        unit /= 10
        at += 1
      }
    }
    value = min(Self.farthest, value)
    return isNegative ? -value : value
  }

  /// Appends the letters of a word, entities decoded; controls and bytes that are no UTF-8 are left
  /// out.
  private mutating func letters() {
    while at < bytes.count, bytes[at] != UInt8(ascii: "<") {
      let byte = bytes[at]
      if byte == UInt8(ascii: "&"), let (scalar, end) = entity() {
        if scalar.value > 0x20 { result.bytes += Array(String(Character(scalar)).utf8) }
        at = end
      } else if byte < 0x80 {
        if byte > 0x20, byte != 0x7F { result.bytes.append(byte) }
        at += 1
      } else {
        let length = scalarLength()
        result.bytes += bytes[at..<(at + length)]
        at += max(1, length)
      }
    }
  }

  /// How many bytes the scalar beyond ASCII at the cursor has; 0 where they are no UTF-8.
  private func scalarLength() -> Int {
    let length =
      switch bytes[at] {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 0
      }
    guard length > 0, at + length <= bytes.count else { return 0 }
    return String(validating: bytes[at..<(at + length)], as: UTF8.self) == nil ? 0 : length
  }

  private static let entities: [(StaticString, Unicode.Scalar)] = [
    ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"),
  ]

  private func entity() -> (Unicode.Scalar, end: Int)? {
    for (name, scalar) in Self.entities where bytes.has(name, at: at) {
      return (scalar, at + name.utf8CodeUnitCount)
    }
    guard bytes.has("&#", at: at),
      let number = bytes.number(at: at + 2, upTo: min(bytes.count, at + 10)),
      number.end < bytes.count, bytes[number.end] == UInt8(ascii: ";"),
      let scalar = UInt32(exactly: number.value).flatMap(Unicode.Scalar.init)
    else { return nil }
    return (scalar, number.end + 1)
  }

  private func next(_ byte: UInt8, from start: Int) -> Int? {
    let span = bytes.span
    var index = start
    while index < span.count {
      if span[index] == byte { return index }
      index += 1
    }
    return nil
  }
}
