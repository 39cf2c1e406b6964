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
    LetterRecordWriter(read, style).writeDocument(under: LetterName(id: read.id), to: &json)
    json.swapBytes(with: &bytes)
  }

  /// Writes the letter under a name in pieces of some records.
  public func write(
    _ read: ReadLetter, under name: LetterName, as style: DocumentStyle,
    inPieces take: @escaping ([UInt8]) -> Void
  ) {
    var json = JSONByteWriter(capacity: JSONByteWriter.pieceSize * 2)
    LetterRecordWriter(read, style, inPieces: take).writeDocument(under: name, to: &json)
    take(json.bytes)
  }

  /// Id and original stand in the head.
  public func renamed(_ document: RenderedLetter, to name: LetterName) -> [UInt8] {
    var head = JSONByteWriter()
    LetterRecordWriter.writeHead(LetterName(id: document.id), to: &head)
    let kept = head.bytes.count..<document.bytes.count
    var json = JSONByteWriter(capacity: document.bytes.count + 256)
    LetterRecordWriter.writeHead(name, to: &json)
    json.append(json: document.bytes.span.extracting(kept))
    return json.take()
  }
}
