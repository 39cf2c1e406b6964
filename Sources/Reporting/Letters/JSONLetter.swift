internal import LetterModel

/// A letter written as JSON but for its id, which the corpus may have to change.
public struct JSONLetter: Sendable {
  /// The id that the letter asks for.
  public let id: String
  /// What is added to the id where it is taken: the name of the file.
  public let stem: String
  /// The members after the id, up to the last diagnostic.
  let members: [UInt8]
  let hasDiagnostics: Bool
  let breaksLines: Bool

  /// The letter under the id that it asks for.
  public func document() -> [UInt8] { document(id: id, adding: nil) }

  /// The letter under another id than it asks for, with the diagnostic that says so.
  public func document(underID id: String) -> [UInt8] {
    document(
      id: id,
      adding: Diagnostic(
        id: "letter.id-taken",
        message: "another letter has the id \(self.id); this one is called \(id)"))
  }

  private func document(id: String, adding diagnostic: Diagnostic?) -> [UInt8] {
    var json = JSONByteWriter(capacity: members.count + 512)
    json.beginObject()
    json.key("format")
    json.string("griffier-letter/1")
    json.key("id")
    json.string(id)
    json.separate()
    json.append(json: members.span)
    if let diagnostic {
      if hasDiagnostics { json.append(",") }
      json.append(breaksLines ? "\n" : "")
      json.write(diagnostic)
    }
    json.endArray()
    json.endObject()
    json.append("\n")
    return json.take()
  }
}

extension JSONByteWriter {
  /// Writes a diagnostic that has no place in the file.
  fileprivate mutating func write(_ diagnostic: Diagnostic) {
    beginObject()
    key("id")
    string(diagnostic.id)
    key("severity")
    string(diagnostic.severity.rawValue)
    key("message")
    string(diagnostic.message)
    key("span")
    null()
    key("notes")
    strings(diagnostic.notes)
    endObject()
  }
}
