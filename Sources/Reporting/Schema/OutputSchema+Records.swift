internal import Extraction

extension OutputSchema {
  /// Citations, figures and claims; the kinds of a citation are those that the forms yield.
  static func records(citing kinds: [Citation.Kind]) -> String {
    let names = kinds.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
    return #"""
      "figureID": {"type": ["string", "null"], "pattern": "^f[0-9]+$"},
      "referenceID": {"type": ["string", "null"], "pattern": "^r[0-9]+$"},
      "number": {"type": ["number", "null"]},
      "reference": {"type": "object",
        "required": ["id", "kind", "text", "span", "footnote", "block", "role", "date", "description", "targets"],
        "properties": {
          "id": {"type": "string", "pattern": "^r[0-9]+$"},
          "kind": {"enum": [\#(names)]},
          "text": {"type": "string", "minLength": 1},
          "span": {"$ref": "#/$defs/span"},
          "footnote": {"type": ["string", "null"], "pattern": "^fn-"},
          "block": {"$ref": "#/$defs/blockID"},
          "role": {"enum": ["letter", "motion", "amendment", "bill", "report", "ruling", "question", "answer", null]},
          "date": {"$ref": "#/$defs/date"},
          "description": {"$ref": "#/$defs/words"},
          "targets": {"type": "array", "items": {"$ref": "#/$defs/target"}},
          "notes": {"type": "array", "items": {"type": "string"}}}},
      "target": {"type": "object",
        "required": ["id", "dossier", "suffix", "number", "chamber", "sessionYear", "pages", "item", "status", "text", "span"],
        "properties": {
          "id": {"$ref": "#/$defs/words", "description": "official: kst-34352-281, stb-2015-154, ECLI:NL:HR:2024:746"},
          "dossier": {"type": ["string", "null"], "pattern": "^[0-9]+$"},
          "suffix": {"$ref": "#/$defs/words"},
          "number": {"$ref": "#/$defs/words"},
          "chamber": {"enum": ["I", "II", null]},
          "sessionYear": {"type": ["string", "null"], "pattern": "^[0-9]{4}(-[0-9]{4})?$"},
          "pages": {"$ref": "#/$defs/words"},
          "item": {"$ref": "#/$defs/words"},
          "status": {"enum": ["cited", "registered", "unregistered", "ambiguous", "unresolved"]},
          "alternatives": {"type": "array", "items": {"type": "string"}},
          "text": {"type": "string", "minLength": 1},
          "span": {"$ref": "#/$defs/span"}}},
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
          "kind": {"enum": ["count", "percentage", "percentagePoints", "amount", "ratio", "duration", "range", "measure"]},
          "hedge": {"$ref": "#/$defs/words"},
          "sign": {"enum": ["-", null], "description": "- where words say it: 1.838 minder banen"},
          "span": {"$ref": "#/$defs/span"},
          "block": {"$ref": "#/$defs/blockID"},
          "cell": {"$ref": "#/$defs/cell"},
          "notes": {"type": "array", "items": {"type": "string"}}}},
      "claim": {"type": "object",
        "required": ["id", "figures", "measure", "dimensions", "period", "baseline", "change", "role", "sentence", "span"],
        "properties": {
          "id": {"type": "string", "pattern": "^c[0-9]+$"},
          "figures": {"type": "array", "items": {"type": "string", "pattern": "^f[0-9]+$"}},
          "measure": {"$ref": "#/$defs/words"},
          "dimensions": {"type": "object", "additionalProperties": {"type": "string"}},
          "period": {"$ref": "#/$defs/words"},
          "baseline": {"$ref": "#/$defs/words"},
          "change": {"enum": ["level", "increase", "decrease", "fromTo"]},
          "role": {"enum": ["realised", "target", "forecast", "definition", "share"]},
          "sentence": {"type": "string", "minLength": 1},
          "span": {"$ref": "#/$defs/span"}}}
      """#
  }

  /// What came of redoing the statements.
  static let checks = #"""
    "check": {"type": "object",
      "required": ["id", "rule", "operation", "operands", "stated", "statedFigure", "statedSpan", "computed", "difference", "tolerance", "slackUsed", "verdict", "message", "notes", "span"],
      "properties": {
        "id": {"type": "string", "pattern": "^k[0-9]+$"},
        "letter": {"$ref": "#/$defs/words"},
        "rule": {"type": "string", "pattern": "^[a-z]+(-[a-z]+)*\\.[a-z-]+$"},
        "operation": {"enum": ["sum", "difference", "share", "product", "weighted", "growth", "complement", "restatement", "comparison", "citation"]},
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
        "verdict": {"enum": ["exact", "rounding", "contradiction", "undecided"]},
        "message": {"type": "string", "minLength": 1},
        "notes": {"type": "array", "items": {"type": "string"}},
        "span": {"$ref": "#/$defs/span"}}}
    """#
}
