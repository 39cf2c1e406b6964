internal import Extraction
internal import LetterModel

/// One figure with what its words say of it: of an article, or of a letter beside it.
public struct Statement: Sendable {
  /// The index of the letter among those that are compared; 0 for the article itself.
  var letter: Int
  /// The index of the figure in its letter.
  public let figure: Int
  /// Where it stands.
  let place: Place
  /// The number as printed.
  let number: StatedNumber
  /// Its value without sign.
  let value: ExactValue
  /// What is measured.
  let kind: Figure.Kind
  /// The unit, folded.
  let unit: String?
  /// What is counted, folded.
  let measure: String?
  /// The year, or `nulmeting`, that it holds at; `nil` where no word says it.
  let moment: String?
  /// What it is compared with, as the letter says it.
  let baseline: String?
  /// Sector, form, organisation, region.
  let dimensions: [Claim.Dimension]
  /// What the figure is for.
  let role: Claim.Role
  /// Level or change.
  let change: Claim.Change
  /// The words of its sentence; of a cell, those of its row, column and caption.
  var own = SharedWords()
  /// The words of the sentence before, where its own says too little.
  var before = SharedWords()
  /// The words around: of its paragraph and the headings over it, or of its caption.
  var wide = SharedWords()
  /// The names in its sentence.
  let names: Set<String>
  /// The years in its sentence.
  let years: Set<Int>

  /// The words that say what it is of: of its own sentence, and of the one before where that is asked.
  var told: SharedWords { own.union(before) }

  /// Whether it stands in a table.
  var isCell: Bool {
    if case .block = place { return false }
    return true
  }

  /// How many digits tell it from others: 5 for 81.117, 2 for 81 duizend.
  var digits: Int { number.value.tellingDigits }

  /// Whether both can measure one thing.
  func isOfKind(of other: Statement) -> Bool {
    let isRate: (Figure.Kind) -> Bool = { $0 == .percentage || $0 == .percentagePoints }
    if isRate(kind) || isRate(other.kind) { return kind == other.kind }
    if let unit, let other = other.unit, kind != .count { return unit == other }
    // A table without a unit may hold money.
    if kind == .amount || other.kind == .amount {
      return kind == other.kind || unit == nil && isCell || other.unit == nil && other.isCell
    }
    return true
  }
}
