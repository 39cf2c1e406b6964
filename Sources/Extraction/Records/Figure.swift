public import LetterModel

/// A number that a letter states, with the interval it stands for.
///
///     71.113 extra banen   →   71113, resolution 1, [71112,5; 71113,5], unit banen
public struct Figure: Spanned, Sendable, Equatable {
  /// What is measured.
  public enum Kind: String, Sendable, CaseIterable {
    /// Things that are counted; the unit is their noun.
    case count
    /// Per cent of something.
    case percentage
    /// The difference of two percentages.
    case percentagePoints
    /// Money; the unit is the currency.
    case amount
    /// A share in words: see `ratio`.
    case ratio
    /// Weeks, years, hours.
    case duration
    /// From a lower to an upper value: see `low` and `high`.
    case range
    /// Kilometres, hectares, tonnes.
    case measure

    /// Whether figures of this kind are counted, paid or measured, so that they add up.
    package var isSummable: Bool { self == .count || self == .amount || self == .measure }
  }

  /// The word that bends a figure's interval.
  public enum Hedge: String, Sendable {
    /// ruim, iets meer dan: [v, v + s)
    case justOver
    /// bijna, een kleine, iets minder dan: (v − s, v]
    case justUnder
    /// circa, ongeveer, zo'n, rond de: [v − s, v + s]
    case about
    /// meer dan, boven, minimaal, ten minste, minstens: low v, high open
    case atLeast
    /// minder dan, onder, maximaal, hooguit, tot: low open, high v
    case atMost
    /// tussen a en b, a à b, a tot b: [a, b]
    case between
  }

  /// Where it stands.
  public var place: Place
  /// The words of the number itself, unit and hedge not included, in reading offsets.
  public var range: Range<Int>
  /// The bytes of those words.
  public var span: SourceSpan
  /// The value, scaled; `nil` for a share in words.
  ///
  /// 130 miljoen is 130000000, a cell is scaled by its table's unit, a range has its lower end.
  public var value: PrintedNumber?
  /// The unit of the last printed digit, scaled; `nil` for words.
  public var resolution: PrintedNumber?
  /// The lower bound, scaled; `nil` where open.
  ///
  /// Where no hedge bends it, half a printed unit below the value.
  public var low: PrintedNumber?
  /// The upper bound, scaled; `nil` where open.
  public var high: PrintedNumber?
  /// `een derde` is 1 and 3.
  public var ratio: Ratio?
  /// The counted noun, the currency or the percent sign: `banen`, `euro`, `%`.
  public var unit: String?
  /// What is measured.
  public var kind: Kind
  /// What the words before it do to its interval.
  public var hedge: Hedge?
  /// The hedge as written: `ruim`.
  public var hedgeWords: String?
  /// Whether words say that it is negative: `1.838 minder banen`.
  public var isNegativeInWords: Bool = false
  /// Whether more digits follow than its dots allow, as in `86.8154`: a mark, if sums bear it out.
  public var hasGluedMark: Bool = false
  /// Remarks, such as which hypothesis about trailing zeros holds.
  public var notes: [String] = []

  /// A share in words.
  public struct Ratio: Sendable, Equatable {
    /// The numerator.
    public var numerator: Int
    /// The denominator.
    public var denominator: Int

    /// A share.
    public init(_ numerator: Int, of denominator: Int) {
      self.numerator = numerator
      self.denominator = denominator
    }
  }

  /// A figure without unit, bounds or hedge yet.
  public init(place: Place, range: Range<Int>, span: SourceSpan, value: PrintedNumber?, kind: Kind)
  {
    self.place = place
    self.range = range
    self.span = span
    self.value = value
    self.kind = kind
  }
}
