internal import CLibXML2

extension SAXLocator {
  /// Text that stands in `<![CDATA[…]]>`, where `&` and `<` are themselves.
  mutating func characterData(_ words: UnsafePointer<xmlChar>, _ length: Int) {
    if isInTag {
      cursor = text.afterTag(cursor)
      isInTag = false
    }
    let end = text.position ?? cursor
    // The section ends with `]]>`; its text is as long as libxml2 says, line ends aside.
    let section = max(cursor, end - 3 - length)..<max(cursor, end - 3)
    if !section.isEmpty { drafter.text(section) }
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
