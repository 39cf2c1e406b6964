internal import CLibXML2

extension SAXParser {
  /// Sets what HTML's events call: the handler that the parser was given.
  static func setHTMLCallbacks(of context: xmlParserCtxtPtr) {
    guard let sax = unsafe context.pointee.sax else { return }
    unsafe sax.pointee = xmlSAXHandler()
    unsafe sax.pointee.startElement = { user, name, attributes in
      guard let name = unsafe name else { return }
      unsafe SAXHandler.of(user)?.start(name, MarkupAttributes(html: attributes))
    }
    unsafe sax.pointee.endElement = { user, name in
      guard let name = unsafe name else { return }
      unsafe SAXHandler.of(user)?.end(name)
    }
    // Scripts and styles: HTML has no other character data that is no text.
    unsafe sax.pointee.cdataBlock = { user, _, _ in unsafe SAXHandler.of(user)?.skip() }
    unsafe setSharedCallbacks(of: sax)
  }

  /// Sets what XML's events call: the handler that the parser was given.
  static func setXMLCallbacks(of context: xmlParserCtxtPtr) {
    guard let sax = unsafe context.pointee.sax else { return }
    unsafe sax.pointee = xmlSAXHandler()
    unsafe sax.pointee.initialized = UInt32(XML_SAX2_MAGIC)
    unsafe sax.pointee.startElementNs = { user, name, _, _, _, _, count, _, attributes in
      guard let name = unsafe name else { return }
      let list = unsafe MarkupAttributes(xml: attributes, count: Int(count))
      unsafe SAXHandler.of(user)?.start(name, list)
    }
    unsafe sax.pointee.endElementNs = { user, name, _, _ in
      guard let name = unsafe name else { return }
      unsafe SAXHandler.of(user)?.end(name)
    }
    unsafe sax.pointee.cdataBlock = { user, words, length in
      guard let words = unsafe words, length > 0 else { return }
      unsafe SAXHandler.of(user)?.characterData(words, Int(length))
    }
    unsafe sax.pointee.entityDecl = { user, _, _, _, _, _ in
      unsafe SAXHandler.of(user)?.refuseDeclarations()
    }
    // Defaults of attributes are given to every element anew: 150 KB took a minute.
    unsafe sax.pointee.attributeDecl = { user, _, _, _, _, _, values in
      unsafe xmlFreeEnumeration(values)
      unsafe SAXHandler.of(user)?.refuseDeclarations()
    }
    unsafe sax.pointee.serror = { user, error in
      guard let error = unsafe error, unsafe error.pointee.level == XML_ERR_FATAL else { return }
      unsafe SAXHandler.of(user)?.fail(error.pointee)
    }
    unsafe setSharedCallbacks(of: sax)
  }

  private static func setSharedCallbacks(of sax: UnsafeMutablePointer<xmlSAXHandler>) {
    let characters: charactersSAXFunc = { user, words, length in
      guard let words = unsafe words, length > 0 else { return }
      unsafe SAXHandler.of(user)?.characters(words, Int(length))
    }
    unsafe sax.pointee.characters = characters
    unsafe sax.pointee.ignorableWhitespace = characters
    unsafe sax.pointee.comment = { user, _ in unsafe SAXHandler.of(user)?.skip() }
    unsafe sax.pointee.processingInstruction = { user, _, _ in
      unsafe SAXHandler.of(user)?.skip()
    }
  }
}
