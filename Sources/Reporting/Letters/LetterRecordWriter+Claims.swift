internal import Driver
internal import Extraction
internal import LetterModel

extension LetterRecordWriter {
  /// The schema of a claim.
  static let claimSchema = #"""
    "claim": {"type": "object",
      "required": ["id", "figures", "measure", "dimensions", "period", "baseline", "change", "role", "sentence", "span", "block", "cell", "at"],
      "properties": {
        "id": {"type": "string", "pattern": "^c[0-9]+$"},
        "figures": {"type": "array", "items": {"type": "string", "pattern": "^f[0-9]+$"}},
        "measure": {"$ref": "#/$defs/words"},
        "dimensions": {"type": "object", "additionalProperties": {"type": "string"}},
        "period": {"$ref": "#/$defs/words"},
        "baseline": {"$ref": "#/$defs/words"},
        "change": {"enum": [\#(CaseNames.of(Claim.Change.self))]},
        "role": {"enum": [\#(CaseNames.of(Claim.Role.self))]},
        "sentence": {"type": "string", "minLength": 1},
        "span": {"$ref": "#/$defs/span"},
        "block": {"$ref": "#/$defs/blockID"},
        "cell": {"$ref": "#/$defs/cell"},
        "at": {"$ref": "#/$defs/at"}}}
    """#

  /// Writes a claim and the sentence it was read from.
  func write(
    _ claim: Claim, at index: Int, _ scalars: inout ScalarOffsets, to json: inout JSONByteWriter
  ) {
    let text = read.letter.reading(at: claim.place)
    let range = claim.range.clamped(to: 0..<text.count)
    let at = scalars.range(range, at: claim.place, in: text)
    var room =
      704 + claim.figures.count * 32 + JSONCursor.room(for: claim.measure)
      + JSONCursor.room(for: claim.period) + JSONCursor.room(for: claim.baseline)
      + JSONCursor.room(forString: range.count) + spanRoom(claim.span)
    for dimension in claim.dimensions {
      room += JSONCursor.room(for: dimension.name) + JSONCursor.room(for: dimension.value) + 2
    }
    json.append(atMost: room) { out in
      out.literal(#"{"id":"c"#)
      out.integer(index + 1)
      out.literal(#"","figures":["#)
      for at in claim.figures.indices {
        if at > 0 { out.literal(",") }
        out.id("\"f", claim.figures[at])
      }
      out.literal(#"],"measure":"#)
      out.string(claim.measure)
      out.literal(#","dimensions":{"#)
      for at in claim.dimensions.indices {
        if at > 0 { out.literal(",") }
        out.string(claim.dimensions[at].name)
        out.literal(":")
        out.string(claim.dimensions[at].value)
      }
      out.literal(#"},"period":"#)
      out.string(claim.period)
      out.literal(#","baseline":"#)
      out.string(claim.baseline)
      out.literal(#","change":"#)
      out.name(claim.change.rawValue)
      out.literal(#","role":"#)
      out.name(claim.role.rawValue)
      out.literal(#","sentence":"#)
      out.string(text.span.extracting(range))
      out.literal(#","span":"#)
      out.span(claim.span, lines)
      out.literal(#","block":"#)
      out.id("\"b", names.block(of: claim.place))
      out.literal(#","cell":"#)
      out.cell(claim.place)
      out.at(at)
      out.literal("}")
    }
  }
}
