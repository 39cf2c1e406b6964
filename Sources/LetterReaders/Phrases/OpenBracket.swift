internal import DutchText

/// A bracket that is open where words end, so that what comes next belongs to them.
///
///     (Kamerstukken II 2016–17, 31 936, nr.⏎260) is de maatregel tijdelijk
///     Tabel 1. Meldingen en bedragen (x € 1⏎mln.)
enum OpenBracket {
  /// Whether some words, taken together, open more brackets than they close.
  static func ends(_ text: [UInt8], _ ranges: some Sequence<Range<Int>>) -> Bool {
    var open = 0
    for range in ranges {
      for at in range {
        if text[at] == UInt8(ascii: "(") { open += 1 }
        if text[at] == UInt8(ascii: ")") { open -= 1 }
      }
    }
    return open > 0
  }
}
