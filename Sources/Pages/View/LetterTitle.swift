internal import Driver
internal import LetterModel

/// What a letter is called.
struct LetterTitle: Sendable {
  /// Its subject, else the title of its dossier, else its number or the name of its file.
  let title: String
  /// `34 352, nr. 299`; `nil` where it has no number.
  let number: String?
  /// Its kind, such as `brief`.
  let kind: String?
  /// Its date.
  let date: CalendarDate?
  /// Where it is published.
  let address: String?

  /// The title of a letter.
  init(of read: ReadLetter) {
    let header = read.letter.header
    let paper = header.identifier.map { PaperIdentifier($0.value) }
    number = paper?.label
    title =
      header.subject?.value ?? header.dossiers.first?.value.title ?? paper?.label ?? read.stem
    kind = header.kind?.value
    date = header.date?.value
    address = PageAddress.web(paper?.url)
  }

  /// What it is, to be named as a source: `Kamerstuk 34 352, nr. 299, 6 juli 2023`.
  var source: Message {
    let name = Message(number ?? title)
    return date.map { name + Message(", ") + $0.words } ?? name
  }
}
