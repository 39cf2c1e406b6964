internal import Checking

/// A place in a letter that a check across letters points at.
struct CrossPlace: Hashable {
  /// The id of the letter.
  let letter: String
  /// The figure or citation; `nil` where the check means the letter's own head.
  let record: String?

  /// Its address, seen from the folder of the report.
  var address: String {
    PageAddress.letter(letter) + (record.map { "#\($0)" } ?? "")
  }

  /// The places of a check: its operands, then what it judges.
  static func places(of check: Verification) -> [CrossPlace] {
    var places: [CrossPlace] = []
    for operand in check.operands {
      guard let letter = operand.letter else { continue }
      let record =
        operand.figure.map { "f\($0 + 1)" } ?? operand.citation.map { "r\($0 + 1)" }
      places.append(CrossPlace(letter: letter, record: record))
    }
    if let letter = check.statedLetter {
      places.append(CrossPlace(letter: letter, record: check.statedFigure.map { "f\($0 + 1)" }))
    }
    return places
  }

  /// The letter that a check is told at: the one that it judges.
  static func home(of check: Verification) -> String? {
    check.statedLetter ?? check.operands.first?.letter
  }
}
