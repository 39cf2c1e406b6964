internal import LetterModel

extension CalendarDate {
  /// The date as an index has it: `2023-07-06`, `2023-07` or `2023`.
  init?(written: String) {
    let parts = written.split(separator: "-").compactMap { Int($0) }
    guard let year = parts.first else { return nil }
    self.init(
      year: year, month: parts.count > 1 ? parts[1] : nil, day: parts.count > 2 ? parts[2] : nil)
  }
}
