internal import Driver
internal import LetterModel
internal import DutchText

/// A letter in a line: its name, who sends it, when.
///
///     kst-99001-14, Minister voor Participatie en Inclusie, 13 juli 2023
enum LetterTitle {
  /// The line; what the letter does not say is left out.
  static func line(of read: ReadLetter) -> String {
    let header = read.letter.header
    let sender = header.signatories.first?.value.role ?? header.sender?.value
    return [read.name, sender, header.date.map { date($0.value) }].compactMap { $0 }
      .joined(separator: ", ")
  }

  /// `13 juli 2023`, `juli 2023` or `2023`.
  static func date(_ date: CalendarDate) -> String {
    guard let month = date.month, DutchDate.months.indices.contains(month - 1) else {
      return String(date.year)
    }
    let name = String(decoding: DutchDate.months[month - 1], as: UTF8.self)
    return [date.day.map(String.init), name, String(date.year)].compactMap { $0 }
      .joined(separator: " ")
  }
}
