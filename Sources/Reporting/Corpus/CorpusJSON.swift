internal import ReferenceGraph

/// Writes what only several letters together show, in the format `griffier-corpus/1`.
public enum CorpusJSON {
  /// The corpus as JSON.
  public static func json(letters: [String], findings: CorpusFindings) -> [UInt8] {
    var json = JSONByteWriter()
    json.beginObject()
    json.key("format")
    json.string("griffier-corpus/1")
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
