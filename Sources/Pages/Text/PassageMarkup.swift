internal import Checking
internal import Extraction
internal import LetterModel

/// Sets a passage: its figures, citations and marks in their places.
///
/// What stands in a passage may stand in one another: a figure in a sentence that says what it is, a
/// paper in its citation. What would cross another is left out.
struct PassageMarkup {
  /// Something in the passage.
  private struct Item {
    enum Kind {
      case claim
      case figure(Int)
      case citation(Int)
      case target(Citation.Target)
    }

    var range: Range<Int>
    var kind: Kind

    /// Those that hold others come first where both begin alike.
    var depth: Int {
      switch kind {
      case .claim: 0
      case .citation: 1
      case .target: 2
      case .figure: 3
      }
    }
  }

  private let view: LetterView
  private let marks: NoteMarks
  private var items: [Place: [Item]] = [:]

  /// The records of a letter, by where they stand.
  init(_ view: LetterView, marks: NoteMarks) {
    self.view = view
    self.marks = marks
    for (index, figure) in view.records.figures.enumerated() {
      items[figure.place, default: []].append(Item(range: figure.range, kind: .figure(index)))
    }
    for (index, citation) in view.records.citations.enumerated() {
      items[citation.place, default: []].append(
        Item(range: citation.range, kind: .citation(index)))
      for target in citation.targets {
        items[citation.place, default: []].append(
          Item(range: target.range, kind: .target(target)))
      }
    }
    for claim in view.records.claims {
      // A cell is all of its claim.
      guard case .block = claim.place else { continue }
      items[claim.place, default: []].append(Item(range: claim.range, kind: .claim))
    }
    for place in items.keys {
      items[place]?.sort {
        ($0.range.lowerBound, -$0.range.upperBound, $0.depth)
          < ($1.range.lowerBound, -$1.range.upperBound, $1.depth)
      }
    }
  }

  /// Writes the words at a place.
  func write(_ place: Place, in html: inout HTMLText) {
    let passage = view.letter.passage(at: place)
    var run = Run(passage: passage, marks: marks, isHead: isHead(place), html: html)
    for item in items[place] ?? [] {
      guard item.range.lowerBound >= 0, item.range.upperBound <= passage.bytes.count else {
        continue
      }
      run.close(before: item.range.lowerBound)
      guard run.holds(item.range) else { continue }
      run.write(upTo: item.range.lowerBound)
      open(item, in: &run)
    }
    run.finish()
    html = run.html
  }

  /// Whether the words are those of a letter's head or of a table's number, which say what it is.
  private func isHead(_ place: Place) -> Bool {
    guard case .block(let index) = place else { return false }
    return [.letterhead, .caption, .signature].contains(view.letter.blocks[index].kind)
  }

  private func open(_ item: Item, in run: inout Run) {
    switch item.kind {
    case .claim:
      guard !run.isIn(item.range) else { return }
      run.open(.claim, [.type("claim")], item.range)
    case .figure(let index): open(figure: index, item.range, in: &run)
    case .citation(let index):
      let citation = view.records.citations[index]
      run.open(
        .record,
        [
          .type("cite \(citation.kind.group)"), .id("r\(index + 1)"),
          .title(citation.kind.words),
        ], item.range)
    case .target(let target):
      guard !run.isInLink, let address = view.address(of: target) else { return }
      let type = target.status.isDoubtful ? [HTMLAttribute.type("doubt")] : []
      run.open(.link, [.link(address)] + type, item.range)
    }
  }

  private func open(figure index: Int, _ range: Range<Int>, in run: inout Run) {
    let name = HTMLAttribute.id("f\(index + 1)")
    guard let mark = view.marks[index] else {
      return run.open(.record, [.type("fig none"), name], range)
    }
    let type = HTMLAttribute.type("fig \(mark.type)")
    let data = HTMLAttribute("data-k", mark.cards.joined(separator: " "))
    guard !run.isInLink else { return run.open(.record, [type, name, data], range) }
    run.open(
      .link,
      [
        type, name, data, .link("#\(mark.cards[0])"),
        HTMLAttribute("aria-describedby", "uitleg-\(mark.words)"),
      ], range)
  }
}

/// A passage that is being set.
private struct Run {
  let passage: Passage
  let marks: NoteMarks
  /// Whether no number in it is missed by being in no record.
  let isHead: Bool
  var html: HTMLText
  private var at = 0
  private var nextMark = 0
  private var opened: [Opened] = []

  /// An element that is not yet closed.
  private struct Opened {
    let name: StaticString
    let range: Range<Int>
    /// What it is: links hold no links, and a claim is no record of what stands in it.
    let role: Role
  }

  /// What an element is in the run.
  enum Role {
    case claim, record, link
  }

  init(passage: Passage, marks: NoteMarks, isHead: Bool, html: HTMLText) {
    self.passage = passage
    self.marks = marks
    self.isHead = isHead
    self.html = html
  }

  /// Whether it stands in a link, which can hold no other.
  var isInLink: Bool { opened.contains { $0.role == .link } }

  /// Whether a range stands in what is open, and does not cross its end.
  func holds(_ range: Range<Int>) -> Bool {
    guard !range.isEmpty, range.lowerBound >= at else { return false }
    return opened.last.map { range.upperBound <= $0.range.upperBound } ?? true
  }

  /// Whether the very same range is open.
  func isIn(_ range: Range<Int>) -> Bool { opened.contains { $0.range == range } }

  mutating func open(_ role: Role, _ attributes: [HTMLAttribute], _ range: Range<Int>) {
    let name: StaticString = role == .link ? "a" : "span"
    html.open(name, attributes)
    opened.append(Opened(name: name, range: range, role: role))
  }

  /// Ends all that ends before an offset or at it.
  mutating func close(before offset: Int) {
    while let last = opened.last, last.range.upperBound <= offset {
      write(upTo: last.range.upperBound)
      html.close(last.name)
      opened.removeLast()
    }
  }

  /// Writes words and marks up to an offset.
  mutating func write(upTo end: Int) {
    while nextMark < passage.marks.count, passage.marks[nextMark].offset <= end {
      // A mark in a link or at its end stands behind it.
      if isInLink { break }
      words(upTo: max(at, passage.marks[nextMark].offset))
      marks.write(passage.marks[nextMark], in: &html)
      nextMark += 1
    }
    words(upTo: end)
  }

  private mutating func words(upTo end: Int) {
    guard end > at else { return }
    LooseNumbers.write(passage.bytes[at..<end], isFigure: isInRecord, in: &html)
    at = end
  }

  private var isInRecord: Bool { isHead || opened.contains { $0.role != .claim } }

  mutating func finish() {
    close(before: passage.bytes.count)
    while let last = opened.popLast() { html.close(last.name) }
    write(upTo: passage.bytes.count)
  }
}
