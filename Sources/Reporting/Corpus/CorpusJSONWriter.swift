internal import ReferenceGraph

/// Writes what only several letters together show, in the format `griffier-corpus/1`.
public struct CorpusJSONWriter: CorpusWriter {
  /// The schema of a corpus.
  static let schema = #"""
    "corpus": {"type": "object",
      "required": ["format", "letters", "checks", "references", "diagnostics"],
      "properties": {
        "format": {"const": "\#(formatName)"},
        "letters": {"type": "array", "items": {"type": "string"}, "uniqueItems": true},
        "checks": {"type": "array", "items": {"$ref": "#/$defs/check"}},
        "references": {"type": "array", "items": {"$ref": "#/$defs/corpusReference"}},
        "diagnostics": {"type": "array", "items": {"$ref": "#/$defs/diagnostic"}}}}
    """#

  /// The name of the format that every document bears.
  static let formatName = "griffier-corpus/1"

  /// The name that `--format` takes.
  public let format = "json"
  /// What `griffier list writers` says.
  public let summary = "What only several letters together show: griffier-corpus/1."

  /// The writer.
  public init() {}

  /// The document of a corpus, on one line.
  public func document(letters: [String], findings: CorpusFindings) -> [UInt8] {
    var json = JSONByteWriter()
    json.beginObject()
    json.key("format")
    json.string(Self.formatName)
    json.key("letters")
    json.strings(letters)
    json.key("checks")
    json.beginArray()
    for (index, check) in findings.checks().enumerated() {
      json.write(check, id: "k\(index + 1)", findings)
    }
    json.endArray()
    json.key("references")
    json.beginArray()
    for citation in findings.citations() { json.write(citation) }
    json.endArray()
    json.key("diagnostics")
    json.beginArray()
    for copy in findings.copies { json.writeCopy(copy.id, of: copy.original) }
    json.endArray()
    json.endObject()
    json.append("\n")
    return json.take()
  }
}
