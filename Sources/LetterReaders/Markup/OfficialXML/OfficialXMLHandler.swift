internal import CLibXML2
internal import LetterModel

extension OfficialXMLDrafter {
  /// Drafts an official publication from libxml2's events.
  mutating func parse() -> MarkupOutcome {
    SAXParser.parseXML(source.text, in: source.textStart..<source.text.count) { input in
      let handler = OfficialXMLHandler(SAXLocator(input, drafter: self))
      input.parse(handler)
      self = handler.locator.drafter
      return handler.locator.outcome
    }
  }
}

/// Hands the callbacks to the locator of an official publication.
///
/// Not generic, as `HTMLHandler` is not.
final class OfficialXMLHandler: SAXHandler {
  private(set) var locator: SAXLocator<OfficialXMLDrafter>

  init(_ locator: SAXLocator<OfficialXMLDrafter>) { self.locator = locator }

  override func start(
    _ name: UnsafePointer<xmlChar>, _ attributes: consuming MarkupAttributes
  ) {
    unsafe locator.start(name, attributes)
  }
  override func end(_ name: UnsafePointer<xmlChar>) { unsafe locator.end(name) }
  override func characters(_ words: UnsafePointer<xmlChar>, _ length: Int) {
    unsafe locator.characters(words, length)
  }
  override func characterData(_ words: UnsafePointer<xmlChar>, _ length: Int) {
    unsafe locator.characterData(words, length)
  }
  override func skip() { locator.skip() }
  override func refuseDeclarations() { locator.refuseDeclarations() }
  override func fail(_ error: xmlError) { unsafe locator.fail(error) }
}
