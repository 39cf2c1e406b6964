internal import Extraction
internal import LetterModel

extension LetterJSON {
  /// Writes a mention and its targets.
  mutating func writeReference(_ index: Int) {
    let reference = read.records.references[index]
    json.beginObject()
    json.key("id")
    id("r", index)
    json.key("kind")
    json.string(reference.kind.rawValue)
    json.key("text")
    writeWords(reference.range, at: reference.place)
    json.key("span")
    write(reference.span)
    json.key("footnote")
    json.string(reference.footnote.map { names.footnotes[$0] })
    json.key("block")
    id("b", reference.footnote == nil ? names.block(of: reference.place) : nil)
    json.key("role")
    json.string(reference.role?.rawValue)
    json.key("date")
    json.string(reference.date?.description)
    json.key("description")
    json.string(reference.description)
    json.key("targets")
    json.beginArray()
    for target in reference.targets { write(target, at: reference.place) }
    json.endArray()
    json.key("notes")
    json.strings(reference.notes)
    json.endObject()
  }

  private mutating func write(_ target: Reference.Target, at place: Place) {
    json.beginObject()
    json.key("id")
    json.string(target.id)
    json.key("dossier")
    json.string(target.dossier)
    json.key("suffix")
    json.string(target.suffix)
    json.key("number")
    json.string(target.number)
    json.key("chamber")
    json.string(target.chamber?.rawValue)
    json.key("sessionYear")
    json.string(target.sessionYear)
    json.key("pages")
    json.string(target.pages)
    json.key("item")
    json.string(target.item)
    json.key("status")
    json.string(target.status.rawValue)
    if !target.alternatives.isEmpty {
      json.key("alternatives")
      json.strings(target.alternatives)
    }
    json.key("text")
    writeWords(target.range, at: place)
    json.key("span")
    write(target.span)
    json.endObject()
  }

  /// Writes a figure.
  mutating func writeFigure(_ index: Int) {
    let figure = read.records.figures[index]
    json.beginObject()
    json.key("id")
    id("f", index)
    json.key("text")
    writeWords(figure.range, at: figure.place)
    json.key("value")
    json.number(figure.value)
    json.key("resolution")
    json.number(figure.resolution)
    json.key("low")
    json.number(figure.low)
    json.key("high")
    json.number(figure.high)
    json.key("ratio")
    if let ratio = figure.ratio {
      json.beginArray()
      json.integer(ratio.numerator)
      json.integer(ratio.denominator)
      json.endArray()
    } else {
      json.null()
    }
    json.key("unit")
    json.string(figure.unit)
    json.key("kind")
    json.string(figure.kind.rawValue)
    json.key("hedge")
    json.string(figure.hedgeWords)
    json.key("sign")
    json.string(figure.isNegativeInWords ? "-" : nil)
    json.key("span")
    write(figure.span)
    json.key("block")
    id("b", names.block(of: figure.place))
    json.key("cell")
    writeCell(figure.place)
    if !figure.notes.isEmpty {
      json.key("notes")
      json.strings(figure.notes)
    }
    json.endObject()
  }

  /// Writes a claim and the sentence it was read from.
  mutating func writeClaim(_ index: Int) {
    let claim = read.records.claims[index]
    json.beginObject()
    json.key("id")
    id("c", index)
    json.key("figures")
    json.beginArray()
    for figure in claim.figures { id("f", figure) }
    json.endArray()
    json.key("measure")
    json.string(claim.measure)
    json.key("dimensions")
    json.beginObject()
    for dimension in claim.dimensions {
      json.key(dimension.name)
      json.string(dimension.value)
    }
    json.endObject()
    json.key("period")
    json.string(claim.period)
    json.key("baseline")
    json.string(claim.baseline)
    json.key("change")
    json.string(claim.change.rawValue)
    json.key("role")
    json.string(claim.role.rawValue)
    json.key("sentence")
    writeWords(claim.range, at: claim.place)
    json.key("span")
    write(claim.span)
    json.endObject()
  }

  /// Writes the words of a range of a passage.
  private mutating func writeWords(_ range: Range<Int>, at place: Place) {
    let bytes = letter.passage(at: place).bytes
    json.string(bytes, range.clamped(to: 0..<bytes.count))
  }
}
