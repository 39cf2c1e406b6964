/// A tag with more attributes than libxml2 can take: it compares each with all before it, and 62,000
/// of them took five seconds.
enum CrowdedTag {
  /// Why a file with one is not read.
  static let reason = "a tag has more than \(most) attributes"

  private static let most = 5000

  /// Where the first one begins.
  ///
  /// It stands in a long stretch without a `>`: as long as there is one within reach, the next stretch
  /// begins behind the last of these, and few bytes are looked at.
  static func first(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let close = UInt8(ascii: ">")
    var from = 0
    while from < bytes.count {
      let reach = min(from + 2 * most, bytes.count)
      if let end = unsafe bytes[from..<reach].lastIndex(of: close) {
        from = end + 1
        continue
      }
      let end = unsafe bytes[reach...].firstIndex(of: close) ?? bytes.count
      if let start = unsafe bytes[from..<end].firstIndex(of: UInt8(ascii: "<")),
        unsafe isCrowded(bytes, start..<end)
      {
        return start
      }
      from = end + 1
    }
    return nil
  }

  /// Whether so many words stand in what may be a tag; most are too short to be counted.
  private static func isCrowded(_ bytes: UnsafeBufferPointer<UInt8>, _ tag: Range<Int>) -> Bool {
    // A space and a letter are the least of an attribute. `<!--` may hold any number of words.
    guard tag.count > 2 * most, unsafe bytes[tag.lowerBound + 1] != UInt8(ascii: "!") else {
      return false
    }
    var count = 0
    var quote: UInt8?
    var isAfterSpace = false
    for index in tag {
      let byte = unsafe bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else {
        let isSpace = byte <= 0x20
        if isAfterSpace, !isSpace { count += 1 }
        isAfterSpace = isSpace
      }
    }
    return count > most
  }
}
