internal import Extraction
internal import LetterModel

/// Addresses of papers as they may stand in XML and JSON-LD.
enum PaperURL {
  /// Where a paper is published; `nil` where no lasting address is known.
  static func url(of id: String?) -> String? {
    id.flatMap { PaperIdentifier($0).url }.map(escaped)
  }

  /// Where what a citation names is published.
  static func url(of target: Citation.Target) -> String? { target.url.map(escaped) }

  /// The name of a letter: where it is published, else a URN of ours.
  static func name(ofLetter id: String) -> String {
    url(of: id) ?? "urn:griffier:letter:\(escaped(id))"
  }

  /// An address without what an address may not hold.
  private static func escaped(_ address: String) -> String {
    var escaped: [UInt8] = []
    for byte in address.utf8 {
      if forbidden.contains(byte) || byte <= 0x20 || byte >= 0x7F {
        escaped.append(UInt8(ascii: "%"))
        escaped.append(digit(byte >> 4))
        escaped.append(digit(byte & 15))
      } else {
        escaped.append(byte)
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  private static let forbidden: [UInt8] = Array("\"<>\\^`{|}".utf8)

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") - 10 + value
  }
}
