public import Driver
internal import Extraction
public import Finding
internal import LetterModel

/// Writes for programs what letters say of the figures of an article, one figure a line.
///
///     {"verdict":"rounded","derivation":null,"file":"artikel.md","sentence":…,"figure":{…},
///      "evidence":[{"letter":"kst-99001-14","file":…,"date":…,"sentence":…,"figure":{…}}]}
///
/// `figure` is as in the record of a letter; that of the article counts in the article's file.
public struct ComparisonJSONWriter: Sendable {
  /// The writer.
  public init() {}

  /// Appends a line for each figure of the article.
  public func write(
    _ findings: [ArticleFinding], of article: ReadLetter, quoting letters: inout QuotedLetters,
    to bytes: inout [UInt8]
  ) {
    var json = JSONByteWriter()
    for finding in findings {
      json.beginObject()
      json.key("verdict")
      json.string(finding.verdict.rawValue)
      json.key("derivation")
      json.string(finding.derivation?.rawValue)
      write(finding.figure, in: article, to: &json)
      json.key("evidence")
      json.beginArray()
      for evidence in finding.evidence {
        guard let letter = letters.letter(evidence.letter) else { continue }
        json.beginObject()
        json.key("letter")
        json.string(letter.id)
        json.key("sender")
        json.string(letter.letter.header.sender?.value)
        json.key("date")
        json.string(letter.letter.header.date?.value.description)
        write(evidence.figure, in: letter, to: &json)
        json.endObject()
      }
      json.endArray()
      json.endObject()
      json.append("\n")
    }
    bytes += json.take()
  }

  private func write(_ figure: Int, in read: ReadLetter, to json: inout JSONByteWriter) {
    let quote = FigureQuote(figure, in: read)
    json.key("file")
    json.string(read.letter.source.file)
    json.key("sentence")
    json.string(Array(quote.passage.bytes[quote.sentence]))
    json.key("figure")
    json.separate()
    var scalars = ScalarOffsets()
    LetterRecordWriter(read, .line)
      .write(read.records.figures[figure], at: figure, &scalars, to: &json)
  }
}
