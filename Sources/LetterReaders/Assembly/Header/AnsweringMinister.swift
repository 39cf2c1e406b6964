internal import DutchText
internal import LetterModel

/// The ministers who answer, as the head of an answer names them.
///
///     Minister Faber (Asiel en Migratie)             name, and ministry in brackets
///     de heer Jansen (Minister van Financiën)        name, and office in brackets
///     de Minister van Financiën                      office alone
///     minister Klever (Buitenlandse Handel), mede namens de minister van Financiën
enum AnsweringMinister {
  private static let offices: [StaticString] = [
    "minister-president", "minister", "staatssecretaris",
  ]
  private static let persons: [StaticString] = ["de heer ", "mevrouw ", "dhr. ", "mw. "]
  private static let titles = persons + ["de "]

  /// Those who answer, in the order printed; who is only spoken for is not among them.
  static func all(in head: HeadPassage, from start: Int) -> [Sourced<LetterHeader.Signatory>] {
    let stops: [StaticString] = [" (ontvangen", ", mede namens", " mede namens", " op vragen"]
    let end = stops.compactMap { head.offset(of: $0, from: start) }.min() ?? head.bytes.count
    var found: [Sourced<LetterHeader.Signatory>] = []
    var at = start
    while at < end, found.count < 8 {
      let stop = separator(in: head, from: at, to: end) ?? end
      if let one = one(in: head, at..<stop) { found.append(one) }
      at = stop
      for word in [" en van ", " en ", ", "] as [StaticString] where head.reads(word, at: at) {
        at += word.utf8CodeUnitCount
        break
      }
      if at == stop { break }
    }
    return found
  }

  /// Where ` en ` or a comma stands before another minister.
  private static func separator(in head: HeadPassage, from start: Int, to end: Int) -> Int? {
    var depth = 0
    for at in start..<end {
      switch head.bytes[at] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      default: break
      }
      guard depth == 0, at > start else { continue }
      for word in [" en van ", " en ", ", "] as [StaticString] where head.reads(word, at: at) {
        let next = at + word.utf8CodeUnitCount
        if isMinister(head, next) { return at }
      }
    }
    return nil
  }

  private static func isMinister(_ head: HeadPassage, _ start: Int) -> Bool {
    if persons.contains(where: { head.reads($0, at: start) }) { return true }
    let title = titles.first { head.reads($0, at: start) }
    let at = start + (title?.utf8CodeUnitCount ?? 0)
    return offices.contains { head.reads($0, at: at) }
  }

  private static func one(
    in head: HeadPassage, _ range: Range<Int>
  ) -> Sourced<LetterHeader.Signatory>? {
    var at = range.lowerBound
    if let title = titles.first(where: { head.reads($0, at: at) }) {
      at += title.utf8CodeUnitCount
    }
    let office = offices.first { head.reads($0, at: at) }
    let role = at..<(at + (office?.utf8CodeUnitCount ?? 0))
    at = head.afterSpaces(role.upperBound)
    if office != nil, head.reads("van ", at: at) || head.reads("voor ", at: at),
      !isSurname(head, at)
    {
      guard let words = head.words(role.lowerBound..<range.upperBound) else { return nil }
      return Sourced(LetterHeader.Signatory(role: words.value, name: nil), span: words.span)
    }
    let bracket = head.offset(of: "(", from: at).flatMap { $0 < range.upperBound ? $0 : nil }
    guard let name = head.words(at..<max(at, bracket ?? range.upperBound)) else { return nil }
    var words: String? = office == nil ? nil : head.passage.text(of: role)
    if let bracket, let close = head.offset(of: ")", from: bracket), close <= range.upperBound,
      let inside = head.words((bracket + 1)..<close)
    {
      let hasOffice = offices.contains { head.reads($0, at: bracket + 1) }
      words = hasOffice ? inside.value : words.map { "\($0) van \(inside.value)" } ?? inside.value
    }
    let span = head.passage.span(of: range.lowerBound..<range.upperBound)
    return Sourced(LetterHeader.Signatory(role: words, name: name.value), span: span)
  }

  /// Whether `van` begins a surname, `minister Van Weyenberg (Financiën)`, and no ministry.
  private static func isSurname(_ head: HeadPassage, _ at: Int) -> Bool {
    ASCII.isUpper(head.bytes[at])
  }
}
