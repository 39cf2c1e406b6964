internal import Extraction

/// A wording: how words and figures follow each other, and what that says of the figures.
///
///     {geheel} ~ {delen…} ~ <rest> … {over}     ⇒ over = geheel − Σ delen   zeker
struct Pattern: Sendable {
  /// One thing that must stand next.
  enum Element: Sendable {
    /// A word or cue of a set.
    case word(set: Int)
    /// A word or cue of a set, or nothing.
    case optional(set: Int)
    /// `…`: words of one sentence without a figure that could have a role; `…3`: three at most.
    case words(most: Int)
    /// `..`: words and figures of one sentence.
    case any
    /// `~`: words and figures, over two full stops at most.
    case far
    /// `.`: the end of a sentence.
    case stop
    /// `^`: the beginning of a sentence.
    case start
    /// A figure that plays a role.
    case figure(role: Int, kind: FigureKind, form: Form)
  }

  /// Which figures may play a role.
  enum FigureKind: Sendable {
    /// `{rol}`: what is counted, paid, measured or lasts.
    case operand
    /// `{rol%}`: a percentage or a share in words.
    case share
    /// `{rol~}`: percentage points.
    case points

    /// The kind as one of several.
    var alone: FigureKinds {
      switch self {
      case .operand: .operand
      case .share: .share
      case .points: .points
      }
    }
  }

  /// The kinds of roles that a figure may play.
  struct FigureKinds: OptionSet, Sendable {
    let rawValue: UInt8

    static let operand = FigureKinds(rawValue: 1)
    static let share = FigureKinds(rawValue: 2)
    static let points = FigureKinds(rawValue: 4)

    /// One figure of these kinds.
    var counts: FigureCounts {
      FigureCounts(
        1, contains(.operand) ? 1 : 0, contains(.share) ? 1 : 0, contains(.points) ? 1 : 0)
    }
  }

  /// How many figures there are: in all, operands, shares and points.
  typealias FigureCounts = SIMD4<Int32>

  /// How many figures play a role.
  enum Form: Sendable {
    /// `{rol}`
    case one
    /// `{rollen+}`: a list, with commas, semicolons or `en` between.
    case list
    /// `{rollen…}`: one figure or more, with anything but a figure of their kind between.
    case run
  }

  /// What a list of parts must be like.
  enum Condition: String, Sendable, CaseIterable {
    /// The last part is said to be the rest.
    case complete = "volledig"
    /// The words beside two parts leave nothing of their whole out: `vrouwen` and `mannen`.
    case halves = "helften"
    /// They are names of halves, which may leave others out.
    case names = "namen"
    /// The last part has no verb of its own, as where two things are said of one group.
    case whole = "ongesplitst"
    /// Small words or outcomes keep the parts apart.
    case exclusive = "gescheiden"
    /// Words for what became of each part keep them apart: `toegekend`, `afgewezen`.
    case outcomes = "uitkomsten"
    /// Some figure is printed with decimals.
    case decimals = "decimalen"
    /// Some figure is printed with a minus.
    case minus = "min"
    /// There are three parts or more.
    case long = "lang"
    /// The units of all figures agree, or are not stated.
    case unit = "eenheid"
    /// No other figure of its kind stands in the sentences.
    case alone = "alleen"
    /// No figure of the kind of the first stands in the sentences before, in its paragraph.
    case first = "vooraan"
  }

  /// The most words that `…` and `..` stand for.
  static let mostWords = 34

  /// `text.remainder.3`: the rule and the place in it.
  var id: String
  /// The line of the file.
  var line: Int
  /// The line as it is written, without its relation and strength.
  var text: String
  var elements: [Element]
  /// The names of the roles.
  var roles: [String]
  /// What the figures are said to make; `nil` in an antipattern.
  var relation: PatternRelation?
  /// How surely.
  var strength: Strength
  /// Whether each figure that fits is meant, and not only the first.
  var isOfEach = false
  /// The digits that chance would have to get right where it is only possible.
  var digits = 0
  var conditions: [Condition] = []
  /// Whether a word or a bracket stands between any two of its figures: none is bound by its place
  /// alone, as in `{een} … {twee}`, or by a sign.
  var isBound = true
  /// The sets of which words must stand in the sentences.
  var needed = Vocabulary.Bits.zero
  /// The kinds of figures that have a role.
  var kinds: FigureKinds = []
  /// The figures that it needs at least, in its sentences together.
  var fewest = FigureCounts.zero
}

extension Pattern.FigureKinds {
  /// The kinds of roles that a figure may play.
  init(_ mention: FigureInContext) {
    let figure = mention.figure
    self = []
    if mention.isPercentage || figure.ratio != nil { insert(.share) }
    if figure.kind == .percentagePoints { insert(.points) }
    if mention.isOperand { insert(.operand) }
  }
}

/// What the roles of a pattern are said to make.
enum PatternRelation: Sendable {
  /// Signed terms make a figure.
  case sum(Sum)
  /// A part of a whole is a share of it.
  case share(stated: Int, part: Int, whole: Int)
  /// The largest figure is the sum of the others, in whatever order they stand; only possible.
  case sumInAnyOrder(roles: [Int])
  /// From one level to another is a growth.
  case growth(Growth)
  /// Shares make a hundred.
  case complement(roles: [Int], isOpen: Bool)
  /// One amount some times over makes a total.
  case product(total: Int, one: Int, times: Int)
  /// A level is some times another.
  case multiple(level: Int, times: Int, base: Int)
  /// One is more or less than the other.
  case comparison(one: Int, Comparison, other: Int)

  /// The roles, as bits, of levels that are held against each other: none where parts are added up.
  var levels: Int {
    switch self {
    case .growth(let growth): 1 << growth.from | 1 << growth.to
    case .comparison(let one, _, let other): 1 << one | 1 << other
    case .multiple(let level, _, let base): 1 << level | 1 << base
    case .sum(let sum) where sum.terms.count == 2 && sum.terms.contains { $0.sign < 0 }:
      1 << sum.terms[0].role | 1 << sum.terms[1].role
    case .sum, .share, .sumInAnyOrder, .complement, .product: 0
    }
  }

  /// A sum and how firmly it is said.
  struct Sum: Sendable {
    var stated: Int
    var terms: [(sign: Int, role: Int)]
    /// `|a − b|`: which of two is larger is not said.
    var isAbsolute = false
    /// The words behind which a difference is the other way round; of one without an order, those
    /// behind which a minus would say twice what they say.
    var reversing: Int?
    /// `geheel ≥ Σ delen`: some parts may be left out, but they are never more than the whole.
    var isOpen = false
  }
  /// A growth and which way it is said to go.
  struct Growth: Sendable {
    /// What words say of the two levels.
    enum Order: Sendable {
      /// `van → naar`: the first grew to the second, or shrank.
      case said
      /// `van ↔ naar`: from the first to the second, whichever way.
      case open
      /// `| een → twee |`: it grew, or shrank, and which was first is not said.
      case unordered
    }

    var stated: Int
    var from: Int
    var to: Int
    var order: Order
    /// The words behind which it is a fall.
    var reversing: Int?
  }
}
