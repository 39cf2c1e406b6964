internal import Driver
internal import Extraction
internal import LetterModel

extension LetterRecordWriter {
  /// Writes a mention and its targets.
  mutating func writeCitation(_ index: Int) {
    let citation = read.records.citations[index]
    json.beginObject()
    member("id", id: "r", index)
    json.member("kind", citation.kind.rawValue)
    member("text", words: citation.range, at: citation.place)
    member("span", span: citation.span)
    json.member("footnote", citation.footnote.map { names.footnotes[$0] })
    member("block", id: "b", citation.footnote == nil ? names.block(of: citation.place) : nil)
    json.member("role", citation.role?.rawValue)
    json.member("date", citation.date?.description)
    json.member("description", citation.description)
    json.key("targets")
    json.beginArray()
    for target in citation.targets { write(target, at: citation.place) }
    json.endArray()
    json.member("notes", citation.notes)
    json.endObject()
  }

  private mutating func write(_ target: Citation.Target, at place: Place) {
    json.beginObject()
    json.member("id", target.id)
    json.member("dossier", target.dossier)
    json.member("suffix", target.suffix)
    json.member("number", target.number)
    json.member("chamber", target.chamber?.rawValue)
    json.member("sessionYear", target.sessionYear)
    json.member("pages", target.pages)
    json.member("item", target.item)
    json.member("status", target.status.rawValue)
    if !target.alternatives.isEmpty {
      json.member("alternatives", target.alternatives)
    }
    member("text", words: target.range, at: place)
    member("span", span: target.span)
    json.endObject()
  }

  /// Writes a figure.
  mutating func writeFigure(_ index: Int) {
    let figure = read.records.figures[index]
    json.beginObject()
    member("id", id: "f", index)
    member("text", words: figure.range, at: figure.place)
    json.member("value", figure.value)
    json.member("resolution", figure.resolution)
    json.member("low", figure.low)
    json.member("high", figure.high)
    json.key("ratio")
    if let ratio = figure.ratio {
      json.beginArray()
      json.integer(ratio.numerator)
      json.integer(ratio.denominator)
      json.endArray()
    } else {
      json.null()
    }
    json.member("unit", figure.unit)
    json.member("kind", figure.kind.rawValue)
    json.member("hedge", figure.hedgeWords)
    json.member("sign", figure.isNegativeInWords ? "-" : nil)
    member("span", span: figure.span)
    member("block", id: "b", names.block(of: figure.place))
    json.key("cell")
    writeCell(figure.place)
    if !figure.notes.isEmpty {
      json.member("notes", figure.notes)
    }
    json.endObject()
  }

  /// Writes a claim and the sentence it was read from.
  mutating func writeClaim(_ index: Int) {
    let claim = read.records.claims[index]
    json.beginObject()
    member("id", id: "c", index)
    json.key("figures")
    json.beginArray()
    for figure in claim.figures { id("f", figure) }
    json.endArray()
    json.member("measure", claim.measure)
    json.key("dimensions")
    json.beginObject()
    for dimension in claim.dimensions {
      json.key(dimension.name)
      json.string(dimension.value)
    }
    json.endObject()
    json.member("period", claim.period)
    json.member("baseline", claim.baseline)
    json.member("change", claim.change.rawValue)
    json.member("role", claim.role.rawValue)
    member("sentence", words: claim.range, at: claim.place)
    member("span", span: claim.span)
    json.endObject()
  }

  /// Writes a member whose value is the words of a range of a passage.
  private mutating func member(_ name: StaticString, words range: Range<Int>, at place: Place) {
    let bytes = letter.reading(at: place)
    json.member(name, bytes, range.clamped(to: 0..<bytes.count))
  }
}
