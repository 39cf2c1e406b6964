import LetterModel

@testable import LetterReaders

/// A draft as lines that a person can read.
struct DraftDump {
  let draft: LetterDraft

  /// One line a fact, a block, a row and a diagnostic.
  var lines: [String] {
    facts + draft.blocks.flatMap(lines) + (draft.isPartial ? ["partial"] : [])
      + draft.diagnostics.map { "\($0.severity.rawValue) \($0.id): \($0.message)" }
  }

  private var facts: [String] {
    let stated = draft.stated
    var lines: [String] = []
    if let fact = stated.identifier { lines.append("identifier = \(fact.value)") }
    if let fact = stated.chamber { lines.append("chamber = \(fact.value.rawValue)") }
    if let fact = stated.sessionYear { lines.append("sessionYear = \(fact.value)") }
    for dossier in stated.dossiers {
      let words = [
        dossier.value.number, dossier.value.suffix, dossier.value.title.map { "“\($0)”" },
      ]
      lines.append("dossier = " + words.compactMap { $0 }.joined(separator: " "))
    }
    if let fact = stated.number { lines.append("number = \(fact.value)") }
    if let fact = stated.kind { lines.append("kind = \(fact.value)") }
    if let fact = stated.submitted { lines.append("submitted = \(fact.value)") }
    for signatory in stated.signatories {
      lines.append("signed = \(signatory.value.role ?? "?") / \(signatory.value.name ?? "?")")
    }
    return lines
  }

  private func lines(_ block: LetterDraft.Block) -> [String] {
    switch block.content {
    case .text(let kind, let level, let passage):
      ["\(kind.rawValue)\(level.map { " \($0)" } ?? ""): \(Self.marked(passage))"]
    case .note(let marker, _, let passage): ["note \(marker): \(Self.marked(passage))"]
    case .table(let table):
      [
        "table: \(table.caption.map(Self.marked) ?? "-")"
          + (table.headerRows.map { " (\($0) header rows)" } ?? "")
      ]
        + table.rows.map { row in
          "  | " + row.map(Self.cell).joined(separator: " | ") + " |"
        }
    }
  }

  private static func cell(_ cell: DraftTable.Cell) -> String {
    if let covers = cell.covers { return "^\(covers.row),\(covers.column)" }
    let words = cell.emphasis == .bold ? "**\(marked(cell.passage))**" : marked(cell.passage)
    return words + (cell.isHeader ? " #" : "")
  }

  /// The words, with `[^1]` at each mark and `⟨words → target⟩` around each link.
  static func marked(_ passage: Passage) -> String {
    var inserts: [(offset: Int, order: Int, text: String)] = []
    for mark in passage.marks { inserts.append((mark.offset, 1, "[^\(mark.marker)]")) }
    for link in passage.links {
      inserts.append((link.range.lowerBound, 2, "⟨"))
      inserts.append((link.range.upperBound, 0, " → \(link.target)⟩"))
    }
    var text = ""
    var at = 0
    for insert in inserts.sorted(by: { ($0.offset, $0.order) < ($1.offset, $1.order) }) {
      let offset = min(max(insert.offset, at), passage.bytes.count)
      text += passage.text(of: at..<offset) + insert.text
      at = offset
    }
    return text + passage.text(of: at..<passage.bytes.count)
  }
}
