internal import DutchText
internal import LetterModel

/// Motions and amendments named by their members.
///
///     de motie van de leden Kathmann en Maatoug     motie Van Baarle-Dassen     amendement de Kort c.s.
struct NamedMotionForm: CitationForm {
  let name = "named-motion"
  var kinds: [Citation.Kind] { [.motion] }
  let triggers = ["motie", "Motie", "amende", "Amende"]

  private static let motions = WordClass("citation.motion")
  private static let amendments = WordClass("citation.amendment")
  private static let between = WordClass("citation.motion.of")

  func read(at start: Int, in site: CitationSite) -> Citation? {
    var reader = site.reader(at: start)
    let isMotion = reader.takeWord(of: Self.motions)
    guard isMotion || reader.takeWord(of: Self.amendments) else { return nil }
    if !reader.skipSpaces(), !reader.takeDash() { return nil }
    if reader.takeWord(of: Self.between) {
      reader.skipSpaces()
    } else if reader.takeWord("van") {
      reader.skipSpaces()
    }
    guard let names = MemberNames.read(&reader) else { return nil }
    let first = determiner(before: start, in: site.bytes)
    // a note's mark ends the names: the moties-Omtzigt/Leijten[1] en Marijnissen c.s.[2]
    let mark = site.passage.marks.first(from: names.lowerBound + 1)?.offset ?? .max
    let range = first..<min(names.upperBound, mark)
    var target = site.target(nil, range)
    target.status = .unresolved
    var citation = site.citation(.motion, range, [target])
    citation.role = isMotion ? .motion : .amendment
    citation.description = reader.text(range)
    return citation
  }

  private func determiner(before start: Int, in bytes: [UInt8]) -> Int {
    let from = start - 3
    guard from >= 0, bytes[from] | 0x20 == 0x64, bytes[from + 1] == 0x65, bytes[from + 2] == 0x20,
      from == 0 || !ASCII.isWord(bytes[from - 1])
    else { return start }
    return from
  }
}

extension Citation.Kind {
  /// Motions and amendments without a number.
  public static let motion = Self("motion")
}
