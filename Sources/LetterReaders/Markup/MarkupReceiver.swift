internal import CLibXML2

/// What libxml2's callbacks reach: C knows no generic types.
///
/// The parse itself is a value, so that its state is free of run-time access checks.
class MarkupReceiver {
  func start(_ name: UnsafePointer<xmlChar>, _ attributes: consuming MarkupAttributes) {}
  func end(_ name: UnsafePointer<xmlChar>) {}
  func characters(_ words: UnsafePointer<xmlChar>, _ length: Int) {}
  func characterData(_ words: UnsafePointer<xmlChar>, _ length: Int) {}
  func skip() {}
  func refuseEntities() {}
  func fail(_ error: xmlError) {}

  /// The receiver that a C callback was given.
  static func of(_ user: UnsafeMutableRawPointer?) -> MarkupReceiver? {
    guard let user = unsafe user else { return nil }
    return unsafe Unmanaged<MarkupReceiver>.fromOpaque(user).takeUnretainedValue()
  }
}

/// Hands the callbacks to the parse of a page.
///
/// Not generic: looking generic types up at run time cost a twentieth of the parse.
final class HTMLReceiver: MarkupReceiver {
  private(set) var parse: MarkupParse<HTMLDrafter>

  init(_ parse: MarkupParse<HTMLDrafter>) { self.parse = parse }

  override func start(
    _ name: UnsafePointer<xmlChar>, _ attributes: consuming MarkupAttributes
  ) {
    unsafe parse.start(name, attributes)
  }
  override func end(_ name: UnsafePointer<xmlChar>) { unsafe parse.end(name) }
  override func characters(_ words: UnsafePointer<xmlChar>, _ length: Int) {
    unsafe parse.characters(words, length)
  }
  override func characterData(_ words: UnsafePointer<xmlChar>, _ length: Int) {
    unsafe parse.characterData(words, length)
  }
  override func skip() { parse.skip() }
  override func refuseEntities() { parse.refuseEntities() }
  override func fail(_ error: xmlError) { unsafe parse.fail(error) }
}

/// Hands the callbacks to the parse of an official publication.
final class OfficialXMLReceiver: MarkupReceiver {
  private(set) var parse: MarkupParse<OfficialXMLDrafter>

  init(_ parse: MarkupParse<OfficialXMLDrafter>) { self.parse = parse }

  override func start(
    _ name: UnsafePointer<xmlChar>, _ attributes: consuming MarkupAttributes
  ) {
    unsafe parse.start(name, attributes)
  }
  override func end(_ name: UnsafePointer<xmlChar>) { unsafe parse.end(name) }
  override func characters(_ words: UnsafePointer<xmlChar>, _ length: Int) {
    unsafe parse.characters(words, length)
  }
  override func characterData(_ words: UnsafePointer<xmlChar>, _ length: Int) {
    unsafe parse.characterData(words, length)
  }
  override func skip() { parse.skip() }
  override func refuseEntities() { parse.refuseEntities() }
  override func fail(_ error: xmlError) { unsafe parse.fail(error) }
}
