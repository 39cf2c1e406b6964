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

  /// Sends the events of an HTML source to a sink.
  static func parseHTML<Sink: MarkupSink>(
    _ source: SourceText, into sink: inout Sink
  ) -> MarkupOutcome {
    unsafe parse(source, into: &sink) { bytes in
      guard let context = unsafe htmlCreateMemoryParserCtxt(bytes.baseAddress, Int32(bytes.count))
      else { return nil }
      unsafe setHTMLHandlers(of: context)
      let options = HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue
      let quiet = HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      // The text is UTF-8 whatever its <meta> says: it was decoded before.
      let decoded = HTML_PARSE_IGNORE_ENC.rawValue
      unsafe htmlCtxtUseOptions(context, Int32(options | quiet | decoded))
      return unsafe context
    } run: { context in
      _ = unsafe htmlParseDocument(context)
    }
  }

  /// Sends the events of an XML source to a sink.
  static func parseXML<Sink: MarkupSink>(
    _ source: SourceText, into sink: inout Sink
  ) -> MarkupOutcome {
    unsafe parse(source, into: &sink) { bytes in
      guard let context = unsafe xmlCreateMemoryParserCtxt(bytes.baseAddress, Int32(bytes.count))
      else { return nil }
      unsafe setXMLHandlers(of: context)
      let options = XML_PARSE_RECOVER.rawValue | XML_PARSE_NONET.rawValue
      let quiet = XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
      let decoded = XML_PARSE_IGNORE_ENC.rawValue
      unsafe xmlCtxtUseOptions(context, Int32(options | quiet | decoded))
      return unsafe context
    } run: { context in
      _ = unsafe xmlParseDocument(context)
    }
  }

  private static func parse<Sink: MarkupSink>(
    _ source: SourceText, into sink: inout Sink,
    create: (UnsafeBufferPointer<CChar>) -> xmlParserCtxtPtr?,
    run: (xmlParserCtxtPtr) -> Void
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
      return unsafe parser.run(text, origin: source.textStart, sink: &sink, run)
    }
  }

  private func run<Sink: MarkupSink>(
    _ text: UnsafeBufferPointer<UInt8>, origin: Int, sink: inout Sink,
    _ run: (xmlParserCtxtPtr) -> Void
  ) -> MarkupOutcome {
    let receiver = unsafe ParseReceiver(
      MarkupParse(context: context, source: text, origin: origin, sink: sink))
    withExtendedLifetime(receiver) {
      unsafe context.pointee.userData = Unmanaged<MarkupReceiver>.passUnretained(receiver)
        .toOpaque()
      unsafe xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
      unsafe run(context)
    }
    sink = receiver.parse.sink
    return receiver.parse.outcome
  }
}
