internal import DutchText
internal import LetterModel

/// To whom a letter is sent, and what torn lines leave of addressee and sender.
extension LetterheadStep {
  /// Where the office ends that a letter is sent to and its address begins.
  private static let addressStarts: [StaticString] = [". ", " postbus", " binnenhof", " prinses "]

  mutating func readAddressee(_ head: HeadPassage) -> Bool {
    let start = head.reads("aan ") ? 4 : 0
    let isOffice =
      head.reads("de voorzitter van de", at: start) || head.reads("de leden van de", at: start)
      || head.reads("de voorzitters van", at: start)
      || head.reads("voorzitter van de tweede kamer", at: start)
      || head.reads("voorzitter van de eerste kamer", at: start)
    guard isOffice || (start == 4 && head.bytes.count < 160) else { return false }
    if head.reads("aan de orde") || head.bytes.last == UInt8(ascii: ":") { return false }
    if header.addressee == nil {
      let end = Self.addressStarts.compactMap { head.offset(of: $0, from: start) }.min()
      let stop = end ?? readDate(after: start, head) ?? head.bytes.count
      header.addressee = head.words(start..<stop)
    }
    readChamberOfAddressee(head)
    return true
  }

  /// `… der Staten-Generaal Den Haag, 20 november 2019` on one line; where the place begins.
  private mutating func readDate(after start: Int, _ head: HeadPassage) -> Int? {
    guard let office = head.offset(of: "staten-generaal ", from: start), let date = head.date(),
      date.range.lowerBound > office, date.range.upperBound + 2 >= head.bytes.count
    else { return nil }
    if header.date == nil { header.date = date.fact }
    if header.place == nil { header.place = head.words((office + 16)..<date.range.lowerBound) }
    return office + 15
  }

  /// A letter to one chamber is a paper of that chamber.
  private mutating func readChamberOfAddressee(_ head: HeadPassage) {
    guard header.chamber == nil else { return }
    let second = head.offset(of: "tweede kamer")
    let first = head.offset(of: "eerste kamer")
    if let second, first == nil { header.chamber = head.fact(.second, second..<(second + 12)) }
    if let first, second == nil { header.chamber = head.fact(.first, first..<(first + 12)) }
  }

  /// An addressee or a sender that goes on in a block of its own: `de Voorzitter van de Tweede` and
  /// `Kamer der Staten-Generaal`, `SOCIALE ZAKEN EN` and `WERKGELEGENHEID`.
  mutating func readTorn(_ head: HeadPassage) -> Bool {
    guard head.bytes.count < 100 else { return false }
    if let torn = header.addressee, head.reads("kamer der staten"),
      torn.value.hasSuffix(" Tweede") || torn.value.hasSuffix(" Eerste"),
      let rest = head.words(0..<head.bytes.count)
    {
      header.addressee = Sourced(
        torn.value + " " + rest.value, span: torn.span.covering(rest.span))
      if header.chamber == nil {
        header.chamber = Sourced(
          torn.value.hasSuffix(" Tweede") ? .second : .first, span: torn.span)
      }
      return true
    }
    guard let torn = header.sender, torn.value.hasSuffix(" EN") || torn.value.hasSuffix(" VAN"),
      !head.bytes.contains(where: ASCII.isLower), head.bytes.first.map(ASCII.isUpper) == true,
      let rest = head.words(0..<head.bytes.count)
    else { return false }
    header.sender = Sourced(torn.value + " " + rest.value, span: torn.span.covering(rest.span))
    return true
  }
}
