internal import CLibXML2
internal import LetterModel

/// Owns a parser of libxml2, and runs it over one source.
@safe struct MarkupParser: ~Copyable {
  private let context: xmlParserCtxtPtr

  /// Once: libxml2's tables, and a loader that gives it no file of any kind.
  private static let isReady: Bool = {
    xmlInitParser()
    unsafe xmlSetExternalEntityLoader { _, _, _ in nil }
    return true
  }()

  private init(owning context: xmlParserCtxtPtr) {
    unsafe self.context = unsafe context
  }

  deinit { unsafe xmlFreeParserCtxt(context) }

  /// Drafts a page.
  static func parseHTML(_ source: SourceText, into drafter: inout HTMLDrafter) -> MarkupOutcome {
    unsafe parse(source) { bytes in
      unsafe htmlCreateMemoryParserCtxt(bytes.baseAddress, Int32(bytes.count))
    } run: { context, text in
      unsafe setHTMLHandlers(of: context)
      let options = HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue
      let quiet = HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      // The text is UTF-8 whatever its <meta> says: it was decoded before.
      let decoded = HTML_PARSE_IGNORE_ENC.rawValue
      unsafe htmlCtxtUseOptions(context, Int32(options | quiet | decoded))
      let receiver = unsafe HTMLReceiver(
        MarkupParse(context: context, source: text, origin: source.textStart, sink: drafter))
      unsafe receive(context, receiver) { _ = unsafe htmlParseDocument(context) }
      drafter = receiver.parse.sink
      return receiver.parse.outcome
    }
  }

  /// Drafts an official publication.
  static func parseXML(
    _ source: SourceText, into drafter: inout OfficialXMLDrafter
  ) -> MarkupOutcome {
    unsafe parse(source) { bytes in
      unsafe xmlCreateMemoryParserCtxt(bytes.baseAddress, Int32(bytes.count))
    } run: { context, text in
      unsafe setXMLHandlers(of: context)
      let options = XML_PARSE_RECOVER.rawValue | XML_PARSE_NONET.rawValue
      let quiet = XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
      let decoded = XML_PARSE_IGNORE_ENC.rawValue
      unsafe xmlCtxtUseOptions(context, Int32(options | quiet | decoded))
      let receiver = unsafe OfficialXMLReceiver(
        MarkupParse(context: context, source: text, origin: source.textStart, sink: drafter))
      unsafe receive(context, receiver) { _ = unsafe xmlParseDocument(context) }
      drafter = receiver.parse.sink
      return receiver.parse.outcome
    }
  }

  private static func parse(
    _ source: SourceText, create: (UnsafeBufferPointer<CChar>) -> xmlParserCtxtPtr?,
    run: (xmlParserCtxtPtr, UnsafeBufferPointer<UInt8>) -> MarkupOutcome
  ) -> MarkupOutcome {
    guard isReady, source.text.count - source.textStart < Int(Int32.max) else {
      return MarkupOutcome(failure: ("the file is over 2 GB", 0))
    }
    return unsafe source.text.withUnsafeBufferPointer { text in
      let bytes = unsafe UnsafeBufferPointer(rebasing: text[source.textStart...])
      let characters = unsafe UnsafeRawBufferPointer(bytes).assumingMemoryBound(to: CChar.self)
      guard let context = unsafe create(characters) else {
        return MarkupOutcome(failure: ("there is nothing to parse", 0))
      }
      let parser = unsafe MarkupParser(owning: context)
      return unsafe parser.lend { context in unsafe run(context, text) }
    }
  }

  /// Lends the context, which lives as long as its owner.
  private func lend(_ body: (xmlParserCtxtPtr) -> MarkupOutcome) -> MarkupOutcome {
    unsafe body(context)
  }

  private static func receive(
    _ context: xmlParserCtxtPtr, _ receiver: MarkupReceiver, _ run: () -> Void
  ) {
    withExtendedLifetime(receiver) {
      unsafe context.pointee.userData = Unmanaged.passUnretained(receiver).toOpaque()
      unsafe xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
      run()
    }
  }
}
