internal import CLibXML2

extension MarkupParser {
  /// Sets what HTML's events call.
  static func setHTMLHandlers(of context: xmlParserCtxtPtr) {
    guard let sax = unsafe context.pointee.sax else { return }
    unsafe sax.pointee = xmlSAXHandler()
    unsafe sax.pointee.startElement = { user, name, attributes in
      guard let name = unsafe name else { return }
      unsafe MarkupReceiver.of(user)?.start(name, MarkupAttributes(html: attributes))
    }
    unsafe sax.pointee.endElement = { user, name in
      guard let name = unsafe name else { return }
      unsafe MarkupReceiver.of(user)?.end(name)
    }
    // Scripts and styles: HTML has no other character data that is no text.
    unsafe sax.pointee.cdataBlock = { user, _, _ in unsafe MarkupReceiver.of(user)?.skip() }
    unsafe setSharedHandlers(of: sax)
  }

  /// Sets what XML's events call.
  static func setXMLHandlers(of context: xmlParserCtxtPtr) {
    guard let sax = unsafe context.pointee.sax else { return }
    unsafe sax.pointee = xmlSAXHandler()
    unsafe sax.pointee.initialized = UInt32(XML_SAX2_MAGIC)
    unsafe sax.pointee.startElementNs = { user, name, _, _, _, _, count, _, attributes in
      guard let name = unsafe name else { return }
      let list = unsafe MarkupAttributes(xml: attributes, count: Int(count))
      unsafe MarkupReceiver.of(user)?.start(name, list)
    }
    unsafe sax.pointee.endElementNs = { user, name, _, _ in
      guard let name = unsafe name else { return }
      unsafe MarkupReceiver.of(user)?.end(name)
    }
    unsafe sax.pointee.cdataBlock = { user, words, length in
      guard let words = unsafe words, length > 0 else { return }
      unsafe MarkupReceiver.of(user)?.characterData(words, Int(length))
    }
    unsafe sax.pointee.entityDecl = { user, _, _, _, _, _ in
      unsafe MarkupReceiver.of(user)?.refuseEntities()
    }
    unsafe sax.pointee.serror = { user, error in
      guard let error = unsafe error, unsafe error.pointee.level == XML_ERR_FATAL else { return }
      unsafe MarkupReceiver.of(user)?.fail(error.pointee)
    }
    unsafe setSharedHandlers(of: sax)
  }

  private static func setSharedHandlers(of sax: UnsafeMutablePointer<xmlSAXHandler>) {
    let characters: charactersSAXFunc = { user, words, length in
      guard let words = unsafe words, length > 0 else { return }
      unsafe MarkupReceiver.of(user)?.characters(words, Int(length))
    }
    unsafe sax.pointee.characters = characters
    unsafe sax.pointee.ignorableWhitespace = characters
    unsafe sax.pointee.comment = { user, _ in unsafe MarkupReceiver.of(user)?.skip() }
    unsafe sax.pointee.processingInstruction = { user, _, _ in
      unsafe MarkupReceiver.of(user)?.skip()
    }
  }
}

extension MarkupParse {
  /// Text that stands in `<![CDATA[…]]>`, where `&` and `<` are themselves.
  mutating func characterData(_ words: UnsafePointer<xmlChar>, _ length: Int) {
    if isInTag {
      cursor = afterTag(cursor)
      isInTag = false
    }
    let end = position
    // The section ends with `]]>`; its text is as long as libxml2 says, line ends aside.
    let text = max(cursor, end - 3 - length)..<max(cursor, end - 3)
    if !text.isEmpty { sink.text(text) }
    cursor = max(cursor, end)
  }

  /// A DOCTYPE declares an entity: nothing of this file is read.
  mutating func refuseEntities() {
    outcome.declaresEntities = true
    stop()
  }

  /// Keeps the first error that no parser can mend.
  mutating func fail(_ error: xmlError) {
    guard outcome.failure == nil else { return }
    var reason = "it is no well-formed XML"
    if let message = unsafe error.message {
      let words = unsafe String(cString: message).prefix { $0 != "\n" }
      if !words.isEmpty { reason = String(words) }
    }
    fail(reason, at: position)
  }
}
