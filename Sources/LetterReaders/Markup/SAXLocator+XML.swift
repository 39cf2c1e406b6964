internal import CLibXML2

extension SAXLocator {
  /// Text that stands in `<![CDATA[…]]>`, where `&` and `<` are themselves.
  mutating func characterData(_ words: UnsafePointer<xmlChar>, _ length: Int) {
    if isInTag {
      cursor = text.afterTag(cursor)
      isInTag = false
    }
    let end = text.position ?? cursor
    // The section ends with `]]>`; its text is as long as libxml2 says, which reads a carriage return
    // with its line feed as one.
    let last = max(cursor, end - 3)
    var (start, left) = (last, length)
    while start > cursor, left > 0 {
      start -= 1
      if text[start] != 0x0D || start + 1 == last || text[start + 1] != 0x0A { left -= 1 }
    }
    if start < last { drafter.text(start..<last) }
    cursor = max(cursor, end)
  }

  /// A DOCTYPE declares an entity or attributes: nothing of this file is read.
  mutating func refuseDeclarations() {
    outcome.declaresMarkup = true
    text.stop()
  }

  /// Keeps the first error that no parser can mend.
  mutating func fail(_ error: xmlError) {
    if outcome.failure == nil { fail(unsafe error.reason, at: text.position ?? cursor) }
  }
}
