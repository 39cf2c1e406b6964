internal import Checking
internal import Driver
internal import Extraction
internal import LetterModel

/// The card of one check: its verdict, the sum, why, and where it stands.
struct SumCard {
  private let view: LetterView
  private let index: Int
  private let check: Verification

  /// The card of a check of a letter.
  init(_ view: LetterView, _ index: Int) {
    self.view = view
    self.index = index
    check = view.read.verifications[index]
  }

  private var isLoud: Bool { check.verdict == .contradiction }

  /// Writes the card: one that shouts open, the others folded.
  func write(in html: inout HTMLText) {
    let attributes: [HTMLAttribute] = [
      .type("card \(check.verdict.type)"), .id("k\(index + 1)"),
      HTMLAttribute("data-of", figures),
    ]
    if isLoud {
      html.element("article", attributes) { html in
        html.element("p", [.type("head")]) { writeHead(in: &$0) }
        writeBody(in: &html)
      }
    } else {
      html.element("details", attributes) { html in
        html.element("summary") { writeHead(in: &$0) }
        writeBody(in: &html)
      }
    }
  }

  /// The figures that play a part, so that the script can point at them: `+3 −4 =5`.
  private var figures: String {
    var parts: [String] = []
    for operand in check.operands {
      guard let figure = operand.figure else { continue }
      let isSum = [.sum, .complement, .weighted].contains(check.operation)
      let isMinus = operand.sign < 0 || (check.operation == .difference && !parts.isEmpty)
      parts.append((isMinus ? "-" : isSum ? "+" : "~") + "f\(figure + 1)")
    }
    if let stated = check.statedFigure { parts.append("=f\(stated + 1)") }
    return parts.joined(separator: " ")
  }

  private func writeHead(in html: inout HTMLText) {
    html.element("span", [.type("verdict")]) { html in
      html.element(
        "span", [.type("sign"), HTMLAttribute("aria-hidden", "true")], text: check.verdict.sign)
      html.text(" ")
      html.say(check.verdict.words)
    }
    html.text(" ")
    html.element("span", [.type("what")], say: what)
  }

  /// Where it is: `tabel 1, Totaal × overheid`; in a text the sum itself.
  private var what: Message {
    if let figure = check.statedFigure, view.records.figures.indices.contains(figure),
      let cell = PlaceWords(view.letter).cell(view.records.figures[figure].place)
    {
      return cell
    }
    return isLoud ? Message("") : FindingWords.line(of: check, in: view)
  }

  private func writeBody(in html: inout HTMLText) {
    let rows = SumRows(of: check, in: view).rows
    if rows.isEmpty {
      html.element(
        "p", [.type("told")],
        say: Message { check.sentence(in: $0) })
    } else {
      Self.write(rows, in: &html)
    }
    if let outcome = FindingWords.outcome(of: check, in: view) {
      html.element("p", [.type("outcome")], say: outcome)
    }
    for remark in check.remarks {
      html.element("p", [.type("remark")], say: .sentences([remark]))
    }
    SourceQuote(view).write(check.statedSpan ?? check.span, in: &html)
    html.element("p", [.type("tools")]) { html in
      html.element(
        "button",
        [
          HTMLAttribute("type", "button"), .type("copy"),
          HTMLAttribute("data-cite-nl", quote(in: .dutch)),
          HTMLAttribute("data-cite-en", quote(in: .english)),
        ], say: Self.copy)
      html.text(" ")
      html.element("a", [.link("#k\(index + 1)")], say: Self.link)
    }
  }

  private static func write(_ rows: [SumRows.Row], in html: inout HTMLText) {
    html.element("ol", [.type("sum")]) { html in
      for row in rows {
        let types =
          (row.role == .part ? [] : [row.role.rawValue]) + (row.isBlamed ? ["blamed"] : [])
        html.element("li", types.isEmpty ? [] : [.type(types.joined(separator: " "))]) { html in
          html.element("span", [.type("s")], text: row.sign)
          html.text(" ")
          if let figure = row.figure {
            html.element("a", [.type("n"), .link("#f\(figure + 1)")], text: row.number)
          } else {
            html.element("span", [.type("n")], text: row.number)
          }
          html.text(" ")
          html.element("span", [.type("w")]) { html in if let name = row.name { html.say(name) } }
        }
      }
    }
  }

  /// The finding with its source, to be put in another text.
  private func quote(in language: Language) -> String {
    var parts: [String] = []
    if let sentence = FindingWords.sentence(of: check, in: view) { parts.append("“\(sentence)”") }
    let cell = what.text(in: language)
    if parts.isEmpty, !cell.isEmpty { parts.append(cell + ".") }
    parts.append(
      "\(check.verdict.words.text(in: language)): \(check.sentence(in: language))")
    var source = LetterTitle(of: view.read).source.text(in: language)
    source += ", \(view.position(of: check.statedSpan ?? check.span))"
    if let address = LetterTitle(of: view.read).address { source += ", \(address)" }
    parts.append("(\(source))")
    return parts.joined(separator: " ")
  }

  private static let copy = Message(english: "copy as quotation", dutch: "kopieer als citaat")
  private static let link = Message(english: "link to this sum", dutch: "link naar deze som")
}
