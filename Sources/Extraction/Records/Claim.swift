public import LetterModel

/// What a sentence or a cell says of a figure: what is counted, of whom, when, against what.
public struct Claim: Spanned, Sendable, Equatable {
  /// Whether a level or a change is stated.
  public enum Change: String, Sendable, CaseIterable {
    /// How many there are: `81.117 banen`.
    case level
    /// How many more: `nam toe met 4.548`.
    case increase
    /// How many fewer: `314 minder`.
    case decrease
    /// Two levels in one sentence, the earlier first: `van 580 naar 687`.
    case fromTo
  }

  /// What the figure is for.
  public enum Role: String, Sendable, CaseIterable {
    /// What was reached.
    case realised
    /// What is to be reached.
    case target
    /// What is expected.
    case forecast
    /// What a thing is taken to be: `een baan van 25,5 uur`.
    case definition
    /// A part of another figure.
    case share
  }

  /// The indices in `LetterRecords.figures`.
  public var figures: ClaimFigures
  /// The noun phrase counted: `extra banen`.
  public var measure: String?
  /// Sector, form, organisation, region, by name of the dimension, in order of that name.
  public var dimensions: [Dimension]
  /// When, in the words of the letter: `2022`, `eind 2022`; `nil` where nothing says it.
  public var period: String?
  /// What it is compared with, in the words of the letter: `nulmeting`, `2021`.
  public var baseline: String?
  /// Level or change.
  public var change: Change
  /// What the figure is for.
  public var role: Role
  /// Where the sentence stands.
  public var place: Place
  /// The sentence, in reading offsets of the passage at `place`.
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
    figures: ClaimFigures, measure: String? = nil, dimensions: [Dimension] = [],
    period: String? = nil,
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
