internal import Driver
internal import Extraction
internal import Finding
internal import LetterModel
internal import Reporting

/// The page of an article: its figures marked by what letters say of them, with the sentences of the
/// letters beside them.
struct ArticlePage {
  private let view: LetterView
  private let figures: [ComparedFigure]
  /// How many letters it was compared with.
  private let letterCount: Int
  private let site: PageSite

  /// The page of an article.
  init(
    _ article: ReadLetter, _ figures: [ComparedFigure], others: OtherLetters, letters: Int,
    on site: PageSite
  ) {
    self.figures = figures
    self.site = site
    letterCount = letters
    var marks = [FigureMark?](repeating: nil, count: article.records.figures.count)
    for figure in figures {
      let isLoud = figure.verdict == .contradicted
      marks[figure.figure] = FigureMark(
        figure.verdict.type + (isLoud ? " blamed" : ""), cards: [figure.card],
        words: figure.verdict.rawValue)
    }
    view = LetterView(article: article, others: others, marks: marks)
  }

  /// The whole page.
  var bytes: [UInt8] {
    PageFrame(
      site: site, title: Message(title), depth: 0, scripts: ["brief.js"], type: "letter article"
    ).page { html in
      writeHead(in: &html)
      writeContradicted(in: &html)
      html.element(
        "article",
        [.id("artikel"), .type("sheet"), .language("nl"), .label(ArticleWords.article)]
      ) { BlockMarkup(view, beside: cards).write(in: &$0) }
      ArticleUnknown(view, figures).write(in: &html)
      ArticleLetters(figures, titles: view.others.titles).write(in: &html)
      SourceSection(view).write(in: &html)
    }
  }

  /// Its first heading, else what a letter would be called.
  private var title: String {
    view.letter.blocks.first { $0.kind == .heading }?.passage.text
      ?? LetterTitle(of: view.read).title
  }

  private func writeHead(in html: inout HTMLText) {
    html.element("header", [.type("masthead")]) { html in
      html.element("p", [.type("kicker")]) { html in
        if let date = view.letter.header.date { html.element("span", say: date.value.words) }
        html.element("span", text: view.fileName)
      }
      html.element("h1", [.language("nl")], text: title)
      html.element("p", [.type("answer")], say: ArticleWords.answer(figures))
      VerdictBar(
        ArticleFinding.Verdict.byWeight.map { verdict in
          VerdictBar.Part(
            type: verdict.type, name: verdict.rawValue, sign: verdict.sign, words: verdict.words,
            count: figures.count { $0.verdict == verdict })
        }
      ).write(in: &html)
      html.element(
        "p", [.type("counts")],
        say: .figures(figures.count) + ArticleWords.compared + .letters(letterCount))
    }
  }

  /// What letters contradict, above the article.
  private func writeContradicted(in html: inout HTMLText) {
    let wrong = figures.filter { $0.verdict == .contradicted }
    guard !wrong.isEmpty else { return }
    html.element("nav", [.type("findings"), .label(ArticleWords.contradicted)]) { html in
      html.element("h2", say: ArticleWords.contradicted)
      html.element("ol") { html in
        for figure in wrong {
          html.element("li") { html in
            html.element("p", [.type("line")]) { html in
              html.element(
                "a", [.link("#\(figure.card)")],
                say: ArticleWords.against(figure.words, figure.quotes.first?.words ?? "?"))
            }
          }
        }
      }
    }
  }

  /// The cards, by the blocks that they are set beside.
  private var cards: [Int: [any MarginCard]] {
    var cards: [Int: [any MarginCard]] = [:]
    for figure in figures {
      let block = view.names.block(of: view.records.figures[figure.figure].place) ?? 0
      cards[block, default: []].append(ComparisonCard(figure, titles: view.others.titles))
    }
    return cards
  }
}
