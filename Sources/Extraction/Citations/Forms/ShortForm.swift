internal import DutchText
internal import LetterModel

/// Words that stand for a paper cited before.
///
///     idem     ibidem     t.a.p.     zie noot 3     die brief     de eerdergenoemde motie
///
/// The form only says that such words stand here; `ShortForms` finds what they stand for.
struct ShortForm: CitationForm {
  let name = "short-form"
  var kinds: [Citation.Kind] { [.letter, .motion] }
  let triggers = [
    "Idem", "idem", "Ibid", "ibid", "T.a.p", "t.a.p", "A.w.", "a.w.", "Zie ", "zie ", "noot",
    "Noot",
    "voetn", "Voetn", "die ", "Die ", "dat am", "Dat am", "genoem", "Genoem", "voornoem",
    "Voornoem",
    "eerder", "Eerder", "betreff", "bovengen", "Bovengen", "laatstg", "Laatstg", "dezelfde",
    "Dezelfde", "deze m", "Deze m", "dit am", "Dit am",
  ]

  private static let sameWords = WordClass("citation.short.same")
  private static let noteWords = WordClass("citation.short.note")
  private static let pointers = WordClass("citation.short.pointer")

  /// What kind of words they are.
  enum Kind {
    /// The paper cited last.
    case same
    /// The paper of another note.
    case note(String)
    /// The last paper of one kind.
    case noun(Citation.Role)
  }

  func read(at start: Int, in site: CitationSite) -> Citation? {
    var reader = site.reader(at: start)
    guard let kind = Self.read(&reader, isInNote: site.footnote != nil) else { return nil }
    let range = start..<reader.at
    var target = site.target(nil, range)
    target.status = .unresolved
    let isMotion =
      switch kind {
      case .noun(.motion), .noun(.amendment): true
      default: false
      }
    var citation = site.citation(isMotion ? .motion : .letter, range, [target])
    citation.description = reader.text(range)
    return citation
  }

  /// Reads the words that begin here.
  static func read(_ reader: inout ByteCursor, isInNote: Bool) -> Kind? {
    let start = reader.at
    if reader.takeWord(of: sameWords) || reader.take("ibid.") || reader.take("t.a.p.")
      || reader.take("a.w.")
    {
      // in running text only with a page: the minister did idem
      if isInNote || PageList.isHere(reader) { return .same }
      reader.at = start
    }
    if let note = readNote(&reader, isInNote: isInNote) { return .note(note) }
    return readNoun(&reader).map(Kind.noun)
  }

  /// Whether no members follow: `die motie-Kathmann` is named.
  private static func isAlone(_ reader: ByteCursor) -> Bool {
    var ahead = reader
    if !ahead.skipSpaces() { _ = ahead.takeDash() }
    return MemberNames.read(&ahead) == nil
  }

  private static func readNote(_ reader: inout ByteCursor, isInNote: Bool) -> String? {
    let start = reader.at
    let hasSee = reader.takeWord("zie")
    if hasSee {
      reader.skipSpaces()
      if reader.takeWord("ook") { reader.skipSpaces() }
    }
    if hasSee || isInNote, reader.takeWord(of: noteWords) {
      reader.skipSpaces()
      if NumberList.readNumberWord(&reader) != nil { reader.skipSpaces() }
      if let digits = reader.takeDigits(most: 3), reader.isAtWordEnd {
        return "\(digits.value)"
      }
    }
    reader.at = start
    return nil
  }

  /// Whether the word after this one, or the next, ends as `brief`, `motie` and `amendement` do.
  private static func mayPoint(_ reader: ByteCursor) -> Bool {
    let bytes = reader.bytes
    var at = reader.at
    while at < bytes.count, ASCII.isWord(bytes[at]) { at += 1 }
    for _ in 0..<2 {
      guard at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0xC2 else { return false }
      at += bytes[at] == 0x20 ? 1 : 2
      let from = at
      while at < bytes.count, ASCII.isLetter(bytes[at]) { at += 1 }
      guard at - from >= 5 else { return false }
      switch (bytes[at - 2], bytes[at - 1]) {
      case (0x65, 0x66), (0x69, 0x65), (0x6E, 0x74): return true  // -ef, -ie, -nt
      case (0x64, 0x65): break  // eerder genoemde
      default: return false
      }
    }
    return false
  }

  private static func readNoun(_ reader: inout ByteCursor) -> Citation.Role? {
    let start = reader.at
    guard mayPoint(reader) else { return nil }
    if reader.takeWord(of: pointers) {
      reader.skipSpaces()
      let from = reader.at
      while ASCII.isLetter(reader.peek()) { reader.at += 1 }
      let word = reader.bytes[from..<reader.at]
      switch CitingWords.role(of: word) {
      case .letter
      where word.count <= 10 && word.last == 0x66 && reader.bytes[start] | 0x20 != 0x7A:
        // deze brief is the letter itself
        var first = ByteCursor(reader.bytes, at: start)
        if !first.takeWord("deze") { return .letter }
      case .motion where word.last == 0x65 && isAlone(reader): return .motion
      case .amendment where word.last == 0x74 && isAlone(reader): return .amendment
      default: break
      }
    }
    reader.at = start
    return nil
  }
}
