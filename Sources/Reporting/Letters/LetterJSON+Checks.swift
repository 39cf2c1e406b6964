internal import Checking
internal import LetterModel

extension LetterJSON {
  /// Writes what came of redoing a statement, with all that is needed to redo it by hand.
  ///
  /// - Parameter file: the file to name, where the check stands outside its letter.
  mutating func writeCheck(_ index: Int, in file: String? = nil) {
    let check = read.verifications[index]
    json.beginObject()
    if let file {
      json.key("file")
      json.string(file)
      json.key("letter")
      json.string(read.id)
    }
    json.key("id")
    id("k", index)
    json.key("rule")
    json.string(check.rule)
    json.key("operation")
    json.string(check.operation.rawValue)
    json.key("operands")
    json.beginArray()
    for operand in check.operands { write(operand) }
    json.endArray()
    json.key("stated")
    json.number(check.stated)
    json.key("statedFigure")
    id("f", check.statedFigure)
    json.key("statedSpan")
    write(check.statedSpan)
    json.key("computed")
    json.number(check.computed)
    json.key("difference")
    json.number(check.difference)
    json.key("tolerance")
    json.number(check.tolerance)
    json.key("slackUsed")
    json.number(check.slackUsed)
    json.key("verdict")
    json.string(check.verdict.rawValue)
    json.key("message")
    json.string(check.message)
    json.key("notes")
    json.strings(check.notes)
    json.key("span")
    write(check.span)
    json.endObject()
  }

  private mutating func write(_ operand: Verification.Operand) {
    json.beginObject()
    json.key("value")
    json.number(operand.value)
    json.key("sign")
    json.integer(operand.sign)
    json.key("factor")
    json.number(operand.factor)
    json.key("figure")
    id("f", operand.figure)
    json.key("reference")
    id("r", operand.reference)
    json.key("letter")
    json.string(operand.letter)
    json.key("span")
    write(operand.span)
    json.endObject()
  }
}

extension LetterJSON {
  /// The checks of a letter, one JSON object a line, each with its file and letter.
  static func checkLines(_ read: ReadLetter) -> [UInt8] {
    var writer = LetterJSON(read, breaksLines: false)
    for index in read.verifications.indices {
      writer.writeCheck(index, in: read.letter.source.file)
      writer.json.append("\n")
    }
    return writer.json.take()
  }
}
