internal import DutchText
internal import LetterModel

extension HTMLDrafter {
  /// What an element that begins is besides a boundary.
  mutating func begin(
    _ tag: HTMLTag?, _ role: HTMLRole, _ attributes: borrowing MarkupAttributes,
    _ range: Range<Int>
  ) {
    switch tag {
    case .br: lineBreak(range)
    case .a, .sup: beginCapture(tag, role, attributes, range)
    case .ul, .menu, .dir: lists.append(0)
    case .ol: lists.append((attributes.number("start") ?? 1) - 1)
    case .li:
      if !lists.isEmpty { lists[lists.count - 1] += 1 }
      if note == nil { beginNoteBlock(tag, role, attributes, range) }
    case .table, .caption, .thead, .tbody, .tfoot, .tr, .td, .th:
      beginInTable(tag, attributes, range)
      if note == nil, tag == .tr { noteTargets(attributes, range) }
    case .p, .div, .section, .aside, .dd:
      if note == nil { beginNoteBlock(tag, role, attributes, range) }
    default: break
    }
  }

  /// What an element that ends is, its words still being the last ones.
  mutating func ended(_ element: Open, _ range: Range<Int>) {
    if element.tag == .a || element.tag == .sup { endCapture(element) }
    if element.role.contains(.label) {
      let words = text.builder.reading[min(element.start, text.builder.count)...]
      if words.allSatisfy({ !ASCII.isLetter($0) && !ASCII.isDigit($0) }) {
        text.builder.truncate(to: element.start)
      } else {
        text.builder.space(for: range, of: source)
      }
    }
    if element.role.contains(.office) || element.role.contains(.name) {
      signatory(element.role)
    }
  }

  /// What is to be done once an element's last block is out.
  mutating func closed(_ element: Open, _ depth: Int) {
    switch element.tag {
    case .ul, .ol, .menu, .dir: _ = lists.popLast()
    case .caption: endCaption()
    case .td, .th: endCell()
    case .thead:
      if let index = tables.indices.last { tables[index].isInHead = false }
    case .table: endTable()
    default: break
    }
  }

  /// One line break ends a line; two part paragraphs.
  private mutating func lineBreak(_ range: Range<Int>) {
    if isAfterBreak, !isJoined {
      flush()
    } else {
      text.builder.space(for: range, of: source)
      isAfterBreak = true
    }
  }

  /// Decides whether what follows a line break goes on with the sentence.
  ///
  /// A line that goes on in lower case was only wrapped, and so was one as long as a page is wide
  /// that ends no sentence. All others are lines of their own, as in an address or a signature.
  mutating func continueLine(_ range: Range<Int>) {
    guard let first = range.first(where: { !ASCII.isSpace(source.text[$0]) }) else { return }
    isAfterBreak = false
    guard !isJoined, !text.builder.isEmpty else { return }
    let length = text.builder.count - lineStart
    let last = text.builder.reading.last { $0 != 0x20 } ?? 0
    let endsSentence = [0x2E, 0x3A, 0x3B, 0x3F, 0x21].contains(last)
    if ASCII.isLower(source.text[first]) || (length > 60 && !endsSentence) {
      lineStart = text.builder.count
    } else {
      flush()
    }
  }

  /// The office or the name that a signature's element holds is a block of its own.
  private mutating func signatory(_ role: HTMLRole) {
    let words = text.builder.reading
    guard !words.isEmpty else { return }
    var draft = text.builder
    let passage = draft.finish()
    let value = passage.text.hasSuffix(",") ? String(passage.text.dropLast()) : passage.text
    if role.contains(.office) {
      endSignatory()
      office = Sourced(value, span: passage.span)
    } else {
      let span = office.map { $0.span.covering(passage.span) } ?? passage.span
      let signatory = LetterHeader.Signatory(role: office?.value, name: value)
      self.draft.stated.signatories.append(Sourced(signatory, span: span))
      office = nil
    }
  }

  /// States the office of a signature that has no name.
  mutating func endSignatory() {
    guard let office else { return }
    let signatory = LetterHeader.Signatory(role: office.value, name: nil)
    draft.stated.signatories.append(Sourced(signatory, span: office.span))
    self.office = nil
  }
}
