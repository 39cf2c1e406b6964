internal import Checking
internal import Driver
internal import Extraction
internal import Finding
internal import LetterModel
internal import Reporting

/// A page of W3C Web Annotations for each letter: its figures with what is claimed of them, its
/// citations as links, its contradictions as assessments.
///
/// A target is the letter's file with two selectors: the words with those before and behind, and the
/// bytes of the file.
struct AnnotationExporter: Exporter {
  let format = "web-annotation"
  let summary = "A page of W3C Web Annotations (JSON-LD) for each letter."
  let shape = ExportShape.folder

  func begin(_ context: ExportContext) -> any ExportRun { AnnotationRun() }
}

/// The pages of some letters.
private struct AnnotationRun: ExportRun {
  private var pages: [(name: String, bytes: [UInt8])] = []

  mutating func add(_ letter: ReadLetter, underID id: String) {
    var page = AnnotationPage(letter, id)
    pages.append(("\(id).jsonld", page.write()))
  }

  mutating func finish(in output: any ExportOutput) throws(ExportError) {
    for page in pages { try output.write(page.bytes, to: page.name) }
  }
}

/// The annotations of one letter.
private struct AnnotationPage {
  /// How many bytes of reading text are quoted before and behind the words.
  private static let reach = 32

  private let read: ReadLetter
  private let id: String
  private let name: String
  private var json = JSONByteWriter()

  init(_ read: ReadLetter, _ id: String) {
    self.read = read
    self.id = id
    name = PaperURL.name(ofLetter: id)
  }

  mutating func write() -> [UInt8] {
    json.beginObject()
    json.key("@context")
    json.string("http://www.w3.org/ns/anno.jsonld")
    json.key("id")
    json.string("\(name)#annotations")
    json.key("type")
    json.string("AnnotationPage")
    json.key("items")
    json.beginArray()
    let claims = FigureClaims(read.records)
    for (index, figure) in read.records.figures.enumerated() {
      begin("f\(index + 1)", "describing")
      let words =
        claims.index(of: index).map { FoundPassage.claim($0, in: read) }
        ?? read.letter.passage(at: figure.place).text(of: figure.range)
      writeText(words)
      writeTarget(at: figure.place, figure.range, figure.span)
    }
    for (index, citation) in read.records.citations.enumerated() {
      let addresses = citation.targets.compactMap(PaperURL.url)
      guard !addresses.isEmpty else { continue }
      begin("r\(index + 1)", "linking")
      json.key("body")
      json.strings(addresses)
      writeTarget(at: citation.place, citation.range, citation.span)
    }
    for (index, check) in read.verifications.enumerated() where check.verdict == .contradiction {
      begin("k\(index + 1)", "assessing")
      writeText(check.message(in: .dutch))
      let figure = check.statedFigure.map { read.records.figures[$0] }
      if let figure {
        writeTarget(at: figure.place, figure.range, figure.span)
      } else {
        writeTarget(quoting: nil, check.span)
      }
    }
    json.endArray()
    json.endObject()
    json.endLine()
    return json.take()
  }

  private mutating func begin(_ record: String, _ motivation: String) {
    json.beginObject()
    json.key("id")
    json.string("\(name)#\(record)")
    json.key("type")
    json.string("Annotation")
    json.key("motivation")
    json.string(motivation)
  }

  private mutating func writeText(_ words: String) {
    json.key("body")
    json.beginObject()
    json.key("type")
    json.string("TextualBody")
    json.key("value")
    json.string(words)
    json.key("format")
    json.string("text/plain")
    json.key("language")
    json.string("nl")
    json.endObject()
  }

  /// Ends an annotation with where its words stand.
  private mutating func writeTarget(at place: Place, _ range: Range<Int>, _ span: SourceSpan) {
    let bytes = read.letter.passage(at: place).bytes
    let range = range.clamped(to: 0..<bytes.count)
    var start = max(0, range.lowerBound - Self.reach)
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    var end = min(bytes.count, range.upperBound + Self.reach)
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    writeTarget(
      quoting: (
        bytes[start..<range.lowerBound], bytes[range], bytes[range.upperBound..<end]
      ), span)
  }

  private mutating func writeTarget(
    quoting quote: (before: ArraySlice<UInt8>, words: ArraySlice<UInt8>, after: ArraySlice<UInt8>)?,
    _ span: SourceSpan
  ) {
    json.key("target")
    json.beginObject()
    json.key("source")
    json.string(name)
    json.key("selector")
    json.beginArray()
    if let quote {
      json.beginObject()
      json.key("type")
      json.string("TextQuoteSelector")
      json.key("exact")
      json.string(Array(quote.words))
      json.key("prefix")
      json.string(Array(quote.before))
      json.key("suffix")
      json.string(Array(quote.after))
      json.endObject()
    }
    json.beginObject()
    json.key("type")
    json.string("DataPositionSelector")
    let part = read.letter.source.part(at: span.start)
    let first = part?.range.lowerBound ?? 0
    json.key("start")
    json.integer(span.start - first)
    json.key("end")
    json.integer(span.end - first)
    json.endObject()
    json.endArray()
    json.endObject()
    json.endObject()
  }
}
