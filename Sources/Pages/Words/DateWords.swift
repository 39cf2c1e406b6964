internal import LetterModel

extension CalendarDate {
  /// `6 juli 2023`, `6 July 2023`.
  var words: Message {
    Message { language in
      guard let month, (1...12).contains(month) else { return String(year) }
      let name = (language == .dutch ? Self.dutchMonths : Self.englishMonths)[month - 1]
      return (day.map { "\($0) " } ?? "") + "\(name) \(year)"
    }
  }

  private static let dutchMonths = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
    "oktober", "november", "december",
  ]

  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
