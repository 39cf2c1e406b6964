internal import CLibXML2
internal import LetterModel

extension HTMLDrafter {
  /// Drafts a page from libxml2's events.
  mutating func parse() -> MarkupOutcome {
    SAXParser.parseHTML(source) { input in
      let handler = HTMLHandler(SAXLocator(input, drafter: self))
      input.parse(handler)
      self = handler.locator.drafter
      return handler.locator.outcome
    }
  }
}

/// Hands the callbacks to the locator of a page.
///
/// Not generic: looking generic types up at run time cost a twentieth of the parse.
final class HTMLHandler: SAXHandler {
  private(set) var locator: SAXLocator<HTMLDrafter>

  init(_ locator: SAXLocator<HTMLDrafter>) { self.locator = locator }

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
