internal import CLibXML2
internal import LetterModel

/// Owns a parser of libxml2, and runs it over one source.
@safe struct SAXParser: ~Copyable {
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

  /// Runs libxml2 over a page.
  ///
  /// - Parameter read: makes a handler of the input, lets it read, and says how that ended.
  static func parseHTML(
    _ source: SourceText, read: (SAXInput) -> MarkupOutcome
  ) -> MarkupOutcome {
    let text = ConditionalSections.asComments(source.text, from: source.textStart)
    return unsafe parse(text, source.textStart..<text.count, read) { bytes in
      guard let context = unsafe htmlCreateMemoryParserCtxt(bytes.baseAddress, Int32(bytes.count))
      else { return nil }
      unsafe setHTMLCallbacks(of: context)
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

  /// Runs libxml2 over an XML file, or over the part of a text that is one.
  ///
  /// - Parameter read: makes a handler of the input, lets it read, and says how that ended.
  static func parseXML(
    _ text: [UInt8], in range: Range<Int>, read: (SAXInput) -> MarkupOutcome
  ) -> MarkupOutcome {
    unsafe parse(text, range, read) { bytes in
      guard let context = unsafe xmlCreateMemoryParserCtxt(bytes.baseAddress, Int32(bytes.count))
      else { return nil }
      unsafe setXMLCallbacks(of: context)
      let options = XML_PARSE_RECOVER.rawValue | XML_PARSE_NONET.rawValue
      let quiet = XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
      let decoded = XML_PARSE_IGNORE_ENC.rawValue
      unsafe xmlCtxtUseOptions(context, Int32(options | quiet | decoded))
      return unsafe context
    } run: { context in
      _ = unsafe xmlParseDocument(context)
    }
  }

  private static func parse(
    _ text: [UInt8], _ range: Range<Int>, _ read: (SAXInput) -> MarkupOutcome,
    create: (UnsafeBufferPointer<CChar>) -> xmlParserCtxtPtr?,
    run: @escaping (xmlParserCtxtPtr) -> Void
  ) -> MarkupOutcome {
    guard isReady, range.count < Int(Int32.max) else {
      return MarkupOutcome(failure: ("the file is over 2 GB", 0))
    }
    return unsafe text.withUnsafeBufferPointer { text in
      let before = unsafe UnsafeBufferPointer(rebasing: text[..<range.upperBound])
      let bytes = unsafe UnsafeBufferPointer(rebasing: text[range])
      if let crowded = unsafe CrowdedTag.first(in: bytes) {
        return MarkupOutcome(failure: (CrowdedTag.reason, range.lowerBound + crowded))
      }
      let characters = unsafe UnsafeRawBufferPointer(bytes).assumingMemoryBound(to: CChar.self)
      guard let context = unsafe create(characters) else {
        return MarkupOutcome(failure: ("there is nothing to parse", range.lowerBound))
      }
      let parser = unsafe SAXParser(owning: context)
      return unsafe parser.lend { context in
        read(
          unsafe SAXInput(context: context, source: before, origin: range.lowerBound, run: run))
      }
    }
  }

  /// Lends the context, which lives as long as its owner.
  private func lend(_ body: (xmlParserCtxtPtr) -> MarkupOutcome) -> MarkupOutcome {
    unsafe body(context)
  }
}
