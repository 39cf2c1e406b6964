internal import DutchText

/// How far the register knows a dossier, a year of written questions, the meetings of a year.
extension PaperRegister {
  /// The highest number that the register knows of a dossier; `nil` where it knows none.
  ///
  ///     highestNumber(in: "34352")        highestNumber(in: "36200-XV")
  public func highestNumber(in dossier: String) -> Int? {
    highest("kst-\(dossier)-")
  }

  /// The highest plain number after a prefix: annexes (`-b1`) and reprints (`-h1`) count as theirs.
  func highest(_ prefix: String) -> Int? {
    endings(of: prefix).compactMap(Self.leadingNumber).max()
  }

  /// The longest and last letter after a prefix: `P`, `AB`.
  func highestLetter(_ prefix: String) -> String? {
    endings(of: prefix).compactMap { ending -> String? in
      let letters = ending.prefix(while: ASCII.isUpper)
      let isWhole = letters.count == ending.count || ending[letters.count] == 0x2D
      return letters.isEmpty || !isWhole ? nil : String(decoding: letters, as: UTF8.self)
    }.max { Self.isLetterBefore($0, $1) }
  }

  /// Whether one letter comes before another: Z comes before AA.
  static func isLetterBefore(_ left: String, _ right: String) -> Bool {
    (left.utf8.count, left) < (right.utf8.count, right)
  }

  private static func leadingNumber(_ ending: [UInt8]) -> Int? {
    let digits = ending.prefix(while: ASCII.isDigit)
    guard (1...6).contains(digits.count) else { return nil }
    if digits.count < ending.count, ending[digits.count] == 0x2D {
      // -b1 and -h1 belong to the number; -56 means that the number is a part of the dossier
      guard digits.count + 1 < ending.count, ASCII.isLower(ending[digits.count + 1]) else {
        return nil
      }
    }
    return digits.reduce(0) { $0 * 10 + Int($1 & 15) }
  }

  /// The identifier of the item whose running pages hold these, where exactly one does.
  func item(holding first: Int, _ last: Int, prefix: String) -> String? {
    let found = endings(of: prefix).filter { ending in
      let pages = ending.split(separator: 0x2D).map { Int(String(decoding: $0, as: UTF8.self)) }
      guard pages.count == 2, let from = pages[0], let to = pages[1] else { return false }
      return from <= first && last <= to
    }
    guard found.count == 1, let only = found.first else { return nil }
    return prefix + String(decoding: only, as: UTF8.self)
  }
}
