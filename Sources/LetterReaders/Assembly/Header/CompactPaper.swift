internal import LetterModel

/// A paper's whole number on a line of its own: `36169-28`, `ID: 34300-VII-60`.
struct CompactPaper {
  /// `34300`.
  var dossier: String
  /// `VII`, `02`.
  var suffix: String?
  /// `60`.
  var number: String
  /// Where dossier and suffix stand, and where the number.
  var ranges: (dossier: Range<Int>, number: Range<Int>)
  /// Whether a word before it calls it a paper.
  var isLabelled: Bool

  /// The dossier of the councils of the European Union, whose parts have two digits: `21501-02`.
  private static let council = "21501"
  private static let labels: [StaticString] = ["kamerstuk", "id", "nummer"]

  /// Reads a passage that is nothing else.
  init?(_ head: HeadPassage) {
    guard head.bytes.count < 40 else { return nil }
    let label = Self.labels.first { head.rest(after: $0) != nil }
    let start = label.map { head.afterSpaces($0.utf8CodeUnitCount) } ?? 0
    guard let dossier = head.dossierNumber(at: start) else { return nil }
    var end = dossier.end
    var suffix: String?
    if let part = DossierSuffix.read(head, at: end), part.end < head.bytes.count {
      suffix = part.text
      end = part.end
    }
    guard end + 1 < head.bytes.count, head.bytes[end] == UInt8(ascii: "-"),
      suffix != nil || dossier.number != Self.council
    else { return nil }
    let digits = (end + 1)..<head.bytes.count
    guard digits.count <= 5, head.bytes[digits].allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    self.dossier = dossier.number
    self.suffix = suffix
    number = head.passage.text(of: digits)
    ranges = (start..<end, digits)
    isLabelled = label != nil
  }
}
