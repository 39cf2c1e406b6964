public import Driver
internal import LetterModel

/// Writes one letter in the format `griffier-letter/1`, which `griffier schema` describes.
public struct LetterJSONWriter: LetterWriter {
  /// The name of the format that every document bears.
  static let formatName = "griffier-letter/1"

  /// The name that `--format` takes.
  public let format = "json"
  /// What `griffier list writers` says.
  public let summary = "One letter with all its records: griffier-letter/1."

  /// The writer.
  public init() {}

  /// The letter as JSON, on one line or with a line for every record.
  public static func json(_ read: ReadLetter, breaksLines: Bool) -> RenderedLetter {
    RenderedLetter(read, by: LetterJSONWriter(), as: breaksLines ? .file : .line)
  }

  /// Appends the letter: one object and the end of its line, or one with a line for every record.
  public func write(_ read: ReadLetter, as style: DocumentStyle, to bytes: inout [UInt8]) {
    bytes.reserveCapacity(bytes.count + read.letter.source.bytes.count * 3)
    var json = JSONByteWriter()
    json.swapBytes(with: &bytes)
    LetterRecordWriter(read, style).writeDocument(underID: read.id, to: &json)
    json.swapBytes(with: &bytes)
  }

  /// Writes the letter under an id in pieces of some records.
  public func write(
    _ read: ReadLetter, underID id: String, as style: DocumentStyle,
    inPieces take: @escaping ([UInt8]) -> Void
  ) {
    var json = JSONByteWriter(capacity: JSONByteWriter.pieceSize * 2)
    LetterRecordWriter(read, style, inPieces: take).writeDocument(underID: id, to: &json)
    take(json.bytes)
  }

  /// The id stands in the head, and a diagnostic says at the end that the letter's own was taken.
  public func renamed(_ document: RenderedLetter, to id: String) -> [UInt8] {
    var head = JSONByteWriter()
    LetterRecordWriter.writeHead(id: document.id, to: &head)
    let tail: StaticString = "]}\n"
    let kept = head.bytes.count..<(document.bytes.count - tail.utf8CodeUnitCount)
    var json = JSONByteWriter(capacity: document.bytes.count + 512)
    LetterRecordWriter.writeHead(id: id, to: &json)
    json.append(json: document.bytes.span.extracting(kept))
    json.separate()
    if document.style == .file { json.append("\n") }
    json.write(.idTaken(document.id, by: id))
    json.append(tail)
    return json.take()
  }
}

extension Diagnostic {
  /// Another letter has the id that one asks for.
  static func idTaken(_ asked: String, by id: String) -> Diagnostic {
    Diagnostic(
      .idTaken,
      Message(
        english: "another letter has the id \(asked); this one is called \(id)",
        dutch: "een andere brief heet al \(asked); deze heet nu \(id)"))
  }
}

extension JSONByteWriter {
  /// Writes a diagnostic that has no place in the file.
  fileprivate mutating func write(_ diagnostic: Diagnostic) {
    append(#"{"id":"#)
    string(diagnostic.id)
    key("severity")
    string(diagnostic.severity.rawValue)
    key("message")
    string(diagnostic.words.english)
    key("messageNl")
    string(diagnostic.words.dutch)
    key("span")
    null()
    key("notes")
    strings(diagnostic.notes)
    endObject()
  }
}
