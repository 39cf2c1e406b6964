internal import Extraction
internal import LetterModel

/// What a letter says of one thing at one time, wherever it says it.
///
///     81.117 extra banen in 2022 ten opzichte van de nulmeting     (text)
///     81.117, Totaal, Totale toename                               (cell)
///
/// Claims with one value and keys that do not differ are one fact; a key that one of them leaves
/// open is taken from the other.
struct Fact: Sendable {
  /// What distinguishes facts.
  struct Key: Sendable, Hashable {
    /// The last word of what is counted: `banen`.
    var noun: String
    /// Sector, form, organisation, region.
    var dimensions: [Claim.Dimension]
    /// `realised` for what is, else what it is for.
    var role: Claim.Role
    /// A year, `nulmeting`, …; `nil` where it is not said.
    var period: String?
    /// What it is compared with; a fact with one is a change.
    var baseline: String?

    /// The key without one dimension.
    func without(_ name: String) -> Key {
      var key = self
      key.dimensions.removeAll { $0.name == name }
      return key
    }

    /// The value of a dimension.
    func value(of name: String) -> String? { dimensions.first { $0.name == name }?.value }

    /// Whether nothing that both say differs.
    func agrees(with other: Key) -> Bool {
      noun == other.noun && dimensions == other.dimensions && role == other.role
        && (period == nil || other.period == nil || period == other.period)
        && (baseline == nil || other.baseline == nil || baseline == other.baseline)
    }

    /// Whether both say when and against what, and say the same.
    func equals(_ other: Key) -> Bool {
      period != nil && self == other
    }
  }

  /// One place where it is said.
  struct Occurrence: Sendable {
    var quantity: Quantity
    /// The block, or the block of the table.
    var place: Place
    /// The index of the figure, which gives the reading order.
    var figure: Int

    /// Whether it was read in running text, not in a cell.
    var isInText: Bool {
      if case .block = place { return true }
      return false
    }
  }

  var key: Key
  /// Where it is said first.
  let first: Occurrence
  /// Where it is said again: nearly all facts of a table are said once.
  private(set) var others: [Occurrence] = []
  /// Whether words say that it is a change, also where the baseline is not said.
  var isChange: Bool

  /// A fact that is said once so far.
  init(key: Key, first: Occurrence, isChange: Bool) {
    self.key = key
    self.first = first
    self.isChange = isChange
  }

  /// All places where it is said, in reading order.
  var occurrences: [Occurrence] { [first] + others }

  /// The value, the same at every occurrence.
  var quantity: Quantity { first.quantity }

  /// Where running text first says it.
  var firstInText: Occurrence? { first.isInText ? first : others.first(where: \.isInText) }

  /// Where a cell first says it.
  var firstInCell: Occurrence? { first.isInText ? others.first { !$0.isInText } : first }

  /// Whether it is said in running text.
  var isInText: Bool { first.isInText || others.contains(where: \.isInText) }

  /// Whether it is said in a cell.
  var isInCell: Bool { !first.isInText || others.contains { !$0.isInText } }

  /// Adds the occurrences of a fact that says the same.
  mutating func add(_ other: Fact) {
    others.append(other.first)
    others += other.others
  }

  /// The occurrence nearest to a place in reading order.
  func occurrence(nearest figure: Int) -> Occurrence {
    others.reduce(first) { abs($1.figure - figure) < abs($0.figure - figure) ? $1 : $0 }
  }
}

/// A share of the last level before it in its paragraph.
struct BoundShare: Sendable {
  var share: Quantity
  var level: Quantity
  var figure: Int
  var dimensions: [Claim.Dimension]
  var period: String

  func matches(_ key: Fact.Key, part: Claim.Dimension, period: String) -> Bool {
    self.period == period && dimensions == key.dimensions && dimensions.contains(part)
  }
}
