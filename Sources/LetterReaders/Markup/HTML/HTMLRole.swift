internal import DutchText

/// What an element's class, id and role say that it is.
struct HTMLRole: OptionSet {
  let rawValue: UInt32

  /// Not the letter's words: a table of contents, a path of links, a note's close button.
  static let hidden = HTMLRole(rawValue: 1)
  /// The page's frame, unless it stands in the main part.
  static let frame = HTMLRole(rawValue: 2)
  /// The text of an official publication.
  static let main = HTMLRole(rawValue: 4)
  /// A list of notes.
  static let noteList = HTMLRole(rawValue: 8)
  /// One note, if it is a block.
  static let note = HTMLRole(rawValue: 16)
  /// A note's mark, in the text or before the note.
  static let mark = HTMLRole(rawValue: 32)
  /// A link from a note to its mark.
  static let backlink = HTMLRole(rawValue: 64)
  /// Part of a signature.
  static let signature = HTMLRole(rawValue: 128)
  /// The office of who signed.
  static let office = HTMLRole(rawValue: 256)
  /// The name of who signed.
  static let name = HTMLRole(rawValue: 512)
  /// A written question.
  static let question = HTMLRole(rawValue: 1024)
  /// Its answer.
  static let answer = HTMLRole(rawValue: 2048)
  /// The number or bullet of a list item.
  static let label = HTMLRole(rawValue: 4096)
  /// Words above a picture or a table.
  static let caption = HTMLRole(rawValue: 8192)
  /// The letterhead.
  static let letterhead = HTMLRole(rawValue: 16384)

  /// A heading that is no `<h1>` to `<h6>`.
  static let heading = HTMLRole(rawValue: 32768)

  /// Words set apart in bold.
  static let bold = HTMLRole(rawValue: 65536)
  /// Words that are slanted or underlined.
  static let slanted = HTMLRole(rawValue: 131_072)

  /// What the attributes of an element say.
  init(_ attributes: borrowing MarkupAttributes) {
    var role: HTMLRole = []
    attributes.forEach { name, value in
      switch name {
      case .class: role.formUnion(Self.ofClasses(value))
      case .id: role.formUnion(Self.of(value, in: Self.ids))
      case .role: role.formUnion(Self.of(value, in: Self.roles))
      case .hidden: role.insert(.hidden)
      case .style: if Self.isInvisible(value) { role.insert(.hidden) }
      }
    }
    self = role
  }

  init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The words of one attribute and what each says.
  private struct Words {
    let vocabulary: Vocabulary
    let roles: [HTMLRole]

    init(_ list: KeyValuePairs<String, HTMLRole>) {
      vocabulary = Vocabulary(list.map(\.key))
      roles = list.map(\.value)
    }
  }

  /// Classes of official publications, pandoc, Word, WordPress and of government pages.
  private static let classes = Words([
    "toc": .hidden, "verberg": .hidden, "note-close": .hidden, "inhoudsopgave": .hidden,
    "skiplinks": .hidden, "skip-link": .hidden, "breadcrumb": .hidden, "breadcrumbs": .hidden,
    "visually-hidden": .hidden, "visuallyhidden": .hidden, "sr-only": .hidden,
    "footnotes": .noteList, "footnote-list": .noteList, "voetnoten": .noteList,
    "endnotes": .noteList, "noten": .noteList,
    "noot": .note, "footnote": .note, "voetnoot": .note, "endnote": .note,
    "nootnum": .mark, "footnote-ref": .mark, "footnote-reference": .mark, "footnoteRef": .mark,
    "noteref": .mark, "MsoFootnoteReference": .mark, "MsoEndnoteReference": .mark,
    "footnote-back": .backlink, "footnote-backref": .backlink, "reversefootnote": .backlink,
    "footnote-return": .backlink,
    "ondertekening": .signature, "functie": [.signature, .office], "naam": [.signature, .name],
    "vraag": .question, "antwoord": .answer, "ol": .label, "bijschrift": .caption,
    "kamerstukdatum": .letterhead, "dossiernummer": .letterhead, "dossiertitel": .letterhead,
    "stuknummer": .letterhead,
    "vet": .bold, "bold": .bold, "fw-bold": .bold, "font-bold": .bold,
    "cur": .slanted, "cursief": .slanted, "italic": .slanted, "ondlijn": .slanted,
  ])

  private static let ids = Words([
    "broodtekst": .main, "left-column": .hidden, "right-column": .hidden,
    "VolledigeInhoudsOpgave": .hidden, "KorteInhoudsOpgave": .hidden, "kopregel": .hidden,
    "voetregel": .hidden, "inhoudsopgave": .hidden, "LogoNummer": .hidden,
    "footnotes": .noteList, "voetnoten": .noteList,
  ])

  private static let roles = Words([
    "navigation": .hidden, "search": .hidden, "doc-toc": .hidden, "banner": .frame,
    "contentinfo": .frame, "complementary": .frame, "doc-noteref": .mark,
    "doc-backlink": .backlink, "doc-footnote": .note, "doc-endnote": .note,
    "doc-footnotes": .noteList, "doc-endnotes": .noteList,
  ])

  private static func ofClasses(_ value: Span<UInt8>) -> HTMLRole {
    let role = of(value, in: classes)
    // `staatsblad_kop`, `artikel_kop`, `_p_kop_level0`
    var at = 0
    while at + 4 <= value.count {
      if value[at] == 0x5F, value[at + 1] == 0x6B, value[at + 2] == 0x6F, value[at + 3] == 0x70 {
        return role.union(.heading)
      }
      at += 1
    }
    return role
  }

  private static func of(_ value: Span<UInt8>, in words: Words) -> HTMLRole {
    var role: HTMLRole = []
    var at = 0
    while at < value.count {
      while at < value.count, ASCII.isSpace(value[at]) { at += 1 }
      let start = at
      while at < value.count, !ASCII.isSpace(value[at]) { at += 1 }
      if at > start, let place = words.vocabulary.place(of: value, start..<at) {
        role.formUnion(words.roles[place])
      }
    }
    return role
  }

  /// Whether a style has `display:none`, with or without a space.
  private static func isInvisible(_ style: Span<UInt8>) -> Bool {
    let letters: StaticString = "display:none"
    var matched = 0
    for index in style.indices {
      let byte = style[index]
      if byte == 0x20 { continue }
      let expected = unsafe letters.utf8Start[matched]
      matched = byte == expected ? matched + 1 : byte == 0x64 ? 1 : 0
      if matched == letters.utf8CodeUnitCount { return true }
    }
    return false
  }
}
