internal import Checking
internal import Driver
internal import LetterModel

extension LetterRecordWriter {
  /// The schema of a check.
  static let checkSchema = #"""
    "check": {"type": "object",
      "required": ["id", "rule", "operation", "operands", "stated", "statedFigure", "statedSpan", "computed", "difference", "tolerance", "slackUsed", "verdict", "message", "notes", "span"],
      "properties": {
        "id": {"type": "string", "pattern": "^k[0-9]+$"},
        "letter": {"$ref": "#/$defs/words"},
        "rule": {"type": "string", "pattern": "^[a-z]+(-[a-z]+)*\\.[a-z-]+$"},
        "operation": {"enum": [\#(CaseNames.of(Verification.Operation.self))]},
        "operands": {"type": "array", "items": {"type": "object",
          "required": ["value", "sign", "factor", "figure", "reference", "letter", "span"],
          "properties": {
            "value": {"$ref": "#/$defs/number"},
            "sign": {"enum": [1, -1]},
            "factor": {"type": "number"},
            "figure": {"$ref": "#/$defs/figureID"},
            "reference": {"$ref": "#/$defs/referenceID"},
            "letter": {"$ref": "#/$defs/words"},
            "span": {"$ref": "#/$defs/span"}}}},
        "stated": {"$ref": "#/$defs/number"},
        "statedFigure": {"$ref": "#/$defs/figureID"},
        "statedSpan": {"$ref": "#/$defs/spanOrNull"},
        "computed": {"$ref": "#/$defs/number"},
        "difference": {"$ref": "#/$defs/number"},
        "tolerance": {"$ref": "#/$defs/number"},
        "slackUsed": {"$ref": "#/$defs/number"},
        "verdict": {"enum": [\#(CaseNames.of(Verification.Verdict.self))]},
        "strength": {"enum": [\#(CaseNames.of(Strength.self)), null]},
        "pattern": {"$ref": "#/$defs/words"},
        "message": {"type": "string", "minLength": 1},
        "messageNl": {"type": "string", "minLength": 1, "description": "the same in Dutch"},
        "notesNl": {"type": "array", "items": {"type": "string"}, "description": "the notes in Dutch"},
        "notes": {"type": "array", "items": {"type": "string"}},
        "span": {"$ref": "#/$defs/span"}}}
    """#

  /// Writes the verdict on a statement, with all that is needed to redo it by hand.
  func write(_ check: Verification, at index: Int, to json: inout JSONByteWriter) {
    json.append("{")
    writeMembers(of: check, at: index, to: &json)
  }

  /// Writes the checks of the letter, one a line, each with its file and letter.
  func writeCheckLines(_ shown: [Int], to json: inout JSONByteWriter) {
    let file = read.letter.source.file
    let id = read.id
    let room = JSONCursor.room(forString: file.utf8.count + id.utf8.count + 80)
    var prints = CheckFingerprints()
    var next = shown.startIndex
    for (index, check) in read.verifications.enumerated() where next < shown.endIndex {
      let print = prints.next(of: check, in: read.name)
      guard shown[next] == index else { continue }
      next += 1
      json.append(atMost: 64 + room) { out in
        out.literal(#"{"file":"#)
        out.string(file)
        out.literal(#","letter":"#)
        out.string(id)
        out.literal(#","fingerprint":"#)
        out.string(print.span)
        out.literal(",")
      }
      writeMembers(of: check, at: index, to: &json)
      json.append("\n")
    }
  }

  private func writeMembers(
    of check: Verification, at index: Int, to json: inout JSONByteWriter
  ) {
    json.append(atMost: 128 + JSONCursor.room(for: check.rule)) { out in
      out.literal(#""id":"k"#)
      out.integer(index + 1)
      out.literal(#"","rule":"#)
      out.string(check.rule)
      out.literal(#","operation":"#)
      out.name(check.operation.rawValue)
      out.literal(#","operands":["#)
    }
    check.operands.span.lendEach { write($0, $1, to: &json) }
    let (message, dutch) = (check.message, check.message(in: .dutch))
    let (notes, dutchNotes) = (check.notes, check.notes(in: .dutch))
    let room =
      800 + JSONCursor.room(for: message) + JSONCursor.room(forStrings: notes)
      + JSONCursor.room(for: dutch) + JSONCursor.room(forStrings: dutchNotes)
      + spanRoom(check.statedSpan) + spanRoom(check.span)
    json.append(atMost: room) { out in
      out.literal(#"],"stated":"#)
      out.number(check.stated)
      out.literal(#","statedFigure":"#)
      out.id("\"f", check.statedFigure)
      out.literal(#","statedSpan":"#)
      out.span(check.statedSpan, lines)
      out.literal(#","computed":"#)
      out.number(check.computed)
      out.literal(#","difference":"#)
      out.number(check.difference)
      out.literal(#","tolerance":"#)
      out.number(check.tolerance)
      out.literal(#","slackUsed":"#)
      out.number(check.slackUsed)
      out.literal(#","verdict":"#)
      out.name(check.verdict.rawValue)
      out.literal(#","strength":"#)
      out.string(check.strength?.rawValue)
      out.literal(#","pattern":"#)
      out.string(check.pattern)
      out.literal(#","message":"#)
      out.string(message)
      out.literal(#","messageNl":"#)
      out.string(dutch)
      out.literal(#","notes":"#)
      out.strings(notes)
      out.literal(#","notesNl":"#)
      out.strings(dutchNotes)
      out.literal(#","span":"#)
      out.span(check.span, lines)
      out.literal("}")
    }
  }

  private func write(
    _ operand: Verification.Operand, _ index: Int, to json: inout JSONByteWriter
  ) {
    let room = 384 + JSONCursor.room(for: operand.letter) + spanRoom(operand.span)
    json.append(atMost: room) { out in
      out.literal(index > 0 ? #",{"value":"# : #"{"value":"#)
      out.number(operand.value)
      out.literal(#","sign":"#)
      out.integer(operand.sign)
      out.literal(#","factor":"#)
      out.number(operand.factor)
      out.literal(#","figure":"#)
      out.id("\"f", operand.figure)
      out.literal(#","reference":"#)
      out.id("\"r", operand.citation)
      out.literal(#","letter":"#)
      out.string(operand.letter)
      out.literal(#","span":"#)
      out.span(operand.span, lines)
      out.literal("}")
    }
  }
}
