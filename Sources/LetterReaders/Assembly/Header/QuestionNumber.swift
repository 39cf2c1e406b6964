internal import DutchText
internal import LetterModel

/// The identifier of written questions that print their number but no identifier.
///
///     AH 604                  →  ah-tk-20242025-604, by the year of the answer
///     2024Z18892              →  kv-tk-2024Z18892, where they are not answered
enum QuestionNumber {
  /// The identifier; `nil` where the parliamentary year is not known.
  static func identifier(
    of header: LetterHeader, from blocks: ArraySlice<Block>
  ) -> Sourced<String>? {
    for block in blocks where block.table == nil && block.passage.bytes.count < 24 {
      let head = HeadPassage(block.passage)
      guard let number = appendixNumber(head), let year = sessionYear(of: header) else { continue }
      let compact = year.filter { $0 != "-" }
      let code = header.chamber?.value == .first ? "ek" : "tk"
      return head.fact("ah-\(code)-\(compact)-\(number)", 0..<head.bytes.count)
    }
    guard header.answered == nil, header.submitted != nil, let number = header.kenmerk,
      number.value.utf8.contains(UInt8(ascii: "Z")), number.value.utf8.count < 13
    else { return nil }
    return Sourced("kv-tk-\(number.value)", span: number.span)
  }

  /// The 604 of `AH 604`, `AH604` or `Aanhangsel 604`.
  private static func appendixNumber(_ head: HeadPassage) -> Int? {
    let label: [StaticString] = ["ah", "aanhangsel"]
    guard let word = label.first(where: { head.reads($0) }) else { return nil }
    var at = head.afterSpaces(word.utf8CodeUnitCount)
    if head.reads("nr. ", at: at) { at += 4 }
    guard let number = head.bytes.number(at: at, upTo: head.bytes.count, most: 4),
      number.end == head.bytes.count || head.afterSpaces(number.end) == head.bytes.count
    else { return nil }
    return number.value
  }

  /// The year as printed, else the one in which the answer came.
  private static func sessionYear(of header: LetterHeader) -> String? {
    if let year = header.sessionYear?.value, year.contains("-") { return year }
    guard let date = header.answered?.value ?? header.date?.value, let month = date.month,
      let day = date.day
    else { return nil }
    let isNew = month > 9 || month == 9 && day >= openingDay(of: date.year)
    let first = isNew ? date.year : date.year - 1
    return "\(first)-\(first + 1)"
  }

  /// The third Tuesday of September, on which a parliamentary year opens.
  private static func openingDay(of year: Int) -> Int {
    // Days since Monday, 1 January 1900.
    let before = year - 1901
    let days = (year - 1900) * 365 + (before / 4 - before / 100 + (before + 300) / 400)
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let first = (days + 243 + (isLeap ? 1 : 0)) % 7
    return 15 + (1 - first + 7) % 7
  }
}
