internal import LetterModel

/// A letter written as JSON, whose id the corpus may have to change.
public struct RenderedLetter: Sendable {
  /// The id that the letter asks for.
  public let id: String
  /// What is added to the id where it is taken: the name of the file.
  public let stem: String
  /// The letter under that id.
  let bytes: [UInt8]
  /// How many bytes end with the id.
  let headCount: Int
  let breaksLines: Bool

  /// The letter under the id that it asks for.
  public func document() -> [UInt8] { bytes }

  /// The letter under another id than it asks for, with the diagnostic that says so.
  public func document(underID id: String) -> [UInt8] {
    var json = JSONByteWriter(capacity: bytes.count + 512)
    Self.writeHead(id: id, to: &json)
    json.append(json: bytes.span.extracting(headCount..<(bytes.count - Self.tailCount)))
    if breaksLines {
      json.separate()
      json.append("\n")
    }
    json.write(
      Diagnostic(.idTaken, "another letter has the id \(self.id); this one is called \(id)"))
    Self.writeTail(to: &json)
    return json.take()
  }

  /// Begins a letter's document, up to its id.
  static func writeHead(id: String, to json: inout JSONByteWriter) {
    json.beginObject()
    json.member("format", "griffier-letter/1")
    json.member("id", id)
  }

  /// Ends the diagnostics and the document.
  static func writeTail(to json: inout JSONByteWriter) {
    json.endArray()
    json.endObject()
    json.append("\n")
  }

  /// How many bytes `writeTail` writes.
  private static let tailCount = 3
}

extension DiagnosticKind {
  static let idTaken = DiagnosticKind(
    "letter.id-taken", .warning,
    "Another letter has the same id; the file's name is added to this one's.")
}

extension JSONByteWriter {
  /// Writes a diagnostic that has no place in the file.
  fileprivate mutating func write(_ diagnostic: Diagnostic) {
    beginObject()
    member("id", diagnostic.id)
    member("severity", diagnostic.severity.rawValue)
    member("message", diagnostic.message)
    key("span")
    null()
    member("notes", diagnostic.notes)
    endObject()
  }
}
