internal import Driver
internal import Extraction
internal import LetterModel

extension LetterRecordWriter {
  /// The schema of a figure.
  static let figureSchema = #"""
    "figure": {"type": "object",
      "required": ["id", "text", "value", "resolution", "low", "high", "ratio", "unit", "kind", "hedge", "sign", "span", "block", "cell", "at"],
      "properties": {
        "id": {"type": "string", "pattern": "^f[0-9]+$"},
        "text": {"type": "string", "minLength": 1},
        "value": {"$ref": "#/$defs/number"},
        "resolution": {"$ref": "#/$defs/number"},
        "low": {"$ref": "#/$defs/number"},
        "high": {"$ref": "#/$defs/number"},
        "ratio": {"type": ["array", "null"], "items": {"type": "integer"}, "minItems": 2, "maxItems": 2},
        "unit": {"$ref": "#/$defs/words"},
        "kind": {"enum": [\#(CaseNames.of(Figure.Kind.self))]},
        "hedge": {"$ref": "#/$defs/words"},
        "sign": {"enum": ["-", null], "description": "- where words say it: 1.838 minder banen"},
        "span": {"$ref": "#/$defs/span"},
        "block": {"$ref": "#/$defs/blockID"},
        "cell": {"$ref": "#/$defs/cell"},
        "at": {"$ref": "#/$defs/at"},
        "notes": {"type": "array", "items": {"type": "string"}}}}
    """#

  /// Writes a figure.
  func write(
    _ figure: Figure, at index: Int, _ scalars: inout ScalarOffsets,
    to json: inout JSONByteWriter
  ) {
    let text = read.letter.reading(at: figure.place)
    let range = figure.range.clamped(to: 0..<text.count)
    let at = scalars.range(range, at: figure.place, in: text)
    let room =
      832 + JSONCursor.room(forString: range.count) + JSONCursor.room(for: figure.unit)
      + JSONCursor.room(for: figure.hedgeWords) + JSONCursor.room(forStrings: figure.notes)
      + spanRoom(figure.span)
    json.append(atMost: room) { out in
      out.literal(#"{"id":"f"#)
      out.integer(index + 1)
      out.literal(#"","text":"#)
      out.string(text.span.extracting(range))
      out.literal(#","value":"#)
      out.number(figure.value)
      out.literal(#","resolution":"#)
      out.number(figure.resolution)
      out.literal(#","low":"#)
      out.number(figure.low)
      out.literal(#","high":"#)
      out.number(figure.high)
      if let ratio = figure.ratio {
        out.literal(#","ratio":["#)
        out.integer(ratio.numerator)
        out.literal(",")
        out.integer(ratio.denominator)
        out.literal(#"],"unit":"#)
      } else {
        out.literal(#","ratio":null,"unit":"#)
      }
      out.string(figure.unit)
      out.literal(#","kind":"#)
      out.name(figure.kind.rawValue)
      out.literal(#","hedge":"#)
      out.string(figure.hedgeWords)
      out.literal(
        figure.isNegativeInWords ? #","sign":"-","span":"# : #","sign":null,"span":"#)
      out.span(figure.span, lines)
      out.literal(#","block":"#)
      out.id("\"b", names.block(of: figure.place))
      out.literal(#","cell":"#)
      out.cell(figure.place)
      out.at(at)
      if !figure.notes.isEmpty {
        out.literal(#","notes":"#)
        out.strings(figure.notes)
      }
      out.literal("}")
    }
  }
}
