internal import Checking
internal import Driver
internal import Extraction
internal import LetterModel
internal import Reporting

/// The head of a letter's page: what it is, and what came of it in numbers and a picture.
struct LetterHead {
  private let view: LetterView
  private let title: LetterTitle

  /// How many mistakes can explain all that is incorrect.
  private let places: Int

  init(_ view: LetterView, _ title: LetterTitle, places: Int) {
    self.view = view
    self.title = title
    self.places = places
  }

  /// Writes the head.
  func write(in html: inout HTMLText) {
    let header = view.letter.header
    html.element("header", [.type("masthead")]) { html in
      html.element("p", [.type("kicker")]) { html in
        if let number = title.number {
          if let address = title.address {
            html.element("a", [.link(address)], text: number)
          } else {
            html.text(number)
          }
        }
        if let date = title.date {
          html.element("span", say: date.words)
        }
        html.element("span", text: view.fileName)
      }
      html.element("h1", [.language("nl")], text: title.title)
      if let sender = header.sender?.value ?? header.signatories.first?.value.role {
        html.element("p", [.type("byline"), .language("nl")], text: sender)
      }
      let tally = CheckTally(view.read.verifications)
      html.element("p", [.type("answer")], say: AnswerWords.letter(tally, places: places))
      VerdictBar(tally).write(in: &html)
      html.element("p", [.type("counts")], say: counts)
    }
  }

  private var counts: Message {
    let touched = view.records.figures.indices.count { view.figures.isRedone($0) }
    let all = view.records.figures.count
    let start =
      all == 0
      ? Message(english: "No figures", dutch: "Geen cijfers")
      : touched == all
        ? Message(
          english: all == 1 ? "The only figure was redone" : "All \(all) figures were redone",
          dutch: all == 1
            ? "Het enige cijfer is nagerekend" : "Alle \(all) cijfers zijn nagerekend")
        : Message(
          english: touched == 1
            ? "1 of \(all) figures was redone" : "\(touched) of \(all) figures were redone",
          dutch: touched == 1
            ? "1 van de \(all) cijfers is nagerekend"
            : "\(touched) van de \(all) cijfers zijn nagerekend")
    return start + Message(" · ") + .citations(view.records.citations.count) + Message(" · ")
      + .tables(view.letter.tables.count)
  }
}
