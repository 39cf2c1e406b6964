internal import Driver
internal import LetterModel
internal import DutchText

/// A letter in a line: its name, who sends it, when.
///
///     kst-99001-14, Minister voor Participatie en Inclusie, 13 juli 2023
enum LetterTitle {
  /// The line; what the letter does not say is left out.
  static func line(of read: ReadLetter, in language: Language = .dutch) -> String {
    let header = read.letter.header
    let sender = header.signatories.first?.value.role ?? header.sender?.value
    return [read.name, sender, header.date.map { date($0.value).text(in: language) }].compactMap {
      $0
    }
    .joined(separator: ", ")
  }

  /// `13 juli 2023`, `juli 2023` or `2023`.
  static func date(_ date: CalendarDate) -> Message {
    guard let month = date.month, DutchDate.months.indices.contains(month - 1) else {
      return Message(String(date.year))
    }
    let day = date.day.map { "\($0) " } ?? ""
    let dutch = String(decoding: DutchDate.months[month - 1], as: UTF8.self)
    return Message(
      english: "\(day)\(englishMonths[month - 1]) \(date.year)",
      dutch: "\(day)\(dutch) \(date.year)")
  }

  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
