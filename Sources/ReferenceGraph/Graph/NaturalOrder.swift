/// Orders identifiers as a person does: `kst-34352-99` before `kst-34352-281`.
struct NaturalOrder: Comparable {
  /// The identifier.
  let text: [UInt8]

  /// The place of an identifier among others.
  init(_ text: String) { self.text = Array(text.utf8) }

  /// Digits are compared as numbers, everything else byte by byte.
  static func < (left: NaturalOrder, right: NaturalOrder) -> Bool {
    let (first, second) = (left.text, right.text)
    var i = 0
    var j = 0
    while i < first.count, j < second.count {
      if isDigit(first[i]), isDigit(second[j]) {
        let a = run(in: first, from: i)
        let b = run(in: second, from: j)
        if a.count != b.count { return a.count < b.count }
        for (one, other) in zip(first[a], second[b]) where one != other { return one < other }
        i = max(a.upperBound, i + 1)
        j = max(b.upperBound, j + 1)
      } else if first[i] != second[j] {
        return first[i] < second[j]
      } else {
        i += 1
        j += 1
      }
    }
    let rest = (first.count - i) - (second.count - j)
    // `02` and `2` are one number: the bytes decide, so that the order is total.
    return rest != 0 ? rest < 0 : first.lexicographicallyPrecedes(second)
  }

  /// The digits from an offset without the zeros before them.
  private static func run(in text: [UInt8], from start: Int) -> Range<Int> {
    var first = start
    while first < text.count, text[first] == 0x30 { first += 1 }
    var end = first
    while end < text.count, isDigit(text[end]) { end += 1 }
    return first..<end
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}
