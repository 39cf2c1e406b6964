internal import DutchText
internal import LetterModel

/// A time that a claim names, as far as series compare times: what kind of time, and which one.
///
///     eind 2022             eind #          2022
///     2022                  #               2022
///     eerste kwartaal 2023  eerste kwartaal #: the first of four
struct StatedPeriod: Hashable {
  /// The words around the year, in small letters: two times are of one series where they agree.
  let kind: String
  /// The year.
  let year: Int
  /// The month, or the quarter or half of the year as its first month; 0 where none is named.
  let month: Int

  /// The time of some words; `nil` where they name no year.
  init?(_ words: String) {
    let parts = words.lowercased().split { $0.isWhitespace || $0 == "," }.map(String.init)
    var kind: [String] = []
    var year: Int?
    var month = 0
    for part in parts {
      if year == nil, let number = Self.year(part) {
        year = number
        kind.append("#")
      } else if let number = Self.month(part) {
        month = number
        kind.append("maand")
      } else if let number = Self.ordinal(part) {
        month = number
        kind.append("deel")
      } else if part.allSatisfy(\.isNumber), part.count < 3 {
        // A day of the month.
        kind.append("dag")
      } else {
        kind.append(part)
      }
    }
    guard let year else { return nil }
    self.kind = kind.joined(separator: " ")
    self.year = year
    self.month = month
  }

  private static func year(_ word: String) -> Int? {
    guard word.count == 4, let number = Int(word), (1900...2100).contains(number) else {
      return nil
    }
    return number
  }

  private static func month(_ word: String) -> Int? {
    let bytes = Array(word.utf8)
    guard let (month, end) = DutchDate.month(in: bytes, at: 0), end == bytes.count else {
      return nil
    }
    return month
  }

  private static func ordinal(_ word: String) -> Int? {
    switch word {
    case "eerste", "q1", "1e": 1
    case "tweede", "q2", "2e": 4
    case "derde", "q3", "3e": 7
    case "vierde", "q4", "4e": 10
    default: nil
    }
  }
}

extension StatedPeriod: Comparable {
  /// Orders by time.
  static func < (left: StatedPeriod, right: StatedPeriod) -> Bool {
    (left.year, left.month) < (right.year, right.month)
  }
}
