internal import DutchText
internal import LetterModel

/// Finds a letter's official identifier: printed at a page's foot, or made of dossier and number.
enum IdentifierStep {
  private static let prefixes: [StaticString] = [
    "kst-", "ah-tk-", "ah-ek-", "kv-tk-", "h-tk-", "h-ek-", "blg-",
  ]

  /// Completes the header from page furniture and sets the identifier.
  static func read(_ letter: inout Letter) {
    if letter.header.identifier == nil { letter.header.identifier = printed(in: letter) }
    for index in letter.blocks.indices where letter.blocks[index].kind == .furniture {
      RunningHead.read(HeadPassage(letter.blocks[index].passage), into: &letter.header)
    }
    DossierNote.read(&letter)
    if letter.header.identifier == nil { letter.header.identifier = composed(letter.header) }
    ProceedingsName.read(&letter.header)
  }

  /// An identifier that stands alone in the furniture or the letterhead.
  private static func printed(in letter: Letter) -> Sourced<String>? {
    for index in letter.blocks.indices
    where letter.blocks[index].kind == .furniture || letter.blocks[index].kind == .letterhead {
      guard letter.blocks[index].passage.bytes.contains(UInt8(ascii: "-")) else { continue }
      let head = HeadPassage(letter.blocks[index].passage)
      for prefix in prefixes {
        guard let start = head.offset(of: prefix) else { continue }
        var end = start
        while end < head.bytes.count,
          ASCII.isWord(head.bytes[end]) || head.bytes[end] == UInt8(ascii: "-")
        {
          end += 1
        }
        guard end - start > prefix.utf8CodeUnitCount + 2 else { continue }
        return head.fact(head.passage.text(of: start..<end), start..<end)
      }
    }
    return nil
  }

  /// The identifier of dossier and number: `kst-34352-299`.
  private static func composed(_ header: LetterHeader) -> Sourced<String>? {
    guard let number = header.number, let dossier = header.dossiers.first else { return nil }
    let suffix = dossier.value.suffix.map { "-\($0)" } ?? ""
    return Sourced("kst-\(dossier.value.number)\(suffix)-\(number.value)", span: number.span)
  }
}

/// A running head or foot: `Tweede Kamer, vergaderjaar 2022–2023, 34 352, nr. 299 1`.
enum RunningHead {
  /// Adds what it states and the header does not know.
  static func read(_ head: HeadPassage, into header: inout LetterHeader) {
    let isSecond = head.reads("tweede kamer")
    guard isSecond || head.reads("eerste kamer"), head.reads(", vergaderjaar ", at: 12) else {
      return
    }
    let chamber: Chamber = isSecond ? .second : .first
    let start = 27
    guard let year = head.sessionYear(at: start) else { return }
    if header.chamber == nil { header.chamber = head.fact(chamber, 0..<12) }
    if header.sessionYear == nil { header.sessionYear = head.fact(year.text, start..<year.end) }
    let at = head.afterSpaces(year.end + 1)
    guard at < head.bytes.count, let dossier = head.dossierNumber(at: at) else { return }
    let suffix = DossierSuffix.read(head, at: dossier.end)
    if header.dossiers.isEmpty {
      header.dossiers.append(
        head.fact(
          LetterHeader.Dossier(number: dossier.number, suffix: suffix?.text), at..<dossier.end))
    }
    guard header.number == nil, let nr = head.offset(of: "nr. ", from: dossier.end) else { return }
    var end = nr + 4
    while end < head.bytes.count, ASCII.isWord(head.bytes[end]) { end += 1 }
    header.number = head.words((nr + 4)..<end)
  }
}

/// A note at the paper's number that says which dossier the number belongs to.
///
///     P¹  BRIEF VAN …      ¹ Letter P heeft alleen betrekking op wetsvoorstel 33 981.
enum DossierNote {
  /// Puts that dossier first, so that the identifier is made of it.
  static func read(_ letter: inout Letter) {
    guard let number = letter.header.number else { return }
    for note in letter.footnotes {
      guard let block = note.block,
        note.calls.contains(where: {
          $0.span.start >= number.span.start && $0.span.start <= number.span.end + 4
        })
      else { continue }
      let head = HeadPassage(letter.blocks[block].passage)
      guard head.offset(of: "betrekking") != nil else { continue }
      for at in head.bytes.indices where ASCII.isDigit(head.bytes[at]) {
        guard let dossier = head.dossierNumber(at: at) else { continue }
        let known = letter.header.dossiers.firstIndex { $0.value.number == dossier.number }
        let fact =
          known.map { letter.header.dossiers.remove(at: $0) }
          ?? head.fact(LetterHeader.Dossier(number: dossier.number), at..<dossier.end)
        letter.header.dossiers.insert(fact, at: 0)
        return
      }
    }
  }
}

/// What the identifier of a report of the proceedings says: `h-tk-20172018-70-8`.
enum ProceedingsName {
  /// Adds chamber, parliamentary year and kind, where nothing in the text states them.
  static func read(_ header: inout LetterHeader) {
    guard let identifier = header.identifier else { return }
    let parts = identifier.value.split(separator: "-")
    guard parts.count > 3, parts[0] == "h", parts[1] == "tk" || parts[1] == "ek" else { return }
    let span = identifier.span
    if header.kind == nil { header.kind = Sourced("handelingen", span: span) }
    if header.chamber == nil {
      header.chamber = Sourced(parts[1] == "tk" ? .second : .first, span: span)
    }
    let years = parts[2]
    guard header.sessionYear == nil, years.utf8.count == 8, let first = Int(years.prefix(4)),
      let second = Int(years.suffix(4)), second == first + 1
    else { return }
    header.sessionYear = Sourced("\(first)-\(second)", span: span)
  }
}
