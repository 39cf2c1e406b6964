internal import DutchText

/// A label of a letterhead, also where its capitals are set apart.
///
///     Betreft     BETREFT     B ETR EF T     U W K ENM ER K
///
/// Text that is taken from a page shows spaces where capitals are spaced out.
enum SpacedLabel {
  /// Where a label ends that stands at an offset; `nil` where it does not.
  ///
  /// - Parameter label: in small letters.
  static func end(of label: StaticString, in text: [UInt8], at start: Int) -> Int? {
    let length = label.utf8CodeUnitCount
    if text.has(anyCase: label, at: start) { return start + length }
    return label.withUTF8Buffer { letters -> Int? in
      var at = start
      for offset in 0..<length {
        let letter = unsafe letters[offset]
        if letter == 0x20 { continue }
        if offset > 0, at < text.count, text[at] == 0x20 { at += 1 }
        guard at < text.count, ASCII.isUpper(text[at]) || !ASCII.isLetter(letter),
          text[at] | 0x20 == letter | 0x20
        else { return nil }
        at += 1
      }
      return at
    }
  }

  /// Whether a label stands at an offset.
  static func stands(_ label: StaticString, in text: [UInt8], at start: Int) -> Bool {
    end(of: label, in: text, at: start) != nil
  }
}
