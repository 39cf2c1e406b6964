/// A tag with more attributes than libxml2 can take: it compares each with all before it, and 62,000
/// of them took five seconds.
enum CrowdedTag {
  /// Why a file with one is not read.
  static let reason = "a tag has more than \(most) attributes"

  private static let most = 5000

  /// Where the first one begins.
  static func first(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var start: Int?
    for index in bytes.indices {
      switch unsafe bytes[index] {
      case UInt8(ascii: "<") where start == nil: start = index
      case UInt8(ascii: ">"):
        if let start, unsafe isCrowded(bytes, start..<index) { return start }
        start = nil
      default: break
      }
    }
    guard let start, unsafe isCrowded(bytes, start..<bytes.count) else { return nil }
    return start
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
