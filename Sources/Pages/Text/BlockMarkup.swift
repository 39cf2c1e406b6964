internal import Checking
internal import Driver
internal import LetterModel
internal import Reporting

/// Sets the blocks of a letter one after the other, with notes and cards beside them.
struct BlockMarkup {
  private let view: LetterView
  private let marks: NoteMarks
  private let passages: PassageMarkup
  /// The level of each heading on the page.
  private let levels: [Int: Int]
  /// Blocks that are set elsewhere: captions with their tables, notes beside their marks.
  private let elsewhere: Set<Int>
  /// Cards that are set beside blocks, by index, besides those of its own sums.
  private let cards: [Int: [any MarginCard]]

  /// The blocks of a letter.
  init(_ view: LetterView, beside cards: [Int: [any MarginCard]] = [:]) {
    self.view = view
    self.cards = cards
    marks = NoteMarks(view)
    levels = HeadingLevels.levels(of: view.letter)
    passages = PassageMarkup(view, marks: marks)
    var elsewhere = Set(view.letter.tables.compactMap(\.caption))
    for note in view.letter.footnotes {
      if let block = note.block, let call = note.calls.first,
        view.names.block(of: call.place) != nil
      {
        elsewhere.insert(block)
      }
    }
    self.elsewhere = elsewhere
  }

  /// Writes all blocks.
  func write(in html: inout HTMLText) {
    for index in view.letter.blocks.indices where !elsewhere.contains(index) {
      write(index, in: &html)
    }
  }

  private func write(_ index: Int, in html: inout HTMLText) {
    let block = view.letter.blocks[index]
    let kind = block.table == nil ? block.kind.rawValue : "table"
    html.element("div", [.type("row \(kind)"), .id("b\(index + 1)")]) { html in
      writeLine(of: index, in: &html)
      html.element("div", [.type("text")]) { html in
        if let table = block.table {
          TableMarkup(table, view, passages, checks: view.checks[index] ?? []).write(in: &html)
        } else {
          writeWords(of: block, index, in: &html)
        }
      }
      writeMargin(of: index, block, in: &html)
    }
    html.markup("\n")
  }

  private func writeWords(of block: Block, _ index: Int, in html: inout HTMLText) {
    switch block.kind {
    case .heading:
      let name: StaticString =
        switch levels[index] ?? 2 {
        case ...2: "h2"
        case 3: "h3"
        case 4: "h4"
        case 5: "h5"
        default: "h6"
        }
      html.element(name) { passages.write(.block(index), in: &$0) }
    case .listItem:
      html.element("p", [.type("item d\(min(block.level ?? 1, 5))")]) {
        passages.write(.block(index), in: &$0)
      }
    default:
      html.element("p") { passages.write(.block(index), in: &$0) }
    }
  }

  /// The line of the file that the block begins on; of a PDF its page, where a new one begins.
  private func writeLine(of index: Int, in html: inout HTMLText) {
    let position = view.lines.position(of: view.letter.blocks[index].span.start)
    guard position.part == nil else { return }
    var words = String(position.line)
    if let page = position.page {
      let before = index > 0 ? view.letter.blocks[index - 1].span.start : nil
      guard page != before.flatMap({ view.lines.position(of: $0).page }) else { return }
      words = "p. \(page)"
    }
    html.element("span", [.type("at"), HTMLAttribute("aria-hidden", "true")], text: words)
  }

  private func writeMargin(of index: Int, _ block: Block, in html: inout HTMLText) {
    let blocks =
      [index] + (block.table.flatMap { view.letter.tables[$0].caption }.map { [$0] } ?? [])
    let notes = blocks.flatMap { marks.notes(besideBlock: $0) }
    let checks = blocks.flatMap { view.checks[$0] ?? [] }
    let others = blocks.flatMap { self.cards(beside: $0) }
    guard !notes.isEmpty || !checks.isEmpty || !others.isEmpty else { return }
    let isTable = block.table != nil
    html.element("div", [.type(isTable ? "under" : "margin")]) { html in
      if isTable { writeSums(checks, in: &html) } else { writeCards(checks, in: &html) }
      if isTable, !others.isEmpty {
        html.element("div", [.type("cards")]) { html in
          for card in others { card.write(in: &html) }
        }
      } else {
        for card in others { card.write(in: &html) }
      }
      for note in notes { write(note: note, in: &html) }
    }
  }

  private func cards(beside block: Int) -> [any MarginCard] {
    (view.across[block] ?? []).map { CrossCard(view, $0) } + (cards[block] ?? [])
  }

  private func writeCards(_ checks: [Int], in html: inout HTMLText) {
    for verdict in Verification.Verdict.byWeight {
      for check in checks where view.read.verifications[check].verdict == verdict {
        SumCard(view, check).write(in: &html)
      }
    }
  }

  /// Under a table: what does not hold open, all others folded.
  private func writeSums(_ checks: [Int], in html: inout HTMLText) {
    let loud = checks.filter { view.read.verifications[$0].verdict == .contradiction }
    let rest = checks.filter { view.read.verifications[$0].verdict != .contradiction }
    if !loud.isEmpty {
      html.element("div", [.type("cards")]) { writeCards(loud, in: &$0) }
    }
    guard !rest.isEmpty else { return }
    html.element("details", [.type("sums")]) { html in
      html.element("summary", say: loud.isEmpty ? .sums(rest.count) : .others(rest.count))
      html.element("div", [.type("cards")]) { writeCards(rest, in: &$0) }
    }
  }

  private func write(note: Int, depth: Int = 0, in html: inout HTMLText) {
    guard let block = view.letter.footnotes[note].block else { return }
    html.element(
      "div",
      [
        .type("note"), HTMLAttribute("role", "note"), .id(view.names.footnotes[note]),
        .label(Self.note(view.letter.footnotes[note].marker)),
      ]
    ) { html in
      html.element("sup", text: view.letter.footnotes[note].marker)
      html.text(" ")
      passages.write(.block(block), in: &html)
    }
    writeCards(view.checks[block] ?? [], in: &html)
    for card in cards(beside: block) { card.write(in: &html) }
    for inner in marks.notes(besideBlock: block) where depth < 3 {
      write(note: inner, depth: depth + 1, in: &html)
    }
  }

  private static func note(_ marker: String) -> Message {
    Message(english: "Note \(marker)", dutch: "Noot \(marker)")
  }
}

extension Message {
  /// `De andere som`, `De andere 12 sommen`.
  fileprivate static func others(_ count: Int) -> Message {
    count == 1
      ? Message(english: "The other sum", dutch: "De andere som")
      : Message(english: "The other ", dutch: "De andere ") + .sums(count)
  }
}
