internal import Checking
internal import Driver
internal import Extraction
internal import LetterModel

/// Writes the records of one letter as JSON, for `LetterJSONWriter`.
///
/// It only looks: every function appends to the bytes that it is lent. A record asks for the room
/// that it can need at most and then writes names and values one after the other.
struct LetterRecordWriter {
  /// The schema of a letter, its source and its diagnostics.
  static func schema(layouts: [Letter.Layout]) -> String {
    #"""
    "letter": {"type": "object",
      "required": ["format", "id", "copyOf", "source", "header", "blocks", "footnotes", "tables", "references", "figures", "claims", "checks", "diagnostics"],
      "properties": {
        "format": {"const": "\#(LetterJSONWriter.formatName)"},
        "id": {"type": "string", "minLength": 1, "description": "the official identifier, else sha256- and the beginning of the file's SHA-256; of a copy that and ~2, ~3, …"},
        "copyOf": {"type": ["string", "null"], "description": "the id of the letter that it is a copy of, by its identifier, its head or its words"},
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
        "layout": {"enum": [\#(CaseNames.of(layouts))]},
        "encoding": {"enum": [\#(CaseNames.of(SourceText.Encoding.self))]},
        "bytes": {"$ref": "#/$defs/offset"},
        "sha256": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
        "partial": {"type": "boolean", "description": "whether the parser gave up before the end of the file"}}},
    "diagnostic": {"type": "object",
      "required": ["id", "severity", "message", "span", "notes"],
      "properties": {
        "id": {"type": "string", "pattern": "^[a-z]+(-[a-z]+)*\\.[a-z-]+$"},
        "severity": {"enum": [\#(CaseNames.of(Diagnostic.Severity.self))]},
        "message": {"type": "string", "minLength": 1},
        "messageNl": {"type": "string", "minLength": 1, "description": "the same in Dutch"},
        "span": {"$ref": "#/$defs/spanOrNull"},
        "notes": {"type": "array", "items": {"type": "string"}}}}
    """#
  }

  let read: ReadLetter
  let names: RecordNames
  let lines: LineIndex
  /// Whether every record begins a line of its own.
  let style: DocumentStyle
  /// What is lent the document piece by piece; `nil` where it is wanted whole.
  private let take: (([UInt8]) -> Void)?

  /// A writer for a letter.
  init(_ read: ReadLetter, _ style: DocumentStyle, inPieces take: (([UInt8]) -> Void)? = nil) {
    self.read = read
    self.style = style
    self.take = take
    lines = LineIndex(read.letter.source)
    names = RecordNames(read.letter, read.records)
  }

  /// Writes the whole document, under the name that the letter asks for or another.
  func writeDocument(under name: LetterName, to json: inout JSONByteWriter) {
    Self.writeHead(name, to: &json)
    writeSource(to: &json)
    writeHeader(to: &json)
    list(#""blocks":["#, read.letter.blocks.span, to: &json) { write($0, at: $1, to: &$2) }
    var scalars = ScalarOffsets()
    list(#""footnotes":["#, read.letter.footnotes.span, to: &json) {
      write($0, at: $1, &scalars, to: &$2)
    }
    list(#""tables":["#, read.letter.tables.span, to: &json) { write($0, at: $1, to: &$2) }
    list(#""references":["#, read.records.citations.span, to: &json) {
      write($0, at: $1, &scalars, to: &$2)
    }
    list(#""figures":["#, read.records.figures.span, to: &json) {
      write($0, at: $1, &scalars, to: &$2)
    }
    list(#""claims":["#, read.records.claims.span, to: &json) {
      write($0, at: $1, &scalars, to: &$2)
    }
    list(#""checks":["#, read.verifications.span, to: &json) { write($0, at: $1, to: &$2) }
    let diagnostics = read.letter.diagnostics + read.records.diagnostics
    list(#""diagnostics":["#, diagnostics.span, to: &json) { write($0, at: $1, to: &$2) }
    json.append("}\n")
  }

  /// Begins a letter's document, up to what it is a copy of.
  static func writeHead(_ name: LetterName, to json: inout JSONByteWriter) {
    let room = JSONCursor.room(forString: name.id.utf8.count) + JSONCursor.room(for: name.copyOf)
    json.append(atMost: 96 + room) { out in
      out.literal(#"{"format":"#)
      out.name(LetterJSONWriter.formatName)
      out.literal(#","id":"#)
      out.string(name.id)
      out.literal(#","copyOf":"#)
      out.string(name.copyOf)
    }
  }

  /// Writes a member of the document that is an array.
  @inline(__always)
  private func list<Record: ~Copyable>(
    _ name: StaticString, _ records: Span<Record>, to json: inout JSONByteWriter,
    _ write: (borrowing Record, Int, inout JSONByteWriter) -> Void
  ) {
    begin(to: &json)
    json.append(name)
    records.lendEach { record, index in
      lendPiece(of: &json)
      json.append(atMost: 2) { out in
        if index > 0 { out.literal(",") }
        if style == .file { out.literal("\n") }
      }
      write(record, index, &json)
    }
    json.append("]")
  }

  /// Lends what was written, where the document is wanted in pieces and there is enough for one.
  func lendPiece(of json: inout JSONByteWriter) {
    if let take, json.bytes.count > JSONByteWriter.pieceSize { json.lend(to: take) }
  }

  /// Begins a member of the document, on a line of its own where lines are wanted.
  func begin(to json: inout JSONByteWriter) {
    json.append(style == .file ? ",\n" : ",")
  }

  private func writeSource(to json: inout JSONByteWriter) {
    let source = read.letter.source
    begin(to: &json)
    json.append(atMost: 512 + JSONCursor.room(forString: source.file.utf8.count)) { out in
      out.literal(#""source":{"file":"#)
      out.string(source.file)
      out.literal(#","layout":"#)
      out.name(read.letter.layout.rawValue)
      out.literal(#","encoding":"#)
      out.name(source.encoding.rawValue)
      out.literal(#","bytes":"#)
      out.integer(source.fileBytes.count)
      out.literal(#","sha256":""#)
      out.json(read.digest.hexadecimal.span)
      out.literal(#"","partial":"#)
      out.literal(read.letter.isPartial ? "true}" : "false}")
    }
  }
}
