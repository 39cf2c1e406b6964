/// Writes what only several letters together show, in the format `griffier-corpus/1`.
public enum CorpusJSON {
  /// The corpus as JSON.
  public static func json(letters: [String]) -> [UInt8] {
    var json = JSONByteWriter()
    json.beginObject()
    json.key("format")
    json.string("griffier-corpus/1")
    json.key("letters")
    json.strings(letters)
    json.key("checks")
    json.strings([])
    json.key("references")
    json.strings([])
    json.key("diagnostics")
    json.strings([])
    json.endObject()
    json.append("\n")
    return json.take()
  }
}
