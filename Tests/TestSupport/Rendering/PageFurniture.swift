internal import LetterModel

/// Puts furniture around the pages of a letter: side columns, page numbers, running heads.
struct PageFurniture {
  let letter: SpecimenLetter
  let form: PageTextRendering.Form
  let width: Int

  func text(of pages: [PageBreaker.Page], _ random: inout SplitMix64) -> String {
    if form == .double { return doubleSpaced(pages, hasFooters: random.happens(30)) }
    return pages.enumerated().map { index, page in
      var lines = withSide(page.body, page: index)
      if !page.notes.isEmpty { lines += (form == .raw ? [""] : ["", ""]) + page.notes }
      return (lines + [""] + footer(page: index, of: pages.count)).joined(separator: "\n") + "\n"
    }.joined(separator: "\u{C}")
  }

  /// Copies that have an empty line after each line, but not within a page's notes; a page begins
  /// with a space.
  private func doubleSpaced(_ pages: [PageBreaker.Page], hasFooters: Bool) -> String {
    pages.enumerated().map { index, page in
      var text = " "
      for line in withSide(page.body, page: index) { text += line + " \n\n" }
      if !page.notes.isEmpty {
        text += " \n" + page.notes.map { $0 + " \n" }.joined()
      }
      if hasFooters {
        text += footer(page: index, of: pages.count).joined(separator: " \n\n") + " \n"
      }
      return text
    }.joined()
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
