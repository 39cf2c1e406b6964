import LetterModel
import LetterReaders

extension Letter.Layout {
  /// A letter in a chest.
  static let chest = Self(rawValue: "chest")
}

/// A reader that this package does not have, of a format that is no text: an archive of packed
/// members, as zip is one and begins, of which one is the letter.
///
/// It stands for every reader to come: all that it needs is in this file.
struct ChestReader: LetterReader {
  let layout = Letter.Layout.chest
  let fileExtensions = ["chest"]
  let summary = "letters in chests"

  private static let magic: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
  private static let letter = "letter.txt"
  private static let mask: UInt8 = 0x5A

  /// A chest with these members: four bytes of magic; then for each one byte of length, a name, two
  /// bytes of length, high byte first, and the packed bytes.
  static func pack(_ members: [(name: String, text: String)]) -> [UInt8] {
    var bytes = magic
    for (name, text) in members {
      bytes.append(UInt8(truncatingIfNeeded: name.utf8.count))
      bytes += name.utf8
      bytes.append(UInt8(truncatingIfNeeded: text.utf8.count >> 8))
      bytes.append(UInt8(truncatingIfNeeded: text.utf8.count))
      bytes += text.utf8.map { $0 ^ mask }
    }
    return bytes
  }

  func claims(_ file: SourceFile) -> Bool {
    file.bytes.starts(with: Self.magic) && member(Self.letter, of: file.bytes) != nil
  }

  func draft(of file: SourceFile) throws(ReadError) -> LetterDraft {
    guard let letter = member(Self.letter, of: file.bytes) else {
      throw ReadError(.unreadable, Message("there is no letter in the chest"))
    }
    let source = SourceText(file: file.name, utf8: letter)
    var draft = LetterDraft(of: source, writesMarks: true)
    var start = 0
    for line in letter.split(separator: 0x0A, omittingEmptySubsequences: false) {
      var builder = PassageBuilder()
      builder.keep(start..<(start + line.count), of: source)
      draft.blocks.append(.init(.text(.paragraph, level: nil, builder.finish())))
      start += line.count + 1
    }
    return draft
  }

  private func member(_ wanted: String, of bytes: [UInt8]) -> [UInt8]? {
    var rest = bytes.dropFirst(Self.magic.count)
    while let length = rest.popFirst() {
      let name = rest.prefix(Int(length))
      rest = rest.dropFirst(Int(length))
      guard let high = rest.popFirst(), let low = rest.popFirst() else { return nil }
      let size = Int(high) << 8 | Int(low)
      if name.elementsEqual(wanted.utf8) { return rest.prefix(size).map { $0 ^ Self.mask } }
      rest = rest.dropFirst(size)
    }
    return nil
  }
}
