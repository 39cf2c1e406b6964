private import Extraction
private import Foundation
private import LetterModel
private import LetterReaders

/// What the figures of unseen sentences say, held against `Tests/Gold/documents/claims.txt`.
///
/// Stricter than `ClaimGold`: a measure is right when its words are those that a reader would
/// underline. Figures that have no line are open.
public struct PassageClaims {
  /// How many were right of those that are decided.
  public struct Tally: Sendable {
    public private(set) var right = 0
    public private(set) var wanted = 0
    /// The share that was right.
    public var share: Double { Double(right) / Double(max(1, wanted)) }

    mutating func count(_ isRight: Bool) {
      wanted += 1
      if isRight { right += 1 }
    }
  }

  /// Lines whose figures have a claim.
  public private(set) var figures = Tally()
  /// Measures with the words of the gold and no other ones.
  public private(set) var measures = Tally()
  /// Measures with the right last noun.
  public private(set) var heads = Tally()
  /// Periods, unsaid ones included.
  public private(set) var periods = Tally()
  /// Roles.
  public private(set) var roles = Tally()
  /// Roles of what is no realised figure and no share.
  public private(set) var intentions = Tally()
  /// Lines whose document is not at hand.
  public private(set) var skipped = 0
  /// What was wrong: place, figure, field.
  public private(set) var misses: [String] = []

  /// Holds every sentence of the gold against the program.
  public init() {
    var shelf = DocumentShelf()
    let passages = Dictionary(grouping: DocumentGold.lines(of: "claims")) { $0[0] + " " + $0[1] }
    for (place, lines) in passages.sorted(by: { $0.key < $1.key }) {
      guard let text = DocumentGold.passage(of: lines[0], on: &shelf),
        let read = Reading(text)
      else {
        skipped += lines.count
        continue
      }
      measure(lines, against: read, in: place)
    }
  }

  private struct Reading {
    let letter: Letter
    let records: LetterRecords

    init?(_ text: String) {
      let body = "Geachte voorzitter,\n\nHierbij informeer ik u.\n\n" + text
      let file = SourceFile(name: "gold.md", bytes: Array(body.utf8))
      guard
        let letter = try? readLetter(from: file, layout: Letter.Layout(rawValue: "markdown"))
      else { return nil }
      self.letter = letter
      records = extractRecords(from: letter)
    }

    func figures(of claim: Claim) -> String {
      claim.figures.map { ClaimGold.text(of: records.figures[$0], in: letter) }
        .joined(separator: "; ")
    }
  }

  private mutating func measure(_ lines: [[String]], against read: Reading, in place: String) {
    var left = read.records.claims
    for line in lines where line.count == 7 {
      let printed = line[3].components(separatedBy: " of ")
      let at = left.firstIndex { printed.contains(read.figures(of: $0)) }
      figures.count(at != nil)
      guard let at else {
        misses.append("\(place): no claim of \(line[3])")
        continue
      }
      let claim = left.remove(at: at)
      let name = "\(place): \(line[3])"
      measure(claim, as: line[4], in: name)
      if line[5] != "*" {
        let found = claim.period ?? "-"
        let isRight = line[5].components(separatedBy: " of ").contains {
          ClaimGold.agrees(found, $0, field: 2)
        }
        periods.count(isRight)
        if !isRight { misses.append("\(name): period \(found), wanted \(line[5])") }
      }
      guard line[6] != "*" else { continue }
      let choices = line[6].components(separatedBy: " of ")
      let isRight = choices.contains(claim.role.rawValue)
      roles.count(isRight)
      if !choices.contains("realised"), !choices.contains("share") { intentions.count(isRight) }
      if !isRight { misses.append("\(name): role \(claim.role), wanted \(line[6])") }
    }
  }

  private mutating func measure(_ claim: Claim, as wanted: String, in name: String) {
    guard wanted != "*" else { return }
    let found = claim.measure ?? "-"
    let choices = wanted.components(separatedBy: " of ")
    let isRight = choices.contains { PassageClaims.isUnderlined(found, $0) }
    measures.count(isRight)
    heads.count(choices.contains { ClaimGold.agrees(found, $0, field: 1) })
    if !isRight { misses.append("\(name): measure \(found), wanted \(wanted)") }
  }

  /// Whether words are those of an answer, with or without what stands in square brackets.
  private static func isUnderlined(_ found: String, _ answer: String) -> Bool {
    var readings = [""]
    for part in answer.split(separator: "[") {
      let pieces = part.split(separator: "]", omittingEmptySubsequences: false)
      let optional = pieces.count > 1 ? pieces[0] : ""
      let kept = pieces.last ?? ""
      readings = readings.flatMap { ["\($0) \(kept)", "\($0) \(optional) \(kept)"] }
    }
    let words = found.lowercased().split(separator: " ")
    return readings.contains { $0.lowercased().split(separator: " ") == words }
  }
}
