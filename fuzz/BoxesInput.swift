internal import TestSupport

/// The boxes of a PDF's words: a drawing of pages, or what stands within the pages.
enum BoxesInput {
  /// The file of boxes; the first byte says what the others are, `D` a drawing.
  static func boxes(of bytes: [UInt8]) -> [UInt8]? {
    guard let first = bytes.first else { return nil }
    return first == UInt8(ascii: "D")
      ? DrawnPages(String(decoding: bytes[1...], as: UTF8.self)).boxes : head + bytes
  }

  private static let head = Array(
    "<!DOCTYPE html><doc><page width=\"595.32\" height=\"841.92\">".utf8)
}
