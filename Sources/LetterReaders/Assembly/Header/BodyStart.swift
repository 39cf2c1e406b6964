internal import DutchText
internal import LetterModel

/// Tells where the letterhead ends and the first sentence begins.
enum BodyStart {
  /// How many blocks a letterhead has at most.
  private static let longestHead = 40

  /// The index of the first block of the body.
  static func index(in blocks: [Block]) -> Int {
    for (index, block) in blocks.prefix(longestHead).enumerated() {
      switch block.kind {
      case .table, .listItem, .question, .answer, .caption, .signature: return index
      case .letterhead, .furniture, .footnote: continue
      case .heading, .paragraph:
        let head = HeadPassage(block.passage)
        if head.reads("geachte ") { return index }
        if isSentence(head) { return index }
      }
    }
    return min(blocks.count, longestHead)
  }

  /// Whether a block is running text: long, or with a sentence that goes on in lower case.
  private static func isSentence(_ head: HeadPassage) -> Bool {
    let bytes = head.bytes
    guard bytes.count > 90, !PaperTitle.begins(head), QuestionHead(head) == nil else {
      return false
    }
    if head.reads("aan de") || head.dossierNumber(at: 0) != nil || head.reads("betreft") {
      return false
    }
    guard bytes.count <= 260 else { return true }
    var end = bytes.count
    while end > 0, bytes[end - 1] == 0x20 { end -= 1 }
    return end > 0 && bytes[end - 1] == UInt8(ascii: ".")
  }
}
