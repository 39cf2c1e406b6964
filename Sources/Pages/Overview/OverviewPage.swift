internal import Checking
internal import LetterModel
internal import Reporting

/// The overview: what came of all letters, what does not hold first, and the letters in pages.
struct OverviewPage {
  /// How many letters stand on a page, and in a part of the index.
  static let pageSize = 200

  private let letters: [LetterDigest]
  private let across: [CrossFinding]
  private let crossTally: CheckTally
  private let site: PageSite

  /// The overview of letters, those with contradictions first.
  init(
    _ letters: [LetterDigest], across: [CrossFinding], crossTally: CheckTally, on site: PageSite
  ) {
    self.site = site
    self.letters = letters.enumerated()
      .sorted { left, right in
        let (one, other) = (left.element.tally[.contradiction], right.element.tally[.contradiction])
        return (-one, left.offset) < (-other, right.offset)
      }
      .map(\.element)
    self.across = across
    self.crossTally = crossTally
  }

  /// The pages and the parts of the index.
  var files: [PageFile] {
    (0..<pageCount).flatMap { page in
      [
        PageFile([Self.name(page)], bytes(of: page)),
        PageFile(["data", "brieven-\(page + 1).js"], part(page)),
      ]
    } + FindingPages(findings, on: site).files
  }

  private var pageCount: Int { max(1, (letters.count + Self.pageSize - 1) / Self.pageSize) }

  private static func name(_ page: Int) -> String {
    page == 0 ? "index.html" : "brieven-\(page + 1).html"
  }

  private func letters(on page: Int) -> ArraySlice<LetterDigest> {
    let start = page * Self.pageSize
    return letters[start..<min(letters.count, start + Self.pageSize)]
  }

  private func part(_ page: Int) -> [UInt8] {
    ScriptText.call("griffierDeel") { script in
      script.list { script in
        for letter in letters(on: page) { LetterRow(letter).write(to: &script) }
      }
    }
  }

  private var tally: CheckTally {
    var tally = crossTally
    for letter in letters { tally.add(letter.tally) }
    return tally
  }

  private var findings: [ReportFinding] {
    across.map(ReportFinding.across)
      + letters.flatMap { letter in letter.contradictions.map { .inside(letter, $0) } }
  }

  private func bytes(of page: Int) -> [UInt8] {
    let title = Message.letters(letters.count)
    let frame = PageFrame(
      site: site, title: title, depth: 0, scripts: ["overzicht.js"], type: "overview")
    return frame.page { html in
      html.element("header", [.type("masthead")]) { html in
        html.element("p", [.type("kicker")], say: title)
        html.element(
          "h1", say: AnswerWords.report(tally, places: findings.count, letters: letters.count))
        VerdictBar(tally).write(in: &html)
        NumberStrip(letters).write(in: &html)
      }
      if page == 0 { FindingPages(findings, on: site).writeFirst(in: &html) }
      writeLetters(page, in: &html)
      if page == 0 { UnknownTotals(letters).write(in: &html) }
    }
  }

  private func writeLetters(_ page: Int, in html: inout HTMLText) {
    html.element("section", [.type("letters"), .id("brieven")]) { html in
      html.element("h2", say: Self.heading)
      LetterFilters.write(in: &html)
      html.element("p", [.id("stand"), HTMLAttribute("role", "status")]) { _ in }
      html.element(
        "div",
        [
          .type("scroll"), HTMLAttribute("role", "region"), HTMLAttribute("tabindex", "0"),
          .label(Self.heading),
        ]
      ) { html in
        html.element(
          "table",
          [
            .type("list"), .id("lijst"), HTMLAttribute("data-delen", String(pageCount)),
            HTMLAttribute("data-aantal", String(letters.count)),
          ]
        ) { html in
          html.element("thead") { $0.element("tr") { Self.writeHeader(in: &$0) } }
          html.element("tbody") { html in
            for letter in letters(on: page) {
              LetterRow(letter).write(in: &html)
              html.markup("\n")
            }
          }
        }
      }
      html.element(
        "button",
        [HTMLAttribute("type", "button"), .id("meer"), HTMLAttribute("hidden", "hidden")],
        say: Self.more)
      PageLinks(count: pageCount, current: page, name: Self.name).write(in: &html)
    }
  }

  private static func writeHeader(in html: inout HTMLText) {
    let column = HTMLAttribute("scope", "col")
    html.element("th", [column], say: Message(english: "Letter", dutch: "Brief"))
    html.element("th", [column], say: Message(english: "Date", dutch: "Datum"))
    html.element(
      "th", [column, .type("num")],
      say: Message(english: "Figures redone", dutch: "Cijfers nagerekend"))
    html.element(
      "th", [column, .type("num")], say: Message(english: "Citations", dutch: "Verwijzingen"))
    html.element("th", [column], say: Message(english: "Verdicts", dutch: "Oordelen"))
    for verdict in Verification.Verdict.byWeight {
      html.element("th", [column, .type("num \(verdict.type)")]) { html in
        html.element("span", [HTMLAttribute("aria-hidden", "true")], text: verdict.sign)
        html.element("span", [.type("hidden-words")], say: verdict.words)
      }
    }
  }

  private static let heading = Message(english: "The letters", dutch: "De brieven")
  private static let more = Message(english: "Show more letters", dutch: "Toon meer brieven")
}
