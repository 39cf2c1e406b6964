internal import DutchText
internal import LetterModel

/// Finds who signs for a college: its name above those of its members, each with an office.
///
///     Algemene Rekenkamer
///     drs. A. de Boer,
///     president
///     mr. C. Jansen, secretaris
enum CollegeSignature {
  /// So many blocks below its name a college signs in.
  private static let mostBlocks = 6

  /// Adds the college as sender, its signatories, and marks their blocks.
  static func read(_ letter: inout Letter) {
    guard letter.header.signatories.isEmpty else { return }
    // Above a letter that no minister signs stands the college that sends it.
    if letter.header.sender == nil,
      let head = letter.blocks.first(where: { $0.kind == .letterhead && hasName($0) })
    {
      letter.header.sender = Sourced(head.passage.text, span: head.passage.span)
    }
    for index in letter.blocks.indices where isCollege(letter.blocks[index]) {
      guard let last = readMembers(below: index, &letter) else { continue }
      let passage = letter.blocks[index].passage
      if letter.header.sender == nil {
        letter.header.sender = Sourced(passage.text, span: passage.span)
      }
      for signed in index...last where letter.blocks[signed].kind != .furniture {
        letter.blocks[signed].kind = .signature
      }
      return
    }
  }

  private static func isCollege(_ block: Block) -> Bool {
    block.table == nil && (block.kind == .paragraph || block.kind == .heading) && hasName(block)
  }

  /// Whether a block is a college's name and nothing more.
  private static func hasName(_ block: Block) -> Bool {
    Colleges.names.contains {
      $0.utf8CodeUnitCount == block.passage.bytes.count && block.passage.bytes.has($0, at: 0)
    }
  }

  /// Reads `NAME, office` and `NAME,` above its office; the last block of them.
  private static func readMembers(below college: Int, _ letter: inout Letter) -> Int? {
    var last: Int?
    var open: Sourced<String>?
    let blocks = letter.blocks
    for index in (college + 1)..<max(college + 1, min(blocks.count, college + 1 + mostBlocks)) {
      if blocks[index].kind == .furniture || blocks[index].kind == .footnote { continue }
      let head = HeadPassage(blocks[index].passage)
      guard blocks[index].table == nil, head.bytes.count < 120 else { break }
      if let name = open, isOffice(head, at: 0), let role = head.words(0..<head.bytes.count) {
        add(name, role, &letter)
        (open, last) = (nil, index)
        continue
      }
      let comma = head.bytes.lastIndex(of: UInt8(ascii: ",")) ?? head.bytes.count
      guard let name = SignatoryName.name(head, in: 0..<comma) else { break }
      let start = head.afterSpaces(min(head.bytes.count, comma + 1))
      if start == head.bytes.count {
        open = name
      } else if isOffice(head, at: start), let role = head.words(start..<head.bytes.count) {
        add(name, role, &letter)
        last = index
      } else {
        break
      }
    }
    return last
  }

  private static func isOffice(_ head: HeadPassage, at start: Int) -> Bool {
    let at = head.reads("wnd. ", at: start) ? start + 5 : start
    return offices.contains { head.reads($0, at: at) }
  }

  private static let offices: [StaticString] = [
    "president", "vice-president", "vicepresident", "secretaris", "voorzitter",
    "vicevoorzitter", "vice-voorzitter", "directeur", "nationale ombudsman",
    "de nationale ombudsman",
  ]

  private static func add(
    _ name: Sourced<String>, _ role: Sourced<String>, _ letter: inout Letter
  ) {
    letter.header.signatories.append(
      Sourced(
        LetterHeader.Signatory(role: role.value, name: name.value),
        span: name.span.covering(role.span)))
  }
}
