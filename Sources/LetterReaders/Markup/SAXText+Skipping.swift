extension SAXText {
  /// The end of the reference at an offset, if libxml2's cursor stands there: `&amp;`, `&#8211;`.
  func referenceEnd(_ start: Int) -> Int? {
    guard let end = position, end > start + 1, end <= count else { return nil }
    let isNumeric = self[start + 1] == 0x23
    // A name without its semicolon is text, which comes as `&` and then the name.
    guard isNumeric || self[end - 1] == 0x3B else { return nil }
    var at = start + 1
    while at < end {
      let byte = self[at]
      let isLast = byte == 0x3B && at == end - 1
      let isPart = byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == 0x23
      guard isPart || isLast else { return nil }
      at += 1
    }
    return end
  }

  /// The end of a reference that no event came of.
  func skippedReference(_ start: Int) -> Int {
    var at = start + 1
    while at < count, at - start < 64 {
      let byte = self[at]
      if byte == 0x3B { return at + 1 }
      guard byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == 0x23 else { return at }
      at += 1
    }
    return at
  }

  /// The offset after the `>` of the tag that an offset stands in; quoted ones do not count.
  func afterTag(_ start: Int) -> Int {
    var at = start
    var quote: UInt8 = 0
    while at < count {
      let byte = self[at]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == 0x3E {
        return at + 1
      } else if byte == 0x3C {
        // A start tag without its `>`.
        return at
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      }
      at += 1
    }
    return start
  }

  /// The offset after the comment or the tag that begins at an offset.
  func afterMarkup(_ start: Int) -> Int {
    func stands(_ word: StaticString) -> Bool {
      let length = word.utf8CodeUnitCount
      guard start + length <= count else { return false }
      for index in 0..<length where unsafe self[start + index] != word.utf8Start[index] {
        return false
      }
      return true
    }
    guard stands("<!--") else { return max(afterTag(start + 1), start + 1) }
    var at = start + 4
    while at + 2 < count {
      if self[at] == 0x2D, self[at + 1] == 0x2D, self[at + 2] == 0x3E {
        return at + 3
      }
      at += 1
    }
    return count
  }
}
