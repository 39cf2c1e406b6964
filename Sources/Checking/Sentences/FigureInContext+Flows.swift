internal import DutchText
internal import Extraction
internal import LetterModel

extension FigureInContext {
  private static let leaving = WordClass("sentence.flow.leaving")
  private static let entering = WordClass("sentence.flow.entering")

  /// Whether words right after it say that it came in: `er kwamen er 840 bij`.
  var flowsIn: Bool {
    lead.has("instroom") || (after.prefix(40).has(anyOf: FigureInContext.entering) && !flowsOut)
  }

  /// Whether words right after it say that it left: `twee scholen zijn gestopt`.
  var flowsOut: Bool {
    let words = after.prefix(60)
    if lead.has(anyOf: ["uitstroom", "vertrek"]) { return true }
    guard let stop = words.firstOffset(of: [UInt8(ascii: ","), UInt8(ascii: ";")]) else {
      return words.has(anyOf: FigureInContext.leaving)
    }
    return words.prefix(stop).has(anyOf: FigureInContext.leaving)
  }

  /// Whether words leave one end of it open.
  var isBounded: Bool { figure.hedge == .atLeast || figure.hedge == .atMost }
}
