internal import DutchText
internal import LetterModel

/// Who signed a motion: the members named below its last sentence, one a line.
///
///     en gaat over tot de orde van de dag.
///     Van der Woude
///     Van der Graaf
enum MotionSigners {
  /// The most members that sign one motion.
  private static let most = 20

  /// Adds the members and marks their blocks.
  static func read(_ letter: inout Letter) {
    guard letter.header.kind?.value == "motie", letter.header.signatories.isEmpty,
      let last = letter.blocks.lastIndex(where: {
        let tail = HeadPassage($0.passage)
        return tail.reads("orde van de dag.", at: max(0, tail.bytes.count - 16))
      })
    else { return }
    for index in (last + 1)..<max(last + 1, min(letter.blocks.count, last + 1 + most)) {
      let block = letter.blocks[index]
      if block.kind == .furniture || block.kind == .footnote { continue }
      guard block.kind == .paragraph || block.kind == .heading || block.kind == .signature,
        (3...40).contains(block.passage.bytes.count),
        block.passage.bytes.contains(where: ASCII.isUpper),
        !block.passage.bytes.contains(where: ASCII.isDigit),
        block.passage.bytes.last != UInt8(ascii: "."),
        block.passage.bytes.last != UInt8(ascii: ":"),
        let name = HeadPassage(block.passage).words(0..<block.passage.bytes.count)
      else { return }
      letter.header.signatories.append(
        Sourced(LetterHeader.Signatory(role: nil, name: name.value), span: name.span))
      letter.blocks[index].kind = .signature
      letter.blocks[index].level = nil
    }
  }
}
