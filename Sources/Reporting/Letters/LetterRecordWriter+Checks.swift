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
        "operation": {"enum": [\#(OutputSchema.names(of: Verification.Operation.self))]},
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
        "verdict": {"enum": [\#(OutputSchema.names(of: Verification.Verdict.self))]},
        "message": {"type": "string", "minLength": 1},
        "notes": {"type": "array", "items": {"type": "string"}},
        "span": {"$ref": "#/$defs/span"}}}
    """#

  /// Writes what came of redoing a statement, with all that is needed to redo it by hand.
  ///
  /// - Parameter file: the file to name, where the check stands outside its letter.
  mutating func writeCheck(_ index: Int, in file: String? = nil) {
    let check = read.verifications[index]
    json.beginObject()
    if let file {
      json.member("file", file)
      json.member("letter", read.id)
    }
    member("id", id: "k", index)
    json.member("rule", check.rule)
    json.member("operation", check.operation.rawValue)
    json.key("operands")
    json.beginArray()
    for operand in check.operands { write(operand) }
    json.endArray()
    json.member("stated", check.stated)
    member("statedFigure", id: "f", check.statedFigure)
    member("statedSpan", span: check.statedSpan)
    json.member("computed", check.computed)
    json.member("difference", check.difference)
    json.member("tolerance", check.tolerance)
    json.member("slackUsed", check.slackUsed)
    json.member("verdict", check.verdict.rawValue)
    json.member("message", check.message)
    json.member("notes", check.notes)
    member("span", span: check.span)
    json.endObject()
  }

  private mutating func write(_ operand: Verification.Operand) {
    json.beginObject()
    json.member("value", operand.value)
    json.member("sign", operand.sign)
    json.member("factor", operand.factor)
    member("figure", id: "f", operand.figure)
    member("reference", id: "r", operand.citation)
    json.member("letter", operand.letter)
    member("span", span: operand.span)
    json.endObject()
  }
}

extension LetterRecordWriter {
  /// The checks of a letter, one JSON object a line, each with its file and letter.
  static func checkLines(_ read: ReadLetter) -> [UInt8] {
    var writer = LetterRecordWriter(read, breaksLines: false)
    for index in read.verifications.indices {
      writer.writeCheck(index, in: read.letter.source.file)
      writer.json.append("\n")
    }
    return writer.json.take()
  }
}
