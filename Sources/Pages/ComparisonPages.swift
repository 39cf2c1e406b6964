public import Driver
public import Finding
public import LetterModel
public import ReferenceGraph
internal import Reporting

/// The pages of an article that was compared with letters: the article, and each letter that is quoted
/// beside it.
public struct ComparisonPages: Sendable {
  private let others: OtherLetters
  private let site: PageSite
  private var quotes: [ArticleFinding.Evidence: LetterQuote] = [:]

  /// Of letters that say the same of a figure so many are named.
  private static let mostQuotes = 9

  /// The pages of an article and of letters.
  ///
  /// - Parameters:
  ///   - summaries: of the letters that are quoted, under the ids that they got.
  ///   - language: the language that pages are in until their reader switches.
  public init(letters summaries: [LetterSummary], in language: Language = .dutch) {
    others = OtherLetters(summaries)
    site = .comparison(in: language)
  }

  /// The figures of letters that the page shows.
  public static func shown(of finding: ArticleFinding) -> [ArticleFinding.Evidence] {
    Array(finding.evidence.prefix(finding.verdict == .derived ? 2 : mostQuotes))
  }

  /// The page of a letter that is quoted with its pictures, and what the article's page keeps of it.
  ///
  /// - Parameters:
  ///   - read: the letter with its checks.
  ///   - evidence: its figures that are shown beside the article.
  ///   - pictures: its pages as they were printed, those that could be drawn.
  public mutating func files(
    of read: ReadLetter, id: String, quoting evidence: [ArticleFinding.Evidence],
    pictures: [PagePicture] = []
  ) -> [PageFile] {
    for one in evidence { quotes[one] = LetterQuote(one.figure, of: read, id: id) }
    return LetterPage(read, id: id, others: others, pictures: pictures, on: site).files
  }

  /// The page of the article, with the style and the scripts of all pages.
  ///
  /// - Parameter letters: how many letters it was compared with.
  public func files(
    of article: ReadLetter, _ findings: [ArticleFinding], letters: Int
  ) -> [PageFile] {
    let figures = findings.map { finding in
      let shown = Self.shown(of: finding)
      return ComparedFigure(
        figure: finding.figure, words: FigureQuote(finding.figure, in: article).words,
        verdict: finding.verdict, derivation: finding.derivation,
        quotes: shown.compactMap { quotes[$0] }, others: finding.evidence.count - shown.count)
    }
    let page = ArticlePage(article, figures, others: others, letters: letters, on: site)
    return PageAssets.files + [PageFile(["index.html"], page.bytes)]
  }
}
