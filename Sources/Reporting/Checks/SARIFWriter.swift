public import Checking
public import Driver
internal import LetterModel

/// Writes checks as SARIF 2.1.0, the format of code review tools.
///
/// Contradictions are errors, what cannot be decided is a note, and what holds is a result of kind
/// pass. A result's fingerprint is made of its rule, its letter and its figures, not of its place:
/// it stays the same when a line is added above.
public struct SARIFWriter: CheckWriter {
  /// The name that `--format` takes.
  public let format = "sarif"
  /// What `griffier list writers` says.
  public let summary = "Checks for code review tools: SARIF 2.1.0."

  /// The writer.
  public init() {}

  /// The opening of the one run, with the rules.
  public var head: [UInt8] {
    var json = JSONByteWriter()
    json.append(
      #"{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","#)
    json.append(#""runs":[{"columnKind":"unicodeCodePoints","tool":{"driver":{"name":"griffier","#)
    json.append(#""rules":["#)
    for check in allChecks {
      json.beginObject()
      json.key("id")
      json.string(check.rule)
      json.key("shortDescription")
      message(check.summary, in: &json)
      json.endObject()
    }
    json.append("]}},\"results\":[\n")
    return json.take()
  }

  /// Results are an array.
  public var separator: [UInt8] { Array(",\n".utf8) }

  /// The end of the run.
  public var tail: [UInt8] { Array("\n]}]}\n".utf8) }

  /// Appends a result for each check of a letter.
  public func write(_ read: ReadLetter, _ request: CheckRequest, to bytes: inout [UInt8]) {
    guard !read.verifications.isEmpty else { return }
    let lines = LineIndex(read.letter.source)
    var json = JSONByteWriter()
    json.swapBytes(with: &bytes)
    defer { json.swapBytes(with: &bytes) }
    var prints = CheckFingerprints()
    let wanted = request.filter.wanted(read.verifications, of: read.name)
    for check in wanted.map({ read.verifications[$0] }) {
      let print = prints.next(of: check, in: read.name)
      begin(check, in: request.language, &json)
      json.key("locations")
      json.beginArray()
      location(check.statedSpan ?? check.span, of: read, lines, in: &json)
      json.endArray()
      json.key("relatedLocations")
      json.beginArray()
      for operand in check.operands where operand.letter == nil {
        location(operand.span, of: read, lines, in: &json)
      }
      json.endArray()
      end(print, &json)
    }
  }

  /// Appends a result for each check across letters.
  public func write(
    _ checks: [Verification], across letters: inout CheckedLetters, _ request: CheckRequest,
    to bytes: inout [UInt8]
  ) {
    var json = JSONByteWriter()
    json.swapBytes(with: &bytes)
    defer { json.swapBytes(with: &bytes) }
    var prints = CheckFingerprints()
    for check in request.filter.wanted(checks, of: "").map({ checks[$0] }) {
      let print = prints.next(of: check, in: check.home ?? "")
      begin(check, in: request.language, &json)
      json.key("locations")
      json.beginArray()
      let span = check.statedSpan ?? check.span
      let region = letters.region(of: span, in: check.home)
      location(span, of: region.file, region.start, region.end, in: &json)
      json.endArray()
      json.key("relatedLocations")
      json.beginArray()
      for operand in check.operands {
        let region = letters.region(of: operand.span, in: operand.letter ?? check.home)
        location(operand.span, of: region.file, region.start, region.end, in: &json)
      }
      json.endArray()
      end(print, &json)
    }
  }

  private func begin(
    _ check: Verification, in language: Language, _ json: inout JSONByteWriter
  ) {
    json.beginObject()
    json.key("ruleId")
    json.string(check.rule)
    json.key("kind")
    json.string(check.verdict.sarifKind)
    json.key("level")
    json.string(check.verdict == .contradiction ? "error" : "none")
    json.key("message")
    let sentences = [check.message(in: language)] + check.notes(in: language)
    message(sentences.joined(separator: "; "), in: &json)
  }

  private func end(_ print: [UInt8], _ json: inout JSONByteWriter) {
    json.key("partialFingerprints")
    json.beginObject()
    json.key("griffier/v1")
    json.string(print)
    json.endObject()
    json.endObject()
  }

  private func message(_ text: String, in json: inout JSONByteWriter) {
    json.beginObject()
    json.key("text")
    json.string(text)
    json.endObject()
  }

  private func location(
    _ span: SourceSpan, of read: ReadLetter, _ lines: LineIndex, in json: inout JSONByteWriter
  ) {
    location(
      span, of: read.letter.source.file, lines.position(of: span.start),
      lines.position(of: span.end), in: &json)
  }

  private func location(
    _ span: SourceSpan, of file: String, _ start: LineIndex.Position, _ end: LineIndex.Position,
    in json: inout JSONByteWriter
  ) {
    json.beginObject()
    json.key("physicalLocation")
    json.beginObject()
    json.key("artifactLocation")
    json.beginObject()
    json.key("uri")
    json.string(uri(of: file) + (start.part.map { "#" + uri(of: $0.name) } ?? ""))
    json.endObject()
    json.key("region")
    json.beginObject()
    json.key("startLine")
    json.integer(start.line)
    json.key("startColumn")
    json.integer(start.column)
    json.key("endLine")
    json.integer(end.line)
    json.key("endColumn")
    json.integer(end.column)
    json.key("byteOffset")
    json.integer(start.local(span.start))
    json.key("byteLength")
    json.integer(start.local(span.end) - start.local(span.start))
    json.endObject()
    json.endObject()
    json.endObject()
  }

  /// A path as a relative URI: bytes that a URI does not take are escaped.
  private func uri(of path: String) -> String {
    let digits = Array("0123456789ABCDEF")
    var uri = ""
    for byte in path.utf8 {
      let scalar = Unicode.Scalar(byte)
      let isPlain =
        scalar.properties.isAlphabetic && byte < 0x80 || "0123456789/-._~".utf8.contains(byte)
      if isPlain {
        uri.unicodeScalars.append(scalar)
      } else {
        uri += "%" + String(digits[Int(byte >> 4)]) + String(digits[Int(byte & 15)])
      }
    }
    return uri
  }
}

extension Verification.Verdict {
  /// What SARIF calls a result of this verdict.
  fileprivate var sarifKind: String {
    switch self {
    case .exact, .rounding: "pass"
    case .contradiction: "fail"
    case .undecided: "review"
    }
  }
}
