import Extraction
import LetterModel
import TestSupport
import Testing

/// Reads the case files of the forms: the outer brackets are the mentions, brackets within them
/// the targets; a line of `references` is a mention with its targets.
@Suite struct CitationCaseTests {
  static let files = CaseFile.names(beginningWith: "reference-")

  static let cases = files.flatMap { CaseFile.cases($0) }

  @Test(arguments: citationForms.map(\.name))
  func `every form has a case file`(name: String) {
    #expect(!CaseFile.cases("reference-\(name)").isEmpty, "Cases/reference-\(name).md is missing")
  }

  @Test func `every form has a name of its own and says what it yields`() {
    #expect(Set(citationForms.map(\.name)).count == citationForms.count)
    for form in citationForms { #expect(!form.kinds.isEmpty, "\(form.name)") }
  }

  @Test(arguments: files)
  func `every case file holds a case`(file: String) {
    #expect(!CaseFile.cases(file).isEmpty)
  }

  @Test(arguments: cases)
  func `the words are read as the case says`(_ example: CaseFile.Case) {
    let marked = MarkedText(example["text"])
    let text = String(decoding: marked.bytes, as: UTF8.self)
    let records = extractRecords(from: PlainLetter.letter(text))
    let citations = records.citations
    #expect(Set(citations.map(\.kind)).isSubset(of: Citation.Kind.all))
    #expect(citations.map(Self.line) == example.lines(of: "references"))
    let outer = Self.outermost(marked.marked)
    #expect(
      citations.map { Self.words($0.span, in: marked.bytes) }
        == outer.map { String(decoding: marked.bytes[$0], as: UTF8.self) })
    for (citation, range) in zip(citations, outer) {
      let inner = marked.marked.filter { $0 != range && range.contains($0.lowerBound) }
      guard !inner.isEmpty else { continue }
      #expect(
        citation.targets.map { Self.words($0.span, in: marked.bytes) }
          == inner.map { String(decoding: marked.bytes[$0], as: UTF8.self) })
    }
  }

  private static func words(_ span: SourceSpan, in bytes: [UInt8]) -> String {
    String(decoding: span.pieces.flatMap { bytes[$0] }, as: UTF8.self)
  }

  private static func outermost(_ ranges: [Range<Int>]) -> [Range<Int>] {
    ranges.filter { range in
      !ranges.contains {
        $0 != range && $0.lowerBound <= range.lowerBound
          && $0.upperBound >= range.upperBound
      }
    }
  }

  /// A mention as a case file writes it: `kamerstuk: kst-34352-281 II 2022-2023 p. 3; …`.
  static func line(_ citation: Citation) -> String {
    var line = citation.kind.rawValue
    if let role = citation.role { line += " (\(role.rawValue))" }
    if let date = citation.date { line += " \(date)" }
    if let description = citation.description { line += " «\(description)»" }
    return line + ": " + citation.targets.map(words).joined(separator: "; ")
  }

  private static func words(_ target: Citation.Target) -> String {
    var words = [target.id ?? "–"]
    if let chamber = target.chamber { words.append(chamber.rawValue) }
    if let session = target.sessionYear { words.append(session) }
    if let pages = target.pages { words.append("p. \(pages)") }
    switch target.status {
    case .cited: break
    case .ambiguous: words.append("ambiguous (\(target.alternatives.joined(separator: ", ")))")
    default: words.append(target.status.rawValue)
    }
    return words.joined(separator: " ")
  }
}
