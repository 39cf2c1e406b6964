internal import Extraction
private import Foundation
internal import LetterModel
private import LetterReaders

/// What the figures of a text say, as a person wrote it down, held against what was found.
///
/// `Tests/Gold/claims/README.md` says how the lines are to be read.
public struct ClaimGold: Sendable {
  /// The fields that are measured, in the order of a line.
  public static let fields = [
    "figures", "measure", "period", "baseline", "change", "role", "dimensions",
  ]

  /// How often a field was right, was found and was wanted.
  public struct Score: Sendable {
    public var right = 0
    public var found = 0
    public var wanted = 0

    public var precision: Double { Double(right) / Double(max(1, found)) }
    public var recall: Double { Double(right) / Double(max(1, wanted)) }
  }

  /// The scores, one a field.
  public private(set) var scores = [Score](repeating: Score(), count: ClaimGold.fields.count)
  /// What was missed or invented.
  public private(set) var misses: [String] = []

  /// Holds every case of a text of gold against the program.
  public init(cases: [CaseFile.Case]) {
    for example in cases { measure(example) }
  }

  /// Holds the real letters that are at hand against `Tests/Gold/claims-shared.txt`.
  public init(realLetters: [LetterFile]) {
    for file in realLetters {
      let name = String(file.name.dropFirst("../shared/letters/".count))
      guard let lines = ClaimGold.ofRealLetters[name],
        let letter = try? readLetter(
          from: SourceFile(name: name, bytes: file.bytes))
      else { continue }
      measure(letter, lines.wanted, mayBe: lines.open, title: name)
    }
  }

  /// The lines of each real letter, and the figures that may have a claim or not.
  private static let ofRealLetters: [String: (wanted: [String], open: [String])] = {
    var letters: [String: (wanted: [String], open: [String])] = [:]
    for line in GoldFile.lines(of: "claims-shared.txt") {
      let isOpen = line.hasPrefix("#?")
      if line.hasPrefix("#"), !isOpen { continue }
      let parts = line.drop { "#? ".contains($0) }.components(separatedBy: " | ")
      let rest = parts.dropFirst().joined(separator: " | ")
      if isOpen {
        letters[parts[0], default: ([], [])].open.append(rest)
      } else {
        letters[parts[0], default: ([], [])].wanted.append(rest)
      }
    }
    return letters
  }()

  private mutating func measure(_ example: CaseFile.Case) {
    let body = "Geachte voorzitter,\n\nHierbij informeer ik u.\n\n" + example["text"]
    let file = SourceFile(name: "gold.md", bytes: Array(body.utf8))
    guard let letter = try? readLetter(from: file, layout: .markdown) else { return }
    measure(
      letter, example.lines(of: "claims").filter { $0 != "geen" }, mayBe: [],
      title: example.title)
  }

  private mutating func measure(
    _ letter: Letter, _ lines: [String], mayBe optional: [String], title: String
  ) {
    let records = extractRecords(from: letter)
    var open = records.claims.filter { claim in
      if case .block = claim.place { return true }
      return false
    }
    for line in lines {
      let wanted = line.components(separatedBy: " | ").map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      guard wanted.count == ClaimGold.fields.count else { continue }
      let figures = wanted[0].components(separatedBy: "; ").map {
        // The words before a range belong to it there, and are a hedge in the records.
        $0.replacing("tussen de ", with: "").replacing("tussen ", with: "")
      }
      scores[0].wanted += 1
      let at = open.firstIndex { claim in
        let printed = claim.figures.map { ClaimGold.text(of: records.figures[$0], in: letter) }
        return printed == figures
      }
      guard let at else {
        misses.append("\(title): no claim of \(wanted[0])")
        continue
      }
      let claim = open.remove(at: at)
      scores[0].right += 1
      scores[0].found += 1
      let found = [
        wanted[0], claim.measure ?? "-", claim.period ?? "-", claim.baseline ?? "-",
        claim.change.rawValue, claim.role.rawValue, ClaimGold.text(of: claim.dimensions),
      ]
      for field in 1..<ClaimGold.fields.count {
        compare(found[field], with: wanted[field], field: field, of: title, wanted[0])
      }
    }
    for claim in open {
      let printed = claim.figures.map { ClaimGold.text(of: records.figures[$0], in: letter) }
      if optional.contains(printed.joined(separator: "; ")) { continue }
      scores[0].found += 1
      misses.append("\(title): invented \(printed.joined(separator: "; "))")
    }
  }

  private mutating func compare(
    _ found: String, with wanted: String, field: Int, of title: String, _ figure: String
  ) {
    if wanted == "*" { return }
    let choices = wanted.components(separatedBy: " of ")
    if found == "-", choices.contains("-"), choices.count > 1 { return }
    let isRight = choices.contains { ClaimGold.agrees(found, $0, field: field) }
    if wanted != "-" { scores[field].wanted += 1 }
    if found != "-" { scores[field].found += 1 }
    if isRight, found != "-", wanted != "-" { scores[field].right += 1 }
    guard !isRight else { return }
    misses.append("\(title): \(figure): \(ClaimGold.fields[field]) \(found), wanted \(wanted)")
  }

  static func agrees(_ found: String, _ wanted: String, field: Int) -> Bool {
    if found == wanted { return true }
    guard found != "-", wanted != "-" else { return false }
    let (one, other) = (found.lowercased(), wanted.lowercased())
    switch fields[field] {
    case "measure":
      let core = other.replacing(/\[[^\]]*\]/, with: "").split(separator: " ")
      let whole = other.filter { $0 != "[" && $0 != "]" }.split(separator: " ")
      guard let last = one.split(separator: " ").last else { return false }
      return last == core.last || last == whole.last
    case "period", "baseline":
      let (mine, theirs) = (years(in: one), years(in: other))
      return mine == theirs
        && (!mine.isEmpty || one == other || one.hasSuffix(other) || other.hasSuffix(one))
    case "dimensions":
      return isSame(one.components(separatedBy: "; "), other.components(separatedBy: "; "))
    default: return false
    }
  }

  /// Whether dimensions are the same; a value may stand for its words, as `formeel` for `formele
  /// dienstverbanden`.
  private static func isSame(_ one: [String], _ other: [String]) -> Bool {
    func key(_ dimension: String) -> String {
      let parts = dimension.components(separatedBy: "=")
      return parts[0] + "=" + (parts[0] == "form" ? String(parts[1].prefix(5)) : parts[1])
    }
    return Set(one.map(key)) == Set(other.map(key))
  }

  private static func years(in text: String) -> [String] {
    text.matches(of: /\b(?:1[89]|20|21)\d\d\b/).map { String($0.output) }
  }

  private static let names = ["vorm": "form", "organisatie": "organisation", "regio": "region"]

  private static func text(of dimensions: [Claim.Dimension]) -> String {
    if dimensions.isEmpty { return "-" }
    return dimensions.map { (names[$0.name] ?? $0.name) + "=" + $0.value }.joined(separator: "; ")
  }

  static func text(of figure: Figure, in letter: Letter) -> String {
    let bytes = letter.passage(at: figure.place).bytes
    return String(decoding: bytes[figure.range], as: UTF8.self)
  }
}
