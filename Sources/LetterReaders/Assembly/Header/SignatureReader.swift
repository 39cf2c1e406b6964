internal import DutchText
internal import LetterModel

/// Finds who signed: an office and a name, in either order.
///
///     De Minister voor Armoedebeleid, Participatie en Pensioenen,
///     C.J. Schouten
enum SignatureReader {
  /// Adds the signatories and marks their blocks.
  static func read(_ letter: inout Letter) {
    let isStated = !letter.header.signatories.isEmpty
    var index = 0
    while index < letter.blocks.count {
      guard canSign(letter.blocks[index]),
        let role = role(in: HeadPassage(letter.blocks[index].passage))
      else {
        index += 1
        continue
      }
      var last = index
      var name = role.name
      if name == nil, let next = nameBlock(after: index, in: letter.blocks) {
        name = next.name
        last = next.index
      }
      guard name != nil || role.isClosed else {
        index += 1
        continue
      }
      if !isStated { add(role.fact, name, to: &letter) }
      for signed in index...last where letter.blocks[signed].kind != .furniture {
        letter.blocks[signed].kind = .signature
      }
      index = last + 1
    }
    if letter.header.signatories.isEmpty { readNameFirst(&letter) }
    if letter.header.sender == nil, let role = letter.header.signatories.first?.value.role {
      letter.header.sender = letter.header.signatories.first.map { Fact(role, span: $0.span) }
    }
  }

  /// Whether a block may be an office: the longest has some two hundred bytes.
  private static func canSign(_ block: Block) -> Bool {
    guard block.passage.bytes.count <= 220 else { return false }
    return block.kind == .paragraph || block.kind == .heading || block.kind == .signature
  }

  private static func add(_ role: Fact<String>, _ name: Fact<String>?, to letter: inout Letter) {
    let span = name.map { role.span.covering($0.span) } ?? role.span
    letter.header.signatories.append(
      Fact(LetterHeader.Signatory(role: role.value, name: name?.value), span: span))
  }

  private static let offices: [StaticString] = [
    "minister", "staatssecretaris", "viceminister-president", "vice-minister-president",
  ]

  /// An office at the beginning of a short block, and the name where the block goes on with it.
  private static func role(
    in head: HeadPassage
  ) -> (fact: Fact<String>, name: Fact<String>?, isClosed: Bool)? {
    let start = head.reads("de ") ? 3 : 0
    // `Ministerie van …` in a letterhead is no office.
    guard
      offices.contains(where: { office in
        let end = start + office.utf8CodeUnitCount
        return head.reads(office, at: start)
          && (end >= head.bytes.count || !ASCII.isWord(head.bytes[end]))
      }),
      head.bytes.first.map(ASCII.isUpper) == true || head.bytes.last == UInt8(ascii: ",")
    else { return nil }
    let last = head.bytes.last
    guard last != UInt8(ascii: "."), last != UInt8(ascii: "?"), last != UInt8(ascii: ":") else {
      return nil
    }
    if last == UInt8(ascii: ","), let fact = head.words(0..<head.bytes.count) {
      return (fact, nil, true)
    }
    if let comma = head.bytes.lastIndex(of: UInt8(ascii: ",")),
      let name = SignatoryName.name(head, in: head.afterSpaces(comma + 1)..<head.bytes.count),
      let fact = head.words(0..<comma)
    {
      return (fact, name, true)
    }
    return head.words(0..<head.bytes.count).map { ($0, nil, false) }
  }

  private static func nameBlock(
    after index: Int, in blocks: [Block]
  ) -> (name: Fact<String>, index: Int)? {
    for next in (index + 1)..<max(index + 1, min(blocks.count, index + 5)) {
      let block = blocks[next]
      if block.kind == .furniture || block.kind == .footnote { continue }
      guard block.table == nil else { return nil }
      let head = HeadPassage(block.passage)
      guard let name = SignatoryName.name(head, in: 0..<head.bytes.count) else { return nil }
      return (name, next)
    }
    return nil
  }

  private static let greetings: [StaticString] = [
    "met vriendelijke groet", "hoogachtend", "met hartelijke groet",
  ]

  /// `Met vriendelijke groet,` and then a name with an office below it.
  private static func readNameFirst(_ letter: inout Letter) {
    let greeting = letter.blocks.indices.last { index in
      letter.blocks[index].passage.bytes.count < 60
        && greetings.contains {
          Bytes.matchIgnoringCase($0, in: letter.blocks[index].passage.bytes, at: 0)
        }
    }
    guard let greeting else { return }
    letter.blocks[greeting].kind = .signature
    for index in (greeting + 1)..<max(greeting + 1, min(letter.blocks.count, greeting + 6)) {
      let block = letter.blocks[index]
      guard block.table == nil, block.kind == .paragraph || block.kind == .heading else { continue }
      let head = HeadPassage(block.passage)
      guard head.bytes.count <= 120, let name = SignatoryName.leading(head) else { return }
      let start = head.afterSpaces(name.end)
      let role = head.words(start..<max(start, head.bytes.count))
      letter.header.signatories.append(
        Fact(
          LetterHeader.Signatory(role: role?.value, name: name.fact.value),
          span: head.passage.span))
      letter.blocks[index].kind = .signature
      return
    }
  }
}

/// A person's name as it stands under a letter: `C.J. Schouten`, `drs. V.L.W.A. Heijnen`.
enum SignatoryName {
  /// The name that a range holds and nothing else.
  static func name(_ head: HeadPassage, in range: Range<Int>) -> Fact<String>? {
    guard range.count >= 3, range.count <= 60, !range.isEmpty else { return nil }
    let bytes = head.bytes[range]
    guard !bytes.contains(where: ASCII.isDigit), let last = bytes.last,
      last != UInt8(ascii: "."), last != UInt8(ascii: ":"), last != UInt8(ascii: ",")
    else { return nil }
    let words = bytes.split(separator: 0x20)
    guard words.count <= 7 else { return nil }
    let isInitials = words.contains {
      $0.count >= 2 && $0.last == 0x2E && ASCII.isUpper($0[$0.startIndex])
    }
    let capitals = words.filter { $0.first.map { ASCII.isUpper($0) || $0 >= 0xC3 } == true }.count
    guard isInitials || (words.count >= 2 && capitals >= 2 && capitals * 2 >= words.count) else {
      return nil
    }
    return head.words(range)
  }

  /// Two capitalised words at the beginning of a passage.
  static func leading(_ head: HeadPassage) -> (fact: Fact<String>, end: Int)? {
    var at = 0
    var words = 0
    while at < head.bytes.count, words < 2 {
      guard ASCII.isUpper(head.bytes[at]) || head.bytes[at] >= 0xC3 else { return nil }
      while at < head.bytes.count, head.bytes[at] != 0x20 { at += 1 }
      words += 1
      if words < 2 { at = head.afterSpaces(at) }
    }
    guard words == 2 else { return nil }
    return head.words(0..<at).map { ($0, at) }
  }
}
