internal import Checking
public import Driver
internal import Extraction
public import Finding
internal import LetterModel

/// Writes what was found for programs, one place a line.
///
///     {"letter":"kst-99001-14","file":…,"sender":…,"date":"2023-07-13","match":"same",
///      "sentence":…,"at":[8,14],"span":{…},"figure":{…},"claim":{…},"reference":null,"checks":[…]}
///
/// `figure`, `claim`, `reference` and `checks` are those of the letter's record; `at` counts the
/// Unicode scalars of `sentence`.
public struct FoundJSONWriter: Sendable {
  /// The writer.
  public init() {}

  /// Appends a line for each place.
  public func write(_ places: [FoundPlace], in read: ReadLetter, to bytes: inout [UInt8]) {
    guard !places.isEmpty else { return }
    let records = LetterRecordWriter(read, .line)
    let claims = FigureClaims(read.records)
    let checks = FigureChecks(read)
    var json = JSONByteWriter()
    var scalars = ScalarOffsets()
    for found in places {
      json.beginObject()
      writeHead(found, in: read, records, to: &json)
      json.key("figure")
      if let figure = found.figure {
        records.write(read.records.figures[figure], at: figure, &scalars, to: &json)
      } else {
        json.null()
      }
      json.key("claim")
      if let claim = found.figure.flatMap(claims.index) {
        records.write(read.records.claims[claim], at: claim, &scalars, to: &json)
      } else {
        json.null()
      }
      json.key("reference")
      if case .citation(let index) = found.subject {
        records.write(read.records.citations[index], at: index, &scalars, to: &json)
      } else {
        json.null()
      }
      json.key("checks")
      json.beginArray()
      for check in found.figure.map(checks.checks) ?? [] {
        json.separate()
        records.write(read.verifications[check], at: check, to: &json)
      }
      json.endArray()
      json.endObject()
      json.append("\n")
    }
    bytes += json.take()
  }

  private func writeHead(
    _ found: FoundPlace, in read: ReadLetter, _ records: LetterRecordWriter,
    to json: inout JSONByteWriter
  ) {
    let passage = read.letter.passage(at: found.place)
    let header = read.letter.header
    json.key("letter")
    json.string(read.id)
    json.key("file")
    json.string(read.letter.source.file)
    json.key("sender")
    json.string(header.sender?.value)
    json.key("date")
    json.string(header.date?.value.description)
    json.key("match")
    if case .figure(_, let likeness) = found.subject {
      json.string(likeness.rawValue)
    } else {
      json.null()
    }
    json.key("sentence")
    json.string(Array(passage.bytes[found.sentence]))
    json.key("at")
    let before = Self.scalars(passage.bytes[found.sentence.lowerBound..<found.range.lowerBound])
    json.beginArray()
    json.integer(before)
    json.integer(before + Self.scalars(passage.bytes[found.range]))
    json.endArray()
    json.key("span")
    let span = passage.span(of: found.range)
    json.append(atMost: records.spanRoom(span)) { $0.span(span, records.lines) }
  }

  private static func scalars(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.count { $0 & 0xC0 != 0x80 }
  }
}

extension FoundPlace {
  /// The index of the figure that stands there.
  var figure: Int? {
    if case .figure(let index, _) = subject { return index }
    return nil
  }
}
