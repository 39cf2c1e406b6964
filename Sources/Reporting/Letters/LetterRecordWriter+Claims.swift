internal import Driver
internal import Extraction
internal import LetterModel

extension LetterRecordWriter {
  /// The schema of a claim.
  static let claimSchema = #"""
    "claim": {"type": "object",
      "required": ["id", "figures", "measure", "dimensions", "period", "baseline", "change", "role", "sentence", "span"],
      "properties": {
        "id": {"type": "string", "pattern": "^c[0-9]+$"},
        "figures": {"type": "array", "items": {"type": "string", "pattern": "^f[0-9]+$"}},
        "measure": {"$ref": "#/$defs/words"},
        "dimensions": {"type": "object", "additionalProperties": {"type": "string"}},
        "period": {"$ref": "#/$defs/words"},
        "baseline": {"$ref": "#/$defs/words"},
        "change": {"enum": [\#(OutputSchema.names(of: Claim.Change.self))]},
        "role": {"enum": [\#(OutputSchema.names(of: Claim.Role.self))]},
        "sentence": {"type": "string", "minLength": 1},
        "span": {"$ref": "#/$defs/span"}}}
    """#

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
}
