internal import Extraction
internal import LetterModel

/// How a check names a citation in its message.
enum CitationWording {
  /// `34 352, nr. 306`, `36 200 XV, nr. 71`, `33 981, P`; else the identifier or the words.
  static func paper(_ target: Citation.Target) -> String {
    guard let dossier = target.dossier, let number = target.number else { return target.id ?? "?" }
    let digits = Array(dossier.utf8)
    var text = ""
    for (index, digit) in digits.enumerated() {
      if digits.count == 5, index == 2 { text += " " }
      text += String(decoding: CollectionOfOne(digit), as: UTF8.self)
    }
    if let suffix = target.suffix { text += " " + suffix }
    let isNumeral = number.utf8.first.map { (0x30...0x39).contains($0) } ?? false
    return text + (isNumeral ? ", nr. " : ", ") + number
  }

  /// `21 december 2023`, `juni 2023`, `2018`.
  static func date(_ date: CalendarDate) -> Message {
    guard let month = date.month, (1...12).contains(month) else { return Message("\(date.year)") }
    let day = date.day.map { "\($0) " } ?? ""
    return Message(
      english: "\(day)\(englishMonths[month - 1]) \(date.year)",
      dutch: "\(day)\(months[month - 1]) \(date.year)")
  }

  /// `noten 1, 2 en 17`: every place once, in reading order.
  static func places(of citations: [Citation], in letter: Letter) -> Message {
    var notes: [String] = []
    var isInText = false
    for citation in citations {
      if let note = citation.footnote, letter.footnotes.indices.contains(note) {
        let marker = letter.footnotes[note].marker
        if !notes.contains(marker) { notes.append(marker) }
      } else {
        isInText = true
      }
    }
    var parts: [Message] = []
    if isInText { parts.append(Message(english: "the text", dutch: "de tekst")) }
    if !notes.isEmpty {
      let list = list(notes.map { Message($0) })
      parts.append(
        Message(
          english: notes.count == 1 ? "note \(list.english)" : "notes \(list.english)",
          dutch: notes.count == 1 ? "noot \(list.dutch)" : "de noten \(list.dutch)"))
    }
    return list(parts)
  }

  /// How many of so many like mentions are listed: all of a few, else the first three.
  ///
  /// Each mention that departs lists those it departs from, so without a limit a paper that is cited
  /// n times would be written n² times.
  static func listed(of count: Int) -> Int { count > 4 ? 3 : count }

  /// That not all mentions with a year are listed.
  static func unlisted(_ count: Int, with year: String) -> Message {
    Message(
      english: count == 1
        ? "1 more mention with \(year) is not listed"
        : "\(count) more mentions with \(year) are not listed",
      dutch: count == 1
        ? "nog 1 vermelding met \(year) is niet opgesomd"
        : "nog \(count) vermeldingen met \(year) zijn niet opgesomd")
  }

  /// `a`, `a en b`, `a, b en c`.
  static func list(_ words: [Message]) -> Message {
    guard let last = words.last, words.count > 1 else { return words.first ?? Message("") }
    let others = Message { language in
      words.dropLast().map { $0.text(in: language) }.joined(separator: ", ")
    }
    return Message(
      english: "\(others.english) and \(last.english)", dutch: "\(others.dutch) en \(last.dutch)")
  }

  private static let months = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
    "oktober", "november", "december",
  ]
  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
