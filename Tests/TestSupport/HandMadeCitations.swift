public import Extraction
public import LetterModel

/// References written down by hand, for tests that need no extractor.
///
/// One reference a line: the words as the letter has them, an arrow, the identifier, facts.
///
///     34 352, nr. 281 → kst-34352-281; year 2022-2023; date 2023-06-07; role letter
///     de brief van 6 juli 2023 → ; kind letter; date 2023-07-06
///
/// The words are looked for from where the line before was found.
public enum HandMadeCitations {
  /// The references of some lines, in the letter that they stand in.
  public static func citations(_ lines: [String], in letter: Letter) -> [Citation] {
    var citations: [Citation] = []
    var block = 0
    var offset = 0
    for line in lines {
      let halves = line.split(separator: " → ", maxSplits: 1, omittingEmptySubsequences: false)
      let words = Array(halves[0].utf8)
      let facts = halves.count > 1 ? halves[1].split(separator: ";").map(trimmed) : []
      guard let found = find(words, in: letter, block: block, offset: offset) else { continue }
      block = found.block
      offset = found.range.upperBound
      citations.append(citation(facts, block: found.block, range: found.range, in: letter))
    }
    return citations
  }

  private static func find(
    _ words: [UInt8], in letter: Letter, block: Int, offset: Int
  ) -> (block: Int, range: Range<Int>)? {
    for index in letter.blocks.indices.dropFirst(block) {
      let bytes = letter.blocks[index].passage.bytes
      var at = index == block ? offset : 0
      while at + words.count <= bytes.count {
        if bytes[at..<(at + words.count)].elementsEqual(words) {
          return (index, at..<(at + words.count))
        }
        at += 1
      }
    }
    return nil
  }

  private static func citation(
    _ facts: [String], block: Int, range: Range<Int>, in letter: Letter
  ) -> Citation {
    let passage = letter.blocks[block].passage
    let span = passage.span(of: range)
    let identifier = facts.first { !$0.isEmpty && !$0.contains(" ") }
    var target = Citation.Target(id: identifier, range: range, span: span)
    if let identifier { name(&target, by: identifier) }
    var citation = Citation(
      kind: .kamerstuk, place: .block(block), range: range, span: span,
      footnote: letter.footnote(ofBlock: block), targets: [])
    for fact in facts {
      let parts = fact.split(separator: " ", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { continue }
      switch parts[0] {
      case "year": target.sessionYear = parts[1]
      case "status": target.status = Citation.Status(rawValue: parts[1]) ?? .cited
      case "date": citation.date = date(parts[1])
      case "role": citation.role = Citation.Role(rawValue: parts[1])
      case "kind": citation.kind = Citation.Kind(parts[1])
      case "description": citation.description = parts[1]
      default: break
      }
    }
    if identifier == nil { target.status = .unresolved }
    citation.targets = [target]
    return citation
  }

  private static func name(_ target: inout Citation.Target, by identifier: String) {
    let parts = identifier.split(separator: "-").map(String.init)
    guard parts.first == "kst", parts.count > 2 else { return }
    target.dossier = parts[1]
    target.number = parts[parts.count - 1]
    if parts.count > 3 { target.suffix = parts[2] }
  }

  /// A date of the form `2023-07-06`, `2023-07` or `2023`.
  public static func date(_ written: String) -> CalendarDate? {
    let parts = written.split(separator: "-").compactMap { Int($0) }
    guard let year = parts.first else { return nil }
    return CalendarDate(
      year: year, month: parts.count > 1 ? parts[1] : nil, day: parts.count > 2 ? parts[2] : nil)
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop { $0 == " " })
  }
}
