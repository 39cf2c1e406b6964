public import Checking
public import Driver
internal import LetterModel

/// Writes findings for people who do not read line and column: what is wrong, where, by how much
/// and what may have been meant.
///
///     KLOPT NIET  tabel 1, Totaal × overheid
///
///         Formeel     8.847
///         Ingeleend   1.130
///         Totaal     10.004
///                    ^^^^^^
///       8.847 + 1.130 = 9.977, maar de brief noemt 10.004. Dat scheelt 27; …
///       brief.md:31
public struct PlainCheckWriter: CheckWriter {
  /// The name that `--format` takes.
  public let format = "plain"
  /// `plain` is no extension.
  public let fileExtension = "txt"
  /// What `griffier list writers` says.
  public let summary = "Findings in plain words, as a terminal shows them."

  /// The writer.
  public init() {}

  /// What letters print is escaped here, so that the colours are not.
  public var escapesLetters: Bool { true }

  /// Appends the findings of a letter, one mistake once, the heaviest first.
  public func write(_ read: ReadLetter, _ request: CheckRequest, to bytes: inout [UInt8]) {
    let findings = PlainFinding.findings(
      request.shown(read.verifications, of: read.name).map { read.verifications[$0] })
    guard !findings.isEmpty else { return }
    let style = TerminalStyle(isColoured: request.isColoured)
    let headline = FindingHeadline(read: read, language: request.language)
    let evidence = FindingEvidence(read: read, width: request.width - 4)
    let lines = LineIndex(read.letter.source)
    var text = ""
    for finding in findings {
      let check = finding.first
      text += headline.text(of: check, style) + "\n\n"
      for line in evidence.lines(of: check) { text += "    \(line)\n" }
      text += paragraph(check.sentence(in: request.language), request)
      for other in finding.others {
        let also =
          other.operation == .citation
          ? Message(english: "Also: ", dutch: "Ook: ")
          : Message(english: "Broken as well: ", dutch: "Daardoor klopt ook niet: ")
        text += paragraph(
          also.text(in: request.language) + other.sentence(in: request.language), request)
      }
      text += remarks(on: finding, request)
      let at = lines.position(of: (check.statedSpan ?? check.span).start)
      let place = TerminalText.escapingLines(read.letter.source.file) + ":\(at.inLine)"
      text += "  \(style.paint(place, .dim))\n\n"
    }
    bytes += text.utf8
  }

  /// Appends what several letters contradict, each with its sentence and file.
  public func write(
    _ checks: [Verification], across letters: inout CheckedLetters, _ request: CheckRequest,
    to bytes: inout [UInt8]
  ) {
    let style = TerminalStyle(isColoured: request.isColoured)
    var text = ""
    for finding in PlainFinding.findings(request.shown(checks).map({ checks[$0] })) {
      let check = finding.first
      let verdict = check.verdict.headline
      let between = Message(english: "between letters", dutch: "tussen brieven onderling")
      text += style.paint(verdict.words.text(in: request.language), verdict.colour, isBold: true)
      text += "  \(between.text(in: request.language))\n\n"
      let rows = letters.evidence(of: check)
      for row in rows {
        let words = row.sentence.isEmpty ? row.words : row.sentence
        for line in MarkedLines(Array(words.utf8), marking: [], width: request.width - 4).lines {
          text += "    \(line.text)\n"
        }
        text += "      \(style.paint(TerminalText.escapingLines(row.place), .dim))\n"
      }
      text += paragraph(check.sentence(in: request.language), request)
      // A remark may quote what stands above it already.
      text += remarks(on: finding, request) { note in
        rows.contains { !$0.sentence.isEmpty && note.contains($0.sentence) }
      }
      text += "\n"
    }
    bytes += text.utf8
  }

  /// What may have gone wrong, each remark once.
  private func remarks(
    on finding: PlainFinding, _ request: CheckRequest,
    isKnown: (String) -> Bool = { _ in false }
  ) -> String {
    var told: [String] = []
    for check in [finding.first] + finding.others {
      for note in check.notes(in: request.language) where !told.contains(note) {
        if !isKnown(note) { told.append(note) }
      }
    }
    return told.map { paragraph($0.asSentence, request) }.joined()
  }

  private func paragraph(_ words: String, _ request: CheckRequest) -> String {
    MarkedLines(Array(words.utf8), marking: [], width: request.width - 2).lines
      .map { "  \($0.text)\n" }.joined()
  }
}
