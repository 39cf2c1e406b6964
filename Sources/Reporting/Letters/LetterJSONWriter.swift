internal import Checking
public import Driver
internal import Extraction
internal import LetterModel

/// Writes one letter in the format `griffier-letter/1`, which `griffier schema` describes.
///
/// It stands under the id that it asks for; only the corpus knows whether that is taken, and
/// `RenderedLetter` can give it another.
public struct LetterJSONWriter {
  var json: JSONByteWriter
  let lines: LineIndex
  let letter: Letter
  let read: ReadLetter
  let names: RecordNames
  /// Whether every record begins a line of its own.
  let breaksLines: Bool

  /// A writer for a letter.
  public init(_ read: ReadLetter, breaksLines: Bool) {
    self.read = read
    letter = read.letter
    lines = LineIndex(read.letter.source)
    names = RecordNames(read.letter, read.records)
    json = JSONByteWriter(capacity: read.letter.source.bytes.count * 6 + 4096)
    self.breaksLines = breaksLines
  }

  /// The letter as JSON.
  public static func json(_ read: ReadLetter, breaksLines: Bool) -> RenderedLetter {
    var writer = LetterJSONWriter(read, breaksLines: breaksLines)
    RenderedLetter.writeHead(id: read.id, to: &writer.json)
    let head = writer.json.bytes.count
    writer.writeMembers()
    RenderedLetter.writeTail(to: &writer.json)
    return RenderedLetter(
      id: read.id, stem: read.stem, bytes: writer.json.take(), headCount: head,
      breaksLines: breaksLines)
  }

  private mutating func writeMembers() {
    writeSource()
    writeHeader()
    list("blocks", letter.blocks.count) { $0.writeBlock($1) }
    list("footnotes", letter.footnotes.count) { $0.writeFootnote($1) }
    list("tables", letter.tables.count) { $0.writeTable($1) }
    list("references", read.records.citations.count) { $0.writeCitation($1) }
    list("figures", read.records.figures.count) { $0.writeFigure($1) }
    list("claims", read.records.claims.count) { $0.writeClaim($1) }
    list("checks", read.verifications.count) { $0.writeCheck($1) }
    breakLine()
    json.key("diagnostics")
    json.beginArray()
    for diagnostic in letter.diagnostics { write(diagnostic) }
    for diagnostic in read.records.diagnostics { write(diagnostic) }
  }

  private mutating func writeSource() {
    let source = letter.source
    breakLine()
    json.key("source")
    json.beginObject()
    json.member("file", source.file)
    json.member("layout", letter.layout.rawValue)
    json.member("encoding", source.encoding.rawValue)
    json.member("bytes", source.bytes.count)
    json.member("sha256", SHA256Digest(of: source.bytes).hexadecimal)
    json.member("partial", letter.isPartial)
    json.endObject()
  }

  private mutating func list(
    _ name: StaticString, _ count: Int, _ write: (inout LetterJSONWriter, Int) -> Void
  ) {
    breakLine()
    json.key(name)
    json.beginArray()
    for index in 0..<count {
      breakLine()
      write(&self, index)
    }
    json.endArray()
  }

  /// Begins a line, after the comma that is due, where lines are wanted.
  mutating func breakLine() {
    guard breaksLines else { return }
    json.separate()
    json.append("\n")
  }

  private mutating func write(_ diagnostic: Diagnostic) {
    breakLine()
    json.beginObject()
    json.member("id", diagnostic.id)
    json.member("severity", diagnostic.severity.rawValue)
    json.member("message", diagnostic.message)
    member("span", span: diagnostic.span)
    json.member("notes", diagnostic.notes)
    json.endObject()
  }
}
