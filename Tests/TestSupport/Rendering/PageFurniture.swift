internal import LetterModel

/// Puts furniture around the pages of a letter: side columns, page numbers, running heads.
struct PageFurniture {
  let letter: SpecimenLetter
  let form: PageTextRendering.Form
  let width: Int

  func text(of pages: [PageBreaker.Page], _ random: inout SplitMix64) -> String {
    let hasFooters = form != .double || random.happens(50)
    var written: [[String]] = []
    for (index, page) in pages.enumerated() {
      var lines = withSide(page.body, page: index)
      if !page.notes.isEmpty { lines += ["", ""].suffix(form == .raw ? 1 : 2) + page.notes }
      if hasFooters { lines += [""] + footer(page: index, of: pages.count) }
      written.append(lines)
    }
    switch form {
    case .layout, .raw:
      return written.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\u{C}")
    case .double:
      return written.map { " " + $0.joined(separator: " \n\n") + " \n\n" }.joined()
    }
  }

  private func footer(page: Int, of count: Int) -> [String] {
    let right = String(repeating: " ", count: form == .layout ? width : 0)
    switch letter.head {
    case .ministry: return [right + "Pagina \(page + 1) van \(count)"]
    case .paper(let dossier, _, let number, let session):
      let years = "\(session)–\(session + 1)"
      let printed = letter.chamber == .second ? "nr. \(number)" : number
      let foot =
        "\(letter.chamberName), vergaderjaar \(years), \(SpecimenLetter.spaced(dossier)), \(printed)"
      let gap = form == .layout ? "    " : " "
      guard page == 0 else { return ["\(foot)\(gap)\(page + 1)"] }
      return [
        "kst-\(dossier)-\(number)", "ISSN 0921 - 7371",
        "’s-Gravenhage \(letter.date.year)\(gap)\(foot)\(gap)1",
      ]
    }
  }

  /// The page with the ministry's side column: beside the lines, or where `-raw` puts it.
  private func withSide(_ body: [String], page: Int) -> [String] {
    guard case .ministry(let name, let kenmerk, _) = letter.head else { return body }
    let address = page == 0 ? ["Voorbeeldplein 1", "2500 AA Den Haag", ""] : [""]
    let side = ["Ministerie van"] + Self.lines(of: name) + address + ["Ons kenmerk", kenmerk]
    guard form == .layout else {
      // In reading order of the file: behind the address, or where the page ends.
      let at = page == 0 ? min(4, body.count) : body.count
      return Array(body[..<at]) + side.filter { !$0.isEmpty } + Array(body[at...])
    }
    let column = max(width + 6, (body.map(\.count).max() ?? 0) + 3)
    return (0..<max(body.count, side.count)).map { index in
      let line = index < body.count ? body[index] : ""
      guard index < side.count, !side[index].isEmpty else { return line }
      return line.padded(to: column) + side[index]
    }
  }

  /// A ministry's name over the lines of a narrow column.
  private static func lines(of name: String) -> [String] {
    var lines = [""]
    for word in name.split(separator: " ") {
      let last = lines[lines.count - 1]
      if last.isEmpty || last.count + word.count < 18 {
        lines[lines.count - 1] += (last.isEmpty ? "" : " ") + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
