internal import Checking
internal import Driver
internal import Extraction
internal import LetterModel

/// Writes the records of one letter as JSON, for `LetterJSONWriter`.
struct LetterRecordWriter {
  /// The schema of a letter, its source and its diagnostics.
  static let schema = #"""
    "letter": {"type": "object",
      "required": ["format", "id", "source", "header", "blocks", "footnotes", "tables", "references", "figures", "claims", "checks", "diagnostics"],
      "properties": {
        "format": {"const": "\#(LetterJSONWriter.formatName)"},
        "id": {"type": "string", "minLength": 1, "description": "the official identifier, else the file's name"},
        "source": {"$ref": "#/$defs/source"},
        "header": {"$ref": "#/$defs/header"},
        "blocks": {"type": "array", "items": {"$ref": "#/$defs/block"}},
        "footnotes": {"type": "array", "items": {"$ref": "#/$defs/footnote"}},
        "tables": {"type": "array", "items": {"$ref": "#/$defs/table"}},
        "references": {"type": "array", "items": {"$ref": "#/$defs/reference"}},
        "figures": {"type": "array", "items": {"$ref": "#/$defs/figure"}},
        "claims": {"type": "array", "items": {"$ref": "#/$defs/claim"}},
        "checks": {"type": "array", "items": {"$ref": "#/$defs/check"}},
        "diagnostics": {"type": "array", "items": {"$ref": "#/$defs/diagnostic"}}}},
    "source": {"type": "object",
      "required": ["file", "layout", "encoding", "bytes", "sha256", "partial"],
      "properties": {
        "file": {"type": "string"},
        "layout": {"enum": [\#(OutputSchema.names(of: Letter.Layout.self))]},
        "encoding": {"enum": [\#(OutputSchema.names(of: SourceText.Encoding.self))]},
        "bytes": {"$ref": "#/$defs/offset"},
        "sha256": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
        "partial": {"type": "boolean", "description": "whether the parser gave up before the end of the file"}}},
    "diagnostic": {"type": "object",
      "required": ["id", "severity", "message", "span", "notes"],
      "properties": {
        "id": {"type": "string", "pattern": "^[a-z]+(-[a-z]+)*\\.[a-z-]+$"},
        "severity": {"enum": [\#(OutputSchema.names(of: Diagnostic.Severity.self))]},
        "message": {"type": "string", "minLength": 1},
        "span": {"$ref": "#/$defs/spanOrNull"},
        "notes": {"type": "array", "items": {"type": "string"}}}}
    """#

  var json: JSONByteWriter
  let lines: LineIndex
  let letter: Letter
  let read: ReadLetter
  let names: RecordNames
  /// Whether every record begins a line of its own.
  let breaksLines: Bool

  /// A writer for a letter.
  init(_ read: ReadLetter, breaksLines: Bool) {
    self.read = read
    letter = read.letter
    lines = LineIndex(read.letter.source)
    names = RecordNames(read.letter, read.records)
    json = JSONByteWriter(capacity: read.letter.source.bytes.count * 6 + 4096)
    self.breaksLines = breaksLines
  }

  /// Begins a letter's document, up to its id.
  static func writeHead(id: String, to json: inout JSONByteWriter) {
    json.beginObject()
    json.member("format", LetterJSONWriter.formatName)
    json.member("id", id)
  }

  /// Ends the diagnostics and the document.
  static func writeTail(to json: inout JSONByteWriter) {
    json.endArray()
    json.endObject()
    json.append("\n")
  }

  /// Writes the diagnostic that a letter is called otherwise than it asks for.
  static func writeTaken(_ asked: String, by id: String, to json: inout JSONByteWriter) {
    json.beginObject()
    json.member("id", "letter.id-taken")
    json.member("severity", Diagnostic.Severity.warning.rawValue)
    json.member("message", "another letter has the id \(asked); this one is called \(id)")
    json.key("span")
    json.null()
    json.key("notes")
    json.strings([])
    json.endObject()
  }

  /// Writes everything but the head and the tail.
  mutating func writeMembers() {
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
    _ name: StaticString, _ count: Int, _ write: (inout LetterRecordWriter, Int) -> Void
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
