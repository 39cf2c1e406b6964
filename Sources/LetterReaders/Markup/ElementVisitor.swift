internal import LetterModel
internal import CLibXML2

/// Reads facts from the elements of an XML part that is no text: styles, list definitions, relations.
///
/// A name is known by its place in `names`; any other is -1. Text and places are of no interest.
protocol ElementVisitor {
  /// The names that have a place of their own.
  static var names: Vocabulary { get }
  /// An element begins.
  mutating func start(_ name: Int, _ attributes: borrowing MarkupAttributes)
  /// An element ends.
  mutating func end(_ name: Int)
}

extension ElementVisitor {
  /// The visitor after it saw every element of a part.
  ///
  /// - Parameter range: where in `text` the part stands.
  /// - Throws: where the part is no well-formed XML or declares entities.
  consuming func visiting(
    _ name: String, _ text: [UInt8], in range: Range<Int>? = nil
  ) throws(ReadError) -> Self {
    guard !text.isEmpty else { return self }
    var visitor = self
    let outcome = SAXParser.parseXML(text, in: range ?? 0..<text.count) { input in
      let handler = VisitorHandler(visitor, of: SAXText(input))
      input.parse(handler)
      visitor = handler.visitor
      return handler.outcome
    }
    try outcome.refuse(name)
    return visitor
  }
}

/// Hands the elements of a part to a visitor.
final class VisitorHandler<Visitor: ElementVisitor>: SAXHandler {
  private(set) var visitor: Visitor
  private(set) var outcome = MarkupOutcome()
  private let text: SAXText
  private var places = NameCache()

  init(_ visitor: Visitor, of text: SAXText) {
    self.visitor = visitor
    self.text = text
  }

  override func start(
    _ name: UnsafePointer<xmlChar>, _ attributes: consuming MarkupAttributes
  ) {
    visitor.start(unsafe place(of: name), attributes)
  }

  override func end(_ name: UnsafePointer<xmlChar>) { visitor.end(unsafe place(of: name)) }

  override func refuseDeclarations() {
    outcome.declaresMarkup = true
    text.stop()
  }

  override func fail(_ error: xmlError) {
    if outcome.failure == nil { outcome.failure = (unsafe error.reason, 0) }
  }

  private func place(of name: UnsafePointer<xmlChar>) -> Int {
    if let place = unsafe places[name] { return place }
    let word = unsafe UnsafeBufferPointer(start: name, count: Int(xmlStrlen(name)))
    let place = unsafe Visitor.names.place(of: word.span, 0..<word.count) ?? -1
    unsafe places[name] = place
    return place
  }
}

extension xmlError {
  /// What libxml2 says is wrong, its first line.
  var reason: String {
    guard let message = unsafe message else { return "it is no well-formed XML" }
    let words = unsafe String(cString: message).prefix { $0 != "\n" }
    // libxml2 goes on to name the option that would let it go deeper.
    if words.hasPrefix("Excessive depth") { return "elements are nested too deep" }
    return words.isEmpty ? "it is no well-formed XML" : String(words)
  }
}

extension MarkupOutcome {
  /// Throws where a part could not be read to its end.
  func refuse(_ name: String) throws(ReadError) {
    if declaresMarkup {
      throw ReadError(
        .declaresMarkup,
        Message(
          english: "\(name) declares XML entities or attributes, which are not read",
          dutch: "\(name) declareert eigen XML-entiteiten of -attributen; die worden niet gelezen"))
    }
    if let failure {
      throw ReadError(
        .unreadable,
        Message(
          english: "\(name) is broken: \(failure.reason)",
          dutch: "\(name) is kapot: \(failure.reason)"))
    }
  }
}
