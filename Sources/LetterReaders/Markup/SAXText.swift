internal import CLibXML2

/// The text that libxml2 reads, and where in it the parser's cursor stands.
///
/// Apart from the locator, which holds a whole drafter: a question asked of so large a value copies
/// it first.
@safe struct SAXText {
  private let context: xmlParserCtxtPtr
  private let source: UnsafeBufferPointer<UInt8>
  /// How many bytes the text has.
  let count: Int
  /// Where in the text parsing begins: after a byte order mark.
  let origin: Int

  init(_ input: SAXInput) {
    unsafe context = unsafe input.context
    unsafe source = unsafe input.source
    count = unsafe input.source.count
    origin = input.origin
  }

  /// The byte at an offset.
  subscript(_ offset: Int) -> UInt8 { unsafe source[offset] }

  /// Where libxml2's cursor stands; `nil` where it has no input any more.
  var position: Int? {
    guard let input = unsafe context.pointee.input else { return nil }
    let offset = unsafe Int(input.pointee.consumed) + (input.pointee.cur - input.pointee.base)
    return min(max(origin + offset, origin), count)
  }

  /// How many elements are open.
  var depth: Int { unsafe Int(context.pointee.nameNr) }

  /// Ends the parse.
  func stop() { unsafe xmlStopParser(context) }

  // MARK: Tags

  /// Whether `<name` stands before an offset, white space between them left out, and after another.
  func isWritten(
    _ name: UnsafePointer<xmlChar>, _ length: Int, after start: Int, before end: Int
  ) -> Bool {
    var at = end
    while at > start, self[at - 1] <= 0x20 { at -= 1 }
    guard at - length - 1 >= origin, unsafe isName(name, length, at: at - length) else {
      return false
    }
    return self[beforePrefix(at - length - 1)] == 0x3C
  }

  /// The offset before the prefix of an XML name: of the `<` in `<w:p`, of the `/` in `</w:p`.
  ///
  /// - Parameter end: the offset before the name, where the prefix's colon may stand.
  private func beforePrefix(_ end: Int) -> Int {
    guard self[end] == 0x3A else { return end }
    var at = end - 1
    while at > origin, self[at] != 0x3C, self[at] != 0x2F, self[at] > 0x20 { at -= 1 }
    return max(at, origin)
  }

  /// Where the end tag `</name>` that ends at an offset begins.
  func startOfEndTag(_ name: UnsafePointer<xmlChar>, _ length: Int, before end: Int) -> Int? {
    guard end > origin, self[end - 1] == 0x3E else { return nil }
    var at = end - 1
    while at > origin, self[at - 1] <= 0x20 { at -= 1 }
    guard at - length - 2 >= origin, unsafe isName(name, length, at: at - length) else {
      return nil
    }
    let slash = beforePrefix(at - length - 1)
    guard slash > origin, self[slash] == 0x2F, self[slash - 1] == 0x3C else { return nil }
    return slash - 1
  }

  /// Whether a name, in any case, stands at an offset.
  private func isName(_ name: UnsafePointer<xmlChar>, _ length: Int, at start: Int) -> Bool {
    for index in 0..<length {
      let byte = self[start + index]
      let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
      guard unsafe byte == name[index] || lower == name[index] else { return false }
    }
    return true
  }

  /// Where the tag begins that ends at an offset; `cursor` is the earliest place.
  func tagStart(after cursor: Int, before end: Int) -> Int {
    var at = end
    while at > cursor, self[at - 1] != 0x3C { at -= 1 }
    return max(at - 1, min(cursor, end))
  }

  // MARK: Words

  /// Whether words stand at an offset as they are.
  func stands(_ words: UnsafePointer<xmlChar>, _ length: Int, at offset: Int) -> Bool {
    guard offset + length <= count, let base = unsafe source.baseAddress else { return false }
    let mine = unsafe UnsafeRawPointer(base + offset)
    let theirs = unsafe UnsafeRawPointer(words)
    var at = 0
    while at + 8 <= length {
      let left = unsafe mine.loadUnaligned(fromByteOffset: at, as: UInt64.self)
      let right = unsafe theirs.loadUnaligned(fromByteOffset: at, as: UInt64.self)
      guard left == right else { return false }
      at += 8
    }
    while at < length {
      guard unsafe self[offset + at] == words[at] else { return false }
      at += 1
    }
    return true
  }
}
