internal import CLibXML2
internal import LetterModel

extension OpenDocumentDrafter {
  /// Drafts a part of an OpenDocument file from libxml2's events.
  mutating func parse(_ part: Range<Int>) -> MarkupOutcome {
    SAXParser.parseXML(source.text, in: part) { input in
      let handler = OpenDocumentHandler(SAXLocator(input, drafter: self))
      input.parse(handler)
      self = handler.locator.drafter
      return handler.locator.outcome
    }
  }
}

/// Hands the callbacks to the locator of an OpenDocument file.
///
/// Not generic, as `HTMLHandler` is not.
final class OpenDocumentHandler: SAXHandler {
  private(set) var locator: SAXLocator<OpenDocumentDrafter>

  init(_ locator: SAXLocator<OpenDocumentDrafter>) { self.locator = locator }

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
