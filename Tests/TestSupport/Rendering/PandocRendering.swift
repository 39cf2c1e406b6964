internal import LetterModel

/// Writes a letter as pandoc's Markdown, from which pandoc makes office files with notes of their own.
public struct PandocRendering {
  let letter: SpecimenLetter

  /// A rendering of a letter.
  public init(_ letter: SpecimenLetter) { self.letter = letter }

  /// The Markdown; a table's headers of two levels stand in one.
  public var text: String {
    var parts = OfficeHead(of: letter).lines.map(words)
    parts += OfficeHead(of: letter).facts.map { words("\($0.label): \($0.value)") }
    parts += OfficeHead(of: letter).opening.map(words)
    parts += letter.parts.map(written)
    parts += [words("De \(letter.office),"), words(letter.signatory)]
    parts += letter.notes.map { "[^\($0.number)]: \(written($0.text))" }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private func words(_ words: String) -> String {
    words.map { character in
      switch character {
      case "\u{AD}": ""
      case _ where character.isPunctuation || character.isSymbol:
        character.isASCII ? "\\\(character)" : String(character)
      default: String(character)
      }
    }.joined()
  }

  private func written(_ text: [SpecimenLetter.Inline]) -> String {
    text.written(words: words) { "[^\($0)]" }
  }

  private func written(_ part: SpecimenLetter.Part) -> String {
    switch part {
    case .heading(let words): "# \(self.words(words))"
    case .paragraph(let text): written(text)
    case .list(let items): items.map { "- \(written($0))" }.joined(separator: "\n")
    case .table(let table): written(table)
    }
  }

  private func written(_ table: SpecimenTable) -> String {
    let headers = [table.labelHeader] + table.columns.map { $0.joined(separator: " ") }
    var lines = [line(headers.map(words)), line(headers.map { _ in "---" })]
    for row in table.rows {
      let cells = row.cells.map { cell in
        let mark =
          switch cell.mark {
          case .own(let number): "^\(number)^"
          case .letter(let number): "[^\(number)]"
          case nil: ""
          }
        return words(row.text(of: cell)) + mark
      }
      lines.append(line([words(row.label)] + cells))
    }
    let notes = table.notes.enumerated().map { index, note in
      "\n\n^\(index + 1)^ \(written(note))"
    }
    return words(table.title) + "\n\n" + lines.joined(separator: "\n") + notes.joined()
  }

  private func line(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }
}
