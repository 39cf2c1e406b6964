internal import Driver
internal import Extraction
internal import LetterModel

extension LetterRecordWriter {
  /// The schema of a figure.
  static let figureSchema = #"""
    "figure": {"type": "object",
      "required": ["id", "text", "value", "resolution", "low", "high", "ratio", "unit", "kind", "hedge", "sign", "span", "block", "cell"],
      "properties": {
        "id": {"type": "string", "pattern": "^f[0-9]+$"},
        "text": {"type": "string", "minLength": 1},
        "value": {"$ref": "#/$defs/number"},
        "resolution": {"$ref": "#/$defs/number"},
        "low": {"$ref": "#/$defs/number"},
        "high": {"$ref": "#/$defs/number"},
        "ratio": {"type": ["array", "null"], "items": {"type": "integer"}, "minItems": 2, "maxItems": 2},
        "unit": {"$ref": "#/$defs/words"},
        "kind": {"enum": [\#(OutputSchema.names(of: Figure.Kind.self))]},
        "hedge": {"$ref": "#/$defs/words"},
        "sign": {"enum": ["-", null], "description": "- where words say it: 1.838 minder banen"},
        "span": {"$ref": "#/$defs/span"},
        "block": {"$ref": "#/$defs/blockID"},
        "cell": {"$ref": "#/$defs/cell"},
        "notes": {"type": "array", "items": {"type": "string"}}}}
    """#

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
}
