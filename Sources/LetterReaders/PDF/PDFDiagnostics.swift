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
  var diagnostics: [Diagnostic] {
    var found: [Diagnostic] = []
    if !empty.isEmpty {
      let names = Self.list(empty)
      let isOne = empty.count == 1
      found.append(
        Diagnostic(
          .pagesWithoutText,
          Message(
            english: isOne
              ? "page \(names) of \(pages.count) has no text"
              : "pages \(names) of \(pages.count) have no text",
            dutch: isOne
              ? "bladzijde \(names) van \(pages.count) heeft geen tekst"
              : "de bladzijden \(names) van \(pages.count) hebben geen tekst")))
    }
    if isCut {
      found.append(
        Diagnostic(
          .cutBoxes,
          Message(
            english: "the words end within a page",
            dutch: "de tekst houdt midden op een bladzijde op")))
    }
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
