internal import DutchText

/// Several marks in a row, as written questions have them: `Heeft u de rapporten gelezen? 2, 3 en 4`.
struct MarkList {
  /// Where it begins; 0 where there is nothing else in the passage.
  let start: Int
  /// How much its numbers look like marks: more where several follow each other.
  let score: Int

  /// The list that ends a passage.
  ///
  /// Its numbers count on, and it stands alone or behind a sentence: `de vragen 2 en 3` lists no
  /// marks. One number is a list only where it is all there is.
  init?(endOf bytes: [UInt8]) {
    guard let last = bytes.last, ASCII.isDigit(last) else { return nil }
    var at = bytes.count
    var numbers = 0
    var next: Int?
    while at > 0 {
      if ASCII.isDigit(bytes[at - 1]) {
        let end = at
        while at > 0, ASCII.isDigit(bytes[at - 1]) { at -= 1 }
        guard end - at <= 3 else { return nil }
        let number = bytes[at..<end].reduce(0) { $0 * 10 + Int($1 & 15) }
        if let next, next != number + 1 { return nil }
        next = number
        numbers += 1
      } else if bytes[at - 1] == 0x20 || bytes[at - 1] == UInt8(ascii: ",") {
        at -= 1
      } else if at > 2, bytes[(at - 3)..<at].elementsEqual(" en".utf8) {
        at -= 3
      } else {
        break
      }
    }
    let isAfterSentence = at > 0 && [0x2E, 0x3F, 0x21, 0x29].contains(bytes[at - 1])
    guard at == 0 || numbers > 1 && isAfterSentence else { return nil }
    start = at
    score = numbers > 1 ? 9 : 5
  }
}
