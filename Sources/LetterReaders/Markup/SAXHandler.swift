internal import CLibXML2

/// What libxml2's callbacks reach: C knows no generic types.
///
/// The locator that it hands them to is a value, whose state is free of run-time access checks. A
/// layout has a subclass of its own beside its drafter.
class SAXHandler {
  func start(_ name: UnsafePointer<xmlChar>, _ attributes: consuming MarkupAttributes) {}
  func end(_ name: UnsafePointer<xmlChar>) {}
  func characters(_ words: UnsafePointer<xmlChar>, _ length: Int) {}
  func characterData(_ words: UnsafePointer<xmlChar>, _ length: Int) {}
  func skip() {}
  func refuseDeclarations() {}
  func fail(_ error: xmlError) {}

  /// The handler that a C callback was given.
  static func of(_ user: UnsafeMutableRawPointer?) -> SAXHandler? {
    guard let user = unsafe user else { return nil }
    return unsafe Unmanaged<SAXHandler>.fromOpaque(user).takeUnretainedValue()
  }
}
