internal import DutchText
internal import LetterModel

/// A person's name as it stands under a letter: `C.J. Schouten`, `drs. V.L.W.A. Heijnen`.
enum SignatoryName {
  /// The name that a range holds and nothing else.
  static func name(_ head: HeadPassage, in range: Range<Int>) -> Sourced<String>? {
    guard range.count >= 3, range.count <= 60, !range.isEmpty else { return nil }
    let bytes = head.bytes[range]
    guard !bytes.contains(where: ASCII.isDigit), let last = bytes.last,
      last != UInt8(ascii: "."), last != UInt8(ascii: ":"), last != UInt8(ascii: ",")
    else { return nil }
    let words = bytes.split(separator: 0x20)
    guard words.count <= 7 else { return nil }
    let isInitials = words.contains {
      $0.count >= 2 && $0.last == 0x2E && ASCII.isUpper($0[$0.startIndex])
    }
    let capitals = words.filter { $0.first.map { ASCII.isUpper($0) || $0 >= 0xC3 } == true }.count
    // `Natuur en Voedselkwaliteit` is the end of an office.
    let joins = words.contains { $0.elementsEqual("en".utf8) }
    guard
      isInitials || !joins && words.count >= 2 && capitals >= 2 && capitals * 2 >= words.count
    else { return nil }
    return head.words(range)
  }

  /// A surname that is all there is, as committees print it: `Sneller`, `Van der Steur`.
  static func surname(_ head: HeadPassage, in range: Range<Int>) -> Sourced<String>? {
    let bytes = head.bytes[range]
    guard range.count <= 40, bytes.last != UInt8(ascii: "."), bytes.last != UInt8(ascii: ":"),
      bytes.last != UInt8(ascii: ","), bytes.split(separator: 0x20).count <= 5,
      bytes.first.map({ ASCII.isUpper($0) || $0 >= 0xC3 || $0 == UInt8(ascii: "'") }) == true,
      !bytes.contains(where: ASCII.isDigit)
    else { return nil }
    return head.words(range)
  }

  /// Two capitalised words at the beginning of a passage.
  static func leading(_ head: HeadPassage) -> (fact: Sourced<String>, end: Int)? {
    var at = 0
    var words = 0
    while at < head.bytes.count, words < 2 {
      guard ASCII.isUpper(head.bytes[at]) || head.bytes[at] >= 0xC3 else { return nil }
      while at < head.bytes.count, head.bytes[at] != 0x20 { at += 1 }
      words += 1
      if words < 2 { at = head.afterSpaces(at) }
    }
    guard words == 2 else { return nil }
    return head.words(0..<at).map { ($0, at) }
  }
}
