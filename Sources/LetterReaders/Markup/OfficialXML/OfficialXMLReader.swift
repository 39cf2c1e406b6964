internal import DutchText
public import LetterModel

/// Reads the XML of official publications.
public struct OfficialXMLReader: LetterReader {
  /// A reader.
  public init() {}

  public var layout: Letter.Layout { .officialXML }
  public var summary: String { "official publications in XML (officiele-publicatie, kamerwrk)" }

  /// Whether the root element is one of an official publication.
  public func recognizes(_ source: SourceText) -> Bool {
    guard let root = XMLRoot.name(of: source) else { return false }
    return root == "officiele-publicatie" || root == "kamerwrk"
  }

  public func draft(from source: SourceText) throws(ReadError) -> LetterDraft {
    var drafting = OfficialXMLDrafting(source: source)
    let outcome = MarkupParser.parseXML(source, into: &drafting)
    if outcome.declaresEntities {
      throw ReadError(.declaresEntities, "the file declares XML entities, which are not read")
    }
    drafting.finish()
    drafting.draft.note(outcome, of: source, id: "xml.partial")
    return drafting.draft
  }
}

/// The root element of an XML file.
enum XMLRoot {
  /// The local name of the first element; `nil` where the file does not begin as markup.
  static func name(of source: SourceText) -> String? {
    let text = source.text
    var at = source.textStart
    while at < text.count {
      while at < text.count, ASCII.isSpace(text[at]) { at += 1 }
      guard at + 1 < text.count, text[at] == UInt8(ascii: "<") else { return nil }
      if text[at...].starts(with: "<!--".utf8) {
        at += 4
        while at < text.count, !text[at...].starts(with: "-->".utf8) { at += 1 }
        at += 3
      } else if text[at + 1] == UInt8(ascii: "!") || text[at + 1] == UInt8(ascii: "?") {
        var brackets = 0
        while at < text.count, text[at] != UInt8(ascii: ">") || brackets > 0 {
          if text[at] == UInt8(ascii: "[") { brackets += 1 }
          if text[at] == UInt8(ascii: "]") { brackets -= 1 }
          at += 1
        }
        at += 1
      } else {
        var name = text[(at + 1)...].prefix(64).prefix { byte in
          !ASCII.isSpace(byte) && byte != UInt8(ascii: ">") && byte != UInt8(ascii: "/")
        }
        if let colon = name.firstIndex(of: UInt8(ascii: ":")) { name = name[(colon + 1)...] }
        return String(decoding: name, as: UTF8.self)
      }
    }
    return nil
  }
}

extension LetterDraft {
  /// Says where the parser gave up, if it did.
  mutating func note(_ outcome: MarkupOutcome, of source: SourceText, id: String) {
    guard let failure = outcome.failure else { return }
    isPartial = true
    let at = source.sourceOffset(of: min(failure.offset, source.text.count))
    diagnostics.append(
      Diagnostic(
        id: id, message: "the file is read only in part: \(failure.reason)",
        span: SourceSpan(at..<at)))
  }
}
