internal import Checking
public import Driver
public import LetterModel
public import ReferenceGraph
public import Reporting

/// The pages of a report: a folder that opens from disk, without a network or a server.
///
///     var report = ReportPages(of: findings, letters: entries)
///     let page = report.page(of: read, id: "kst-34352-299")
///
/// Letters are read twice: first what all of them state and cite, then, one by one, their pages,
/// which know of each other. So no more than one letter is held at a time.
public struct ReportPages: Sendable {
  private let others: OtherLetters
  private let across: [Verification]
  private let graph: GraphPages
  private let site: PageSite

  /// The pages of letters of which the findings across them are known.
  ///
  /// - Parameters:
  ///   - summaries: of all letters, under the ids that they got.
  ///   - language: the language that pages are in until their reader switches.
  public init(
    of findings: CorpusFindings, letters summaries: [LetterSummary], in language: Language = .dutch
  ) {
    site = .report(in: language)
    across = summaries.count > 1 ? findings.checks() : []
    graph = GraphPages(
      findings.graph,
      letters: Dictionary(
        summaries.map { ($0.node, $0.id) }, uniquingKeysWith: { first, _ in first }),
      on: site)
    var others = OtherLetters(summaries)
    for check in across {
      for letter in Set(CrossPlace.places(of: check).map(\.letter)) {
        others.checks[letter, default: []].append(check)
      }
    }
    self.others = others
  }

  /// The 0-based pages of a PDF that its page shows as pictures; none where it is no PDF.
  public static func pagesToDraw(of read: ReadLetter) -> [Int] { DrawnPages.pages(of: read) }

  /// The page of a letter with its pictures, and what the overview keeps of it.
  ///
  /// - Parameters:
  ///   - read: the letter with its checks.
  ///   - pictures: its pages as they were printed, those that could be drawn.
  public func page(
    of read: ReadLetter, id: String, pictures: [PagePicture] = []
  ) -> (files: [PageFile], digest: LetterDigest) {
    let page = LetterPage(read, id: id, others: others, pictures: pictures, on: site)
    return (page.files, LetterDigest(page.view))
  }

  /// The pictures that Graphviz can draw of who cites whom.
  public var drawings: [GraphDrawing] { graph.drawings }

  /// The pages that are about all letters, with the style and the scripts of all pages.
  ///
  /// - Parameter drawn: the pictures as SVG, by name; `nil` where nothing can draw them.
  public func files(letters: [LetterDigest], drawn: [String: [UInt8]]? = nil) -> [PageFile] {
    let wrong = across.filter { $0.verdict == .contradiction }
    let overview = OverviewPage(
      letters, across: wrong.map { CrossFinding($0, titles: others.titles) },
      crossTally: CheckTally(across), on: site)
    let series = SeriesPage(Series.all(of: letters.map(\.series)), titles: others.titles, on: site)
    return PageAssets.files + overview.files + graph.files(drawn: drawn) + series.files
  }
}
