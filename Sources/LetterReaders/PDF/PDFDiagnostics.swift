internal import LetterModel

extension DiagnosticKind {
  static let pagesWithoutText = DiagnosticKind(
    "pdf.pages-without-text", .warning,
    "Pages of a PDF have no words: they are scanned or pictures.")
  static let cutBoxes = DiagnosticKind(
    "pdf.cut", .warning, "The words of a PDF end before its last page does.")
}

extension BoxPages {
  /// The 1-based numbers of the pages that have no word.
  var empty: [Int] { pages.indices.filter { pages[$0].words.isEmpty }.map { $0 + 1 } }

  /// What a person should know about the pages.
  ///
  /// One page without words is taken for a blank one unless nearly nothing else is there.
  var diagnostics: [Diagnostic] {
    var found: [Diagnostic] = []
    if !empty.isEmpty {
      let names = Self.list(empty)
      found.append(
        Diagnostic(
          .pagesWithoutText,
          "page\(empty.count == 1 ? "" : "s") \(names) of \(pages.count) have no text"))
    }
    if isCut { found.append(Diagnostic(.cutBoxes, "the words end within a page")) }
    return found
  }

  /// Numbers with runs drawn together: `2, 4–9`.
  private static func list(_ numbers: [Int]) -> String {
    var runs: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = runs.last, last.upperBound + 1 == number {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    let shown = runs.prefix(12).map { run in
      run.count == 1 ? "\(run.lowerBound)" : "\(run.lowerBound)–\(run.upperBound)"
    }
    return shown.joined(separator: ", ") + (runs.count > 12 ? ", …" : "")
  }
}
