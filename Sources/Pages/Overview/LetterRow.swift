internal import Checking
internal import LetterModel
internal import Reporting

/// The row of a letter in the overview.
struct LetterRow {
  private let letter: LetterDigest

  init(_ letter: LetterDigest) {
    self.letter = letter
  }

  /// Writes the row; the script makes the same of the index.
  func write(in html: inout HTMLText) {
    html.element("tr", letter.tally[.contradiction] > 0 ? [.type("wrong")] : []) { html in
      html.element("th", [HTMLAttribute("scope", "row"), .language("nl")]) { html in
        html.element("a", [.link(PageAddress.letter(letter.id))], text: letter.title.title)
        html.element("span", [.type("sub")], text: subtitle)
      }
      html.element("td", [.type("date")]) { html in
        if let date = letter.title.date { html.say(date.words) }
      }
      html.element("td", [.type("num")]) { html in
        html.say(.number(letter.redone))
        html.element("span", [.type("of")]) { html in
          html.text(" / ")
          html.say(.number(letter.figures))
        }
      }
      html.element("td", [.type("num")], say: .number(letter.citations))
      html.element("td", [.type("bar-cell")]) { html in
        VerdictBar(letter.tally).picture(height: 8, in: &html)
      }
      for verdict in Verification.Verdict.byWeight {
        html.element("td", [.type("num \(verdict.type)")]) { html in
          // An empty cell is calmer than a zero.
          if letter.tally[verdict] > 0 { html.say(.number(letter.tally[verdict])) }
        }
      }
    }
  }

  private var subtitle: String {
    [letter.title.number, letter.sender].compactMap { $0 }.joined(separator: " · ")
  }

  /// The row as the index has it: a list for a script to read.
  func write(to script: inout ScriptText) {
    script.list { script in
      script.string(PageAddress.letter(letter.id))
      script.string(letter.title.title)
      script.string(subtitle)
      script.string(letter.title.date?.description ?? "")
      script.string(letter.title.date?.words.dutch ?? "")
      script.string(letter.title.date?.words.english ?? "")
      for number in [letter.redone, letter.figures, letter.citations] { script.number(number) }
      for verdict in Verification.Verdict.byWeight { script.number(letter.tally[verdict]) }
    }
  }
}
