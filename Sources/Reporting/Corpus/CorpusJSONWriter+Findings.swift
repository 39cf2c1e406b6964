internal import Checking
internal import Extraction
internal import LetterModel
internal import ReferenceGraph

extension CorpusJSONWriter {
  /// The schema of a mention that the other letters number.
  static let mentionSchema = #"""
    "corpusReference": {"type": "object",
      "description": "a letter or motion that one letter mentions without a number, and the papers that the other letters show it to be",
      "required": ["letter", "reference", "kind", "text", "date", "status", "targets", "notes"],
      "additionalProperties": false,
      "properties": {
        "letter": {"type": "string", "description": "the id of the letter that mentions it"},
        "reference": {"type": "string", "pattern": "^r[0-9]+$", "description": "the mention in that letter"},
        "kind": {"enum": [\#(CaseNames.of([Citation.Kind.letter, .motion]))]},
        "text": {"type": "string", "minLength": 1, "description": "the words of the mention"},
        "date": {"$ref": "#/$defs/date"},
        "status": {"enum": [\#(CaseNames.of(Citation.Status.self))], "description": "ambiguous where several papers fit, unresolved where none does"},
        "targets": {"type": "array", "items": {"type": "string"}, "uniqueItems": true, "description": "official identifiers, several where they fit alike"},
        "notes": {"type": "array", "items": {"type": "string"}, "description": "why, a sentence each"}}}
    """#
}

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
    key("messageNl")
    string("\(id) is hetzelfde stuk als \(original) en telt één keer")
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
    key("messageNl")
    string(check.message(in: .dutch))
    key("notes")
    strings(check.notes)
    key("notesNl")
    strings(check.notes(in: .dutch))
    key("span")
    write(check.span, at: findings.position(of: check.span.start, in: letter))
    endObject()
  }

  private mutating func write(_ span: SourceSpan, at position: LineIndex.Position) {
    let names = (position.part?.name.utf8.count ?? 0) * 6
    append(atMost: 190 + names + span.parts.count * 48) { $0.span(span, at: position) }
  }
}

extension DiagnosticKind {
  static let copy = DiagnosticKind(
    "corpus.copy", .note, "Two files hold the same paper, which counts once.")
}
