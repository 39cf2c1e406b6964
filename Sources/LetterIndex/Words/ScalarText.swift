/// Text whose places are counted in Unicode scalars, as an index has them.
struct ScalarText {
  /// The text as UTF-8.
  let bytes: [UInt8]

  /// A text.
  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// The bytes of a range of scalars; what lies beyond the end is left out.
  func range(_ scalars: Range<Int>) -> Range<Int> {
    var at = 0
    var start = bytes.count
    var end = bytes.count
    for index in bytes.indices where bytes[index] & 0xC0 != 0x80 {
      if at == scalars.lowerBound { start = index }
      if at == scalars.upperBound {
        end = index
        break
      }
      at += 1
    }
    return min(start, end)..<end
  }
}
