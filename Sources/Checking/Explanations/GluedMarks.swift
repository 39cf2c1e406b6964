internal import LetterModel

/// Settles figures with more digits than their dots allow by the sums that contain them.
///
///     70.388 + 16.427 = 86.815, printed 86.8154: the 4 is a footnote's mark
///
/// No Dutch number is printed so, so a sum that holds confirms the reading, and so does the
/// same number elsewhere. One that fails says nothing: the reading may be wrong.
enum GluedMarks {
  /// The findings, those of such figures remarked on or doubted.
  static func settled(_ findings: [Finding]) -> [Finding] {
    guard findings.contains(where: { $0.relation.hasGluedMark }) else { return findings }
    var settled = findings
    for index in findings.indices {
      guard let marked = findings[index].relation.figures.first(where: \.hasGluedMark) else {
        continue
      }
      let printed = NumberText.text(marked.printed)
      if findings[index].relation.holds == true {
        settled[index].remarks.append(.markTaken(off: printed))
      } else if findings[index].doubt == nil {
        settled[index].doubt = .markPerhaps(at: printed)
      }
    }
    return settled
  }
}

extension Message {
  /// The sum shows where the number ends.
  fileprivate static func markTaken(off printed: String) -> Message {
    Message(
      english: "\(printed) is printed with a digit too many: a footnote's mark, as the sum shows",
      dutch: "achter \(printed) staat een cijfer te veel: een nootcijfer, zoals de som laat zien")
  }

  /// Nothing shows where the number ends.
  static func markPerhaps(at printed: String) -> Message {
    Message(
      english: "\(printed) is printed with a digit too many, perhaps a footnote's mark",
      dutch: "achter \(printed) staat een cijfer te veel, misschien een nootcijfer")
  }
}

extension Relation {
  /// Whether one of its figures has more digits than its dots allow.
  fileprivate var hasGluedMark: Bool {
    stated.hasGluedMark
      || terms.contains { $0.quantity.hasGluedMark || $0.weight?.hasGluedMark == true }
  }
}
