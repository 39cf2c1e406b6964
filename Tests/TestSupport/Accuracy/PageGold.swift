/// Letters as pages, in `Tests/Gold/html`, and what a reader found in each.
///
/// A line of an answer is a kind and its parts: `note | 1 | 2022 | Kamerstuk 36 999, nr. 4.`
public enum PageGold {
  /// The pages.
  public static let pages = LetterFile.files(under: "Tests/Gold/html")

  /// The lines of a page's answer by their kind, cut at ` | `, the kind first.
  public static func answer(to page: LetterFile) -> [String: [[String]]] {
    let name = page.name.split(separator: "/").last.map(String.init) ?? page.name
    let lines = GoldFile.lines(of: "html/" + name.replacing(".html", with: ".gold"))
    return Dictionary(
      grouping: lines.map {
        $0.split(separator: " | ", omittingEmptySubsequences: false).map(String.init)
      }, by: { $0[0] })
  }
}
