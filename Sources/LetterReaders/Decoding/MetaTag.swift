internal import DutchText

/// `<meta charset="utf-8">`, which HTML has in its head and some Markdown as its first line.
enum MetaTag {
  /// The most bytes that one is looked for in.
  private static let most = 1024

  /// Where a tag that begins at an offset ends; `nil` where none begins.
  static func end(in text: [UInt8], at start: Int) -> Int? {
    guard text.has(anyCase: "<meta ", at: start) else { return nil }
    return text.firstOffset(of: ">", in: start..<min(text.count, start + most)).map { $0 + 1 }
  }
}
