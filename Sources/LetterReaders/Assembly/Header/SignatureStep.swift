internal import DutchText
internal import LetterModel

/// Finds who signed: an office and a name, in either order.
///
///     De Minister voor Armoedebeleid, Participatie en Pensioenen,
///     C.J. Schouten
enum SignatureStep {
  /// Adds the signatories and marks their blocks.
  static func read(_ letter: inout Letter) {
    let isStated = !letter.header.signatories.isEmpty
    let isNameFirst = namesComeFirst(in: letter)
    var index = 0
    while index < letter.blocks.count {
      guard
        canSign(letter.blocks[index].kind, letter.blocks[index].passage.bytes.count),
        let role = role(
          in: HeadPassage(letter.blocks[index].passage),
          isSigned: letter.blocks[index].kind == .signature)
      else {
        index += 1
        continue
      }
      var (first, last) = (index, index)
      var name = role.name
      if name == nil, isNameFirst, let before = nameBlock(before: index, in: letter.blocks) {
        name = before.name
        first = before.index
      } else if name == nil,
        let next = nameBlock(after: index, in: letter.blocks, isChamber: role.isChamber)
      {
        name = next.name
        last = next.index
      }
      guard name != nil || role.isClosed else {
        index += 1
        continue
      }
      if !isStated { add(role.fact, name, to: &letter) }
      for signed in first...last where !standsBetween(letter.blocks[signed]) {
        letter.blocks[signed].kind = .signature
      }
      index = last + 1
    }
    if letter.header.signatories.isEmpty { readNameFirst(&letter) }
    // Who chairs or serves a committee signs its report, and does not send it.
    if letter.header.sender == nil,
      let minister = letter.header.signatories.first(where: { isMinister($0.value.role) }),
      let role = minister.value.role
    {
      letter.header.sender = Sourced(role, span: minister.span)
    }
  }

  /// Whether a block may be an office: the longest has some two hundred bytes.
  private static func canSign(_ kind: Block.Kind, _ length: Int) -> Bool {
    length <= 220 && (kind == .paragraph || kind == .heading || kind == .signature)
  }

  private static func add(
    _ role: Sourced<String>, _ name: Sourced<String>?, to letter: inout Letter
  ) {
    let span = name.map { role.span.covering($0.span) } ?? role.span
    letter.header.signatories.append(
      Sourced(LetterHeader.Signatory(role: role.value, name: name?.value), span: span))
  }

  private static func isMinister(_ role: String?) -> Bool {
    guard let bytes = role.map({ Array($0.utf8) }) else { return false }
    return !servants.contains { bytes.firstOffset(ofAnyCase: $0, in: 0..<bytes.count) != nil }
  }

  private static let servants: [StaticString] = ["griffier", "voorzitter"]

  private static let offices: [StaticString] = [
    "minister", "staatssecretaris", "viceminister-president", "vice-minister-president",
  ]
  /// Offices of the chambers; their holders sign with a surname alone.
  private static let chamberOffices: [StaticString] = [
    "voorzitter van de", "griffier van de", "adjunct-griffier van de",
    "waarnemend griffier van de", "waarnemend voorzitter van de", "fungerend voorzitter van de",
    "plaatsvervangend griffier van de", "wnd. griffier van de",
  ]

  /// An office at the beginning of a short block, and the name where the block goes on with it.
  private static func role(
    in head: HeadPassage, isSigned: Bool
  ) -> (fact: Sourced<String>, name: Sourced<String>?, isClosed: Bool, isChamber: Bool)? {
    let start = head.reads("de ") ? 3 : 0
    if let role = chamberRole(in: head, at: start) {
      return (role.fact, role.name, role.name != nil, true)
    }
    // `Ministerie van …` in a letterhead is no office.
    guard
      offices.contains(where: { office in
        let end = start + office.utf8CodeUnitCount
        return head.reads(office, at: start)
          && (end >= head.bytes.count || !ASCII.isWord(head.bytes[end]))
      }),
      isSigned || head.bytes.first.map(ASCII.isUpper) == true
        || head.bytes.last == UInt8(ascii: ",")
    else { return nil }
    let last = head.bytes.last
    guard last != UInt8(ascii: "."), last != UInt8(ascii: "?"), last != UInt8(ascii: ":") else {
      return nil
    }
    if last == UInt8(ascii: ","), let fact = head.words(0..<head.bytes.count) {
      return (fact, nil, true, false)
    }
    if let comma = head.bytes.lastIndex(of: UInt8(ascii: ",")),
      let name = SignatoryName.name(head, in: head.afterSpaces(comma + 1)..<head.bytes.count),
      let fact = head.words(0..<comma)
    {
      return (fact, name, true, false)
    }
    return head.words(0..<head.bytes.count).map { ($0, nil, false, false) }
  }

  /// `De voorzitter van de commissie, Sneller`, `De griffier van de commissie,` above the name.
  private static func chamberRole(
    in head: HeadPassage, at start: Int
  ) -> (fact: Sourced<String>, name: Sourced<String>?)? {
    guard chamberOffices.contains(where: { head.reads($0, at: start) }),
      let comma = head.bytes.lastIndex(of: UInt8(ascii: ",")),
      let fact = head.words(0..<comma)
    else { return nil }
    let range = head.afterSpaces(comma + 1)..<head.bytes.count
    guard !range.isEmpty else { return (fact, nil) }
    guard let name = SignatoryName.surname(head, in: range) else { return nil }
    return (fact, name)
  }

  private static func nameBlock(
    after index: Int, in blocks: [Block], isChamber: Bool
  ) -> (name: Sourced<String>, index: Int)? {
    // The notes of a page may stand between an office and the name overleaf.
    for next in (index + 1)..<max(index + 1, min(blocks.count, index + 40)) {
      let block = blocks[next]
      if standsBetween(block) { continue }
      guard block.table == nil else { return nil }
      let head = HeadPassage(block.passage)
      let range = 0..<head.bytes.count
      guard
        let name = isChamber
          ? SignatoryName.surname(head, in: range) : SignatoryName.name(head, in: range)
      else { return nil }
      return (name, next)
    }
    return nil
  }

  /// Whether a block is no part of the letter's words: a page's number, its notes.
  private static func standsBetween(_ block: Block) -> Bool {
    block.kind == .furniture || block.kind == .footnote
  }

  /// The name in the block right before an office.
  private static func nameBlock(
    before index: Int, in blocks: [Block]
  ) -> (name: Sourced<String>, index: Int)? {
    guard
      let last = blocks[..<index].indices.last(where: { !standsBetween(blocks[$0]) }),
      blocks[last].table == nil
    else { return nil }
    let head = HeadPassage(blocks[last].passage)
    return SignatoryName.name(head, in: 0..<head.bytes.count).map { ($0, last) }
  }

  /// Whether the name of who signs stands above the office: `Hoogachtend,`, a name, `Minister van …`.
  private static func namesComeFirst(in letter: Letter) -> Bool {
    guard
      let greeting = letter.blocks.indices.last(where: { isGreeting(letter.blocks[$0]) }),
      let first = letter.blocks[(greeting + 1)...].indices.first(where: {
        !standsBetween(letter.blocks[$0])
      }), letter.blocks[first].table == nil
    else { return false }
    let head = HeadPassage(letter.blocks[first].passage)
    return SignatoryName.name(head, in: 0..<head.bytes.count) != nil
      && role(in: head, isSigned: true) == nil
  }

  private static func isGreeting(_ block: Block) -> Bool {
    block.passage.bytes.count < 60
      && greetings.contains { block.passage.bytes.has(anyCase: $0, at: 0) }
  }

  private static let greetings: [StaticString] = [
    "met vriendelijke groet", "hoogachtend", "met hartelijke groet",
  ]

  /// `Met vriendelijke groet,` and then a name with an office below it.
  private static func readNameFirst(_ letter: inout Letter) {
    guard let greeting = letter.blocks.indices.last(where: { isGreeting(letter.blocks[$0]) })
    else { return }
    letter.blocks[greeting].kind = .signature
    for index in (greeting + 1)..<max(greeting + 1, min(letter.blocks.count, greeting + 6)) {
      let block = letter.blocks[index]
      guard block.table == nil, [.paragraph, .heading, .signature].contains(block.kind) else {
        continue
      }
      let head = HeadPassage(block.passage)
      guard head.bytes.count <= 120, let name = SignatoryName.leading(head) else { return }
      let start = head.afterSpaces(name.end)
      let role = head.words(start..<max(start, head.bytes.count))
      letter.header.signatories.append(
        Sourced(
          LetterHeader.Signatory(role: role?.value, name: name.fact.value),
          span: head.passage.span))
      letter.blocks[index].kind = .signature
      return
    }
  }
}
