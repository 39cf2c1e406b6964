internal import Extraction
internal import Finding
internal import GRDB
internal import LetterModel
internal import Reporting

/// Statements sorted into series, for `MeasureSeries`.
struct SeriesDrafts {
  /// What two statements must share to be of one series.
  private struct Key: Hashable {
    var measure: [[UInt8]]
    var traits: [String]
    var period: String
  }

  /// A series that is being gathered.
  private struct Draft {
    var measure: String
    var traits: [String]
    var points: [StatedPeriod: MeasureSeries.Point] = [:]
    var count = 0
  }

  private var drafts: [Key: Draft] = [:]
  private var order: [Key] = []
  private var alone = 0
  /// Whether each measure that was met holds the words, and its words without their endings.
  private var measures: [String: [[UInt8]]?] = [:]

  /// The statements of some measures, which are given as a list in JSON, by date.
  static let sql = """
    SELECT \(IndexedFigure.columns), \(IndexedLetter.columns), claims."change" AS change,
      claims."role" AS role, claims."baseline" AS baseline, claims."sentence" AS sentence,
      cells."label" AS label, cells."header" AS header, figures."line" AS line,
      figures."column" AS "column", figures."part" AS part, (
        SELECT group_concat(dimensions."name" || ' ' || dimensions."value", char(10))
        FROM dimensions WHERE dimensions."claim_key" = claims."key") AS dimensions
    FROM figures JOIN claims ON claims."key" = figures."claim_key"
    JOIN letters ON letters."key" = figures."letter_key"
    LEFT JOIN cells ON cells."key" = figures."cell_key"
    WHERE letters."copy_of_key" IS NULL
      AND claims."measure" IN (SELECT "value" FROM json_each(?))
      AND claims."change" <> 'fromTo' AND figures."value" IS NOT NULL
    ORDER BY coalesce(letters."date", '9999'), letters."file", figures."key"
    """

  /// The measures that hold some words, as a list in JSON.
  mutating func measures(holding words: WordQuery, in db: Database) throws -> String {
    let sql = "SELECT DISTINCT \"measure\" FROM claims WHERE \"measure\" IS NOT NULL"
    var json = JSONByteWriter()
    json.beginArray()
    for measure in try String.fetchAll(db, sql: sql) where stems(of: measure, holding: words) != nil
    {
      json.string(measure)
    }
    json.endArray()
    return String(decoding: json.take(), as: UTF8.self)
  }

  /// Adds a row, if its measure holds the words.
  mutating func add(_ row: Row, of words: WordQuery) {
    let figure = IndexedFigure(row)
    guard let measure = figure.measure, let value = figure.stated?.value,
      let stems = stems(of: measure, holding: words)
    else { return }
    guard let words = figure.period, let period = StatedPeriod(words) else {
      alone += 1
      return
    }
    let traits = Self.traits(of: figure, row)
    let key = Key(measure: stems, traits: traits, period: period.kind)
    var draft = drafts[key] ?? Draft(measure: measure, traits: traits)
    if draft.count == 0 { order.append(key) }
    draft.count += 1
    let letter = IndexedLetter(row)
    let part = (row["part"] as String?).map { ":\($0)" } ?? ""
    let statement = MeasureSeries.Statement(
      value: value, text: figure.text, letter: letter,
      place: "\(letter.file)\(part):\(row["line"] ?? 1):\(row["column"] ?? 1)",
      sentence: row["sentence"] ?? "")
    draft.points[period, default: .init(period: words, statements: [])].statements.append(statement)
    drafts[key] = draft
  }

  /// The series of two times and more, the longest first, and how many figures are left over.
  func series() -> (series: [MeasureSeries], alone: Int) {
    var series: [MeasureSeries] = []
    var left = alone
    for key in order {
      guard let draft = drafts[key] else { continue }
      guard draft.points.count > 1 else {
        left += draft.count
        continue
      }
      let points = draft.points.sorted { $0.key < $1.key }.map(\.value)
      series.append(
        MeasureSeries(measure: draft.measure, traits: draft.traits, points: points))
    }
    let sorted = series.enumerated().sorted { one, other in
      let (first, second) = (one.element.points.count, other.element.points.count)
      return first != second ? first > second : one.offset < other.offset
    }
    return (sorted.map(\.element), left)
  }

  /// The stems of a measure's words; `nil` where it does not hold those that were asked for.
  private mutating func stems(of measure: String, holding words: WordQuery) -> [[UInt8]]? {
    if let known = measures[measure] { return known }
    var stems: [[UInt8]]?
    if !words.places(in: Array(measure.utf8)).isEmpty {
      let stemmer = DutchStemmer()
      stems = WordScan.words(of: measure).map { stemmer.stem(of: $0.bytes) }
    }
    measures[measure] = .some(stems)
    return stems
  }

  /// All but measure and time that makes a figure comparable with others, in words.
  private static func traits(of figure: IndexedFigure, _ row: Row) -> [String] {
    var traits: [String] = []
    if figure.kind != Figure.Kind.count.rawValue { traits.append(figure.unit ?? figure.kind) }
    switch Claim.Change(rawValue: row["change"] ?? "") {
    case .increase: traits.append("toename")
    case .decrease: traits.append("afname")
    case .level, .fromTo, nil: break
    }
    switch Claim.Role(rawValue: row["role"] ?? "") {
    case .target: traits.append("doel")
    case .forecast: traits.append("verwachting")
    case .definition: traits.append("omschrijving")
    case .share: traits.append("aandeel")
    case .realised, nil: break
    }
    if let baseline = row["baseline"] as String?, StatedPeriod(baseline) == nil {
      traits.append("ten opzichte van \(baseline)")
    }
    traits += (row["dimensions"] as String? ?? "").split(separator: "\n").map(String.init).sorted()
    // What stands beside and above a cell, but for the time, is a group too.
    let words =
      [row["label"] as String?]
      + ((row["header"] as String?).map { header in
        header.components(separatedBy: CellName.separator)
      } ?? [])
    traits += words.compactMap { $0 }.map(withoutTime).filter { !$0.isEmpty }
    return traits
  }

  private static func withoutTime(_ words: String) -> String {
    words.split(whereSeparator: \.isWhitespace)
      .filter { StatedPeriod(String($0)) == nil && $0 != "eind" }.joined(separator: " ")
  }
}
