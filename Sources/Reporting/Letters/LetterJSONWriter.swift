public import Driver

/// Writes one letter in the format `griffier-letter/1`, which `griffier schema` describes.
public struct LetterJSONWriter: LetterWriter {
  /// The name of the format that every document bears.
  static let formatName = "griffier-letter/1"

  public let format = "json"
  public let summary = "One letter with all its records: griffier-letter/1."

  /// The writer.
  public init() {}

  /// The letter as JSON, on one line or with a line for every record.
  public static func json(_ read: ReadLetter, breaksLines: Bool) -> RenderedLetter {
    RenderedLetter(read, by: LetterJSONWriter(), as: breaksLines ? .file : .line)
  }

  public func write(_ read: ReadLetter, as style: DocumentStyle, to bytes: inout [UInt8]) {
    var writer = LetterRecordWriter(read, breaksLines: style == .file)
    LetterRecordWriter.writeHead(id: read.id, to: &writer.json)
    writer.writeMembers()
    LetterRecordWriter.writeTail(to: &writer.json)
    bytes += writer.json.take()
  }

  /// The id stands in the head, and a diagnostic says at the end that the letter's own was taken.
  public func renamed(_ document: RenderedLetter, to id: String) -> [UInt8] {
    var head = JSONByteWriter()
    LetterRecordWriter.writeHead(id: document.id, to: &head)
    var tail = JSONByteWriter()
    LetterRecordWriter.writeTail(to: &tail)
    var json = JSONByteWriter(capacity: document.bytes.count + 512)
    LetterRecordWriter.writeHead(id: id, to: &json)
    let kept = head.bytes.count..<(document.bytes.count - tail.bytes.count)
    json.append(json: document.bytes.span.extracting(kept))
    if document.style == .file {
      json.separate()
      json.append("\n")
    }
    LetterRecordWriter.writeTaken(document.id, by: id, to: &json)
    LetterRecordWriter.writeTail(to: &json)
    return json.take()
  }
}
