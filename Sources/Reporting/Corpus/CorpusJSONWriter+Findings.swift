internal import Checking
internal import Extraction
internal import LetterModel
internal import ReferenceGraph

/// Whether a check across letters names their files.
enum FileNames {
  case left, written
}

extension JSONByteWriter {
  /// Writes a mention that the other letters number.
  mutating func write(_ citation: ResolvedCitation) {
    beginObject()
    key("letter")
    string(citation.letter)
    key("reference")
    string("r\(citation.citation + 1)")
    key("kind")
    string(citation.kind.rawValue)
    key("text")
    string(citation.words)
    key("date")
    string(citation.date?.description)
    key("status")
    string(citation.status.rawValue)
    key("targets")
    strings(citation.targets)
    key("notes")
    strings(citation.notes)
    endObject()
  }

  /// Writes that a letter is the same paper as one before it.
  mutating func writeCopy(_ id: String, of original: String) {
    beginObject()
    key("id")
    string(DiagnosticKind.copy.id)
    key("severity")
    string(DiagnosticKind.copy.severity.rawValue)
    key("message")
    string("\(id) is the same paper as \(original) and counts once")
    key("span")
    null()
    key("notes")
    strings([])
    endObject()
  }

  /// Writes a check across letters; its operands name their letters.
  ///
  /// - Parameter names: whether the letters' files are named too, where the check stands outside
  ///   `corpus.json`.
  mutating func write(
    _ check: Verification, id: String, _ findings: CorpusFindings, names: FileNames = .left
  ) {
    let letter = check.statedLetter ?? check.operands.first?.letter
    beginObject()
    if names == .written {
      key("file")
      string(letter.flatMap(findings.file))
    }
    key("id")
    string(id)
    key("letter")
    string(letter)
    key("rule")
    string(check.rule)
    key("operation")
    string(check.operation.rawValue)
    key("operands")
    beginArray()
    for operand in check.operands {
      beginObject()
      key("value")
      number(operand.value)
      key("sign")
      integer(operand.sign)
      key("factor")
      number(operand.factor)
      key("figure")
      string(operand.figure.map { "f\($0 + 1)" })
      key("reference")
      string(operand.citation.map { "r\($0 + 1)" })
      key("letter")
      string(operand.letter)
      if names == .written {
        key("file")
        string(operand.letter.flatMap(findings.file))
      }
      key("span")
      write(operand.span, at: findings.position(of: operand.span.start, in: operand.letter))
      endObject()
    }
    endArray()
    key("stated")
    number(check.stated)
    key("statedFigure")
    string(check.statedFigure.map { "f\($0 + 1)" })
    key("statedSpan")
    if let span = check.statedSpan {
      write(span, at: findings.position(of: span.start, in: letter))
    } else {
      null()
    }
    key("computed")
    number(check.computed)
    key("difference")
    number(check.difference)
    key("tolerance")
    number(check.tolerance)
    key("slackUsed")
    number(check.slackUsed)
    key("verdict")
    string(check.verdict.rawValue)
    key("message")
    string(check.message)
    key("notes")
    strings(check.notes)
    key("span")
    write(check.span, at: findings.position(of: check.span.start, in: letter))
    endObject()
  }

  private mutating func write(_ span: SourceSpan, at position: LineIndex.Position) {
    beginObject()
    key("start")
    integer(span.start)
    key("end")
    integer(span.end)
    key("line")
    integer(position.line)
    key("column")
    integer(position.column)
    if !span.parts.isEmpty {
      key("parts")
      beginArray()
      for part in span.parts {
        beginArray()
        integer(part.lowerBound)
        integer(part.upperBound)
        endArray()
      }
      endArray()
    }
    endObject()
  }
}

extension DiagnosticKind {
  static let copy = DiagnosticKind(
    "corpus.copy", .note, "Two files hold the same paper, which counts once.")
}
