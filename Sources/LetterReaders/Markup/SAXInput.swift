internal import CLibXML2

/// A source and the parser of libxml2 that is to read it, lent for the length of one parse.
@safe struct SAXInput {
  /// The parser's own state.
  let context: xmlParserCtxtPtr
  /// The whole text, through the end of what is parsed.
  let source: UnsafeBufferPointer<UInt8>
  /// Where in the text parsing begins: after a byte order mark, or where a part begins.
  let origin: Int
  private let run: (xmlParserCtxtPtr) -> Void

  init(
    context: xmlParserCtxtPtr, source: UnsafeBufferPointer<UInt8>, origin: Int,
    run: @escaping (xmlParserCtxtPtr) -> Void
  ) {
    unsafe self.context = unsafe context
    unsafe self.source = unsafe source
    self.origin = origin
    unsafe self.run = unsafe run
  }

  /// Parses the source to its end, and hands every event to a handler.
  func parse(_ handler: SAXHandler) {
    withExtendedLifetime(handler) {
      unsafe context.pointee.userData = Unmanaged.passUnretained(handler).toOpaque()
      unsafe xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
      unsafe run(context)
    }
  }
}
