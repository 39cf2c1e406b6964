internal import Checking
internal import Driver
internal import LetterModel

extension LetterRecordWriter {
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
