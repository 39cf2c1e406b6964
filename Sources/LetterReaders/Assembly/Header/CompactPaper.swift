internal import DutchText
internal import LetterModel

/// A paper's whole number on a line of its own: `36169-28`, `ID: 34300-VII-60`; with a chapter of the
/// budget also before the dossier's title: `36410-V-61 Vaststelling van de begrotingsstaat …`.
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

  /// Reads a passage that is nothing else, or a title behind it.
  init?(_ head: HeadPassage) {
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
    let rest = head.bytes[(end + 1)...]
    let digits = (end + 1)..<(rest.firstIndex { !ASCII.isDigit($0) } ?? head.bytes.count)
    guard (1...5).contains(digits.count),
      digits.upperBound == head.bytes.count
        || suffix?.utf8.allSatisfy(ASCII.isUpper) == true && Self.isTitle(head, digits.upperBound)
    else { return nil }
    self.dossier = dossier.number
    self.suffix = suffix
    number = head.passage.text(of: digits)
    ranges = (start..<end, digits)
    isLabelled = label != nil
  }

  private static func isTitle(_ head: HeadPassage, _ end: Int) -> Bool {
    end + 1 < head.bytes.count && head.bytes[end] == 0x20 && ASCII.isUpper(head.bytes[end + 1])
  }
}
