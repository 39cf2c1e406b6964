internal import Checking
internal import Driver
internal import LetterModel

/// Shows how the lines of a table make each other, as a tree.
struct SumTreeMarkup {
  private let view: LetterView
  private let sums: [TableSums.Sum]
  /// The name of each line; empty where it has none.
  private let name: (Int) -> String
  /// A tree that would be deeper is cut: no table that people read is.
  private static let deepest = 8

  /// A tree of sums.
  init(_ view: LetterView, _ sums: [TableSums.Sum], name: @escaping (Int) -> String) {
    self.view = view
    self.sums = sums
    self.name = name
  }

  /// Writes the tree: each total that is part of no other, with what makes it under it.
  func write(in html: inout HTMLText) {
    var byTotal: [Int: [Int]] = [:]
    for (index, sum) in sums.enumerated() { byTotal[sum.total, default: []].append(index) }
    let parts = Set(sums.flatMap { $0.parts.map(\.line) })
    var roots = sums.indices.filter { !parts.contains(sums[$0].total) }
    if roots.isEmpty { roots = Array(sums.indices) }
    var isWritten = [Bool](repeating: false, count: sums.count)
    html.element("ul", [.type("tree")]) { html in
      for root in roots where !isWritten[root] {
        html.element("li") { html in
          write(root, byTotal, depth: 0, &isWritten, in: &html)
        }
      }
    }
  }

  private func write(
    _ index: Int, _ byTotal: [Int: [Int]], depth: Int, _ isWritten: inout [Bool],
    in html: inout HTMLText
  ) {
    isWritten[index] = true
    let sum = sums[index]
    html.element("span", [.type("line total")], text: name(sum.total))
    writeVerdicts(of: sum, in: &html)
    html.open("ul")
    for part in sum.parts {
      html.open("li")
      html.element("span", [.type("s")], text: part.sign < 0 ? "−" : "+")
      html.text(" ")
      let next = byTotal[part.line]?.first { !isWritten[$0] }
      if let next, depth < Self.deepest {
        write(next, byTotal, depth: depth + 1, &isWritten, in: &html)
      } else {
        html.element("span", [.type("line")], text: name(part.line))
      }
      html.close("li")
    }
    html.close("ul")
  }

  private func writeVerdicts(of sum: TableSums.Sum, in html: inout HTMLText) {
    html.text(" ")
    html.element("span", [.type("verdicts")]) { html in
      for check in sum.checks {
        let verdict = view.read.verifications[check].verdict
        html.element(
          "a", [.type("dot \(verdict.type)"), .link("#k\(check + 1)")]
        ) { html in
          html.element("span", [HTMLAttribute("aria-hidden", "true")], text: verdict.sign)
          html.element("span", [.type("hidden-words")], say: verdict.words)
        }
      }
    }
  }
}
