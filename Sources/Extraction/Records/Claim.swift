public import LetterModel

/// What a sentence or a cell says of a figure: what is counted, of whom, when, against what.
public struct Claim: Spanned, Sendable, Equatable {
  /// Whether a level or a change is stated.
  public enum Change: String, Sendable, CaseIterable {
    case level, increase, decrease, fromTo
  }

  /// What the figure is for.
  public enum Role: String, Sendable, CaseIterable {
    case realised, target, forecast, definition, share
  }

  /// The indices in `LetterRecords.figures`.
  public var figures: [Int]
  /// The noun phrase counted: `extra banen`.
  public var measure: String?
  /// Sector, form, organisation, region, by name of the dimension, in order of that name.
  public var dimensions: [Dimension]
  /// `2022`, `eind 2022`.
  public var period: String?
  /// `nulmeting`, `2021`.
  public var baseline: String?
  /// Level or change.
  public var change: Change
  /// What the figure is for.
  public var role: Role
  /// Where the sentence stands.
  public var place: Place
  /// The sentence, in reading offsets.
  public var range: Range<Int>
  /// The bytes of the sentence.
  public var span: SourceSpan

  /// One dimension of a claim: `sector` is `markt`.
  public struct Dimension: Sendable, Equatable, Hashable {
    /// `sector`, `vorm`, `organisatie`, `regio`.
    public var name: String
    /// `markt`.
    public var value: String

    /// A dimension.
    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  /// A claim.
  public init(
    figures: [Int], measure: String? = nil, dimensions: [Dimension] = [], period: String? = nil,
    baseline: String? = nil, change: Change = .level, role: Role = .realised, place: Place,
    range: Range<Int>, span: SourceSpan
  ) {
    self.figures = figures
    self.measure = measure
    self.dimensions = dimensions
    self.period = period
    self.baseline = baseline
    self.change = change
    self.role = role
    self.place = place
    self.range = range
    self.span = span
  }
}
