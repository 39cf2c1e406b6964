public import LetterModel

/// The verdict on one statement, with what a reader needs to check it by hand.
///
/// It carries its operands, each with its bytes, so that nothing has to be looked up.
public struct Verification: Spanned, Sendable, Equatable {
  /// How operands make the stated value.
  public enum Operation: String, Sendable, CaseIterable {
    /// Σ sign · value = stated
    case sum
    /// a − b = stated, operands [a, b]
    case difference
    /// a / b = stated %, operands [a, b]
    case share
    /// p % of N = stated, operands [p, N]
    case product
    /// Σ sign · value · factor = stated
    case weighted
    /// (b − a) / a = stated %, operands [a, b]: the earlier level first
    case growth
    /// Σ sign · value = 100 %
    case complement
    /// One figure, stated twice
    case restatement
    /// One figure said to be above, below or beyond another; `statement` says which
    case comparison
    /// Operands are citations; `statement` says what of them
    case citation
  }

  /// What the arithmetic showed.
  public enum Verdict: String, Sendable, CaseIterable {
    /// The operands make what is stated, digit by digit.
    case exact
    /// They do not, but unrounded values exist that print like this.
    case rounding
    /// No unrounded values print like this.
    case contradiction
    /// It could not be redone, or something makes it doubtful; a remark says what.
    case undecided
  }

  /// One operand.
  public struct Operand: Sendable, Equatable {
    /// The value, scaled as `Figure.value` is; `nil` for a share in words or a citation.
    public var value: PrintedNumber?
    /// +1 or −1.
    public var sign: Int
    /// What it is multiplied by: 1, but in a weighted sum a share, 0,742 for 74,2 %.
    public var factor: PrintedNumber
    /// The index in `LetterRecords.figures`; `nil` for a cell whose number only a sum showed.
    public var figure: Int?
    /// The index in `LetterRecords.citations`.
    public var citation: Int?
    /// The letter that contains it, for a check across letters.
    public var letter: String?
    /// The bytes it was read from.
    public var span: SourceSpan

    /// An operand.
    public init(
      value: PrintedNumber?, sign: Int = 1, factor: PrintedNumber = PrintedNumber(1),
      figure: Int? = nil, citation: Int? = nil, letter: String? = nil, span: SourceSpan
    ) {
      self.value = value
      self.sign = sign
      self.factor = factor
      self.figure = figure
      self.citation = citation
      self.letter = letter
      self.span = span
    }
  }

  /// The id of the check that found the statement: `table.column-total`.
  public var rule: String
  /// How the operands combine.
  public var operation: Operation
  /// The operands, in the operation's order.
  public var operands: [Operand]
  /// What the letter states, in the unit of the operands; in per cent for shares and growth.
  public var stated: PrintedNumber?
  /// The index of the stated figure in `LetterRecords.figures`.
  public var statedFigure: Int?
  /// Where it is stated.
  public var statedSpan: SourceSpan?
  /// The letter that states it, for a check across letters.
  public var statedLetter: String?
  /// The result of the operands, in the unit of `stated`; `nil` where it overflows.
  public var computed: PrintedNumber?
  /// Stated less computed, with its sign.
  public var difference: PrintedNumber?
  /// The most that rounding can explain of a difference of this sign; `nil` where there is no limit.
  ///
  /// For a sum of n terms printed in steps of u it is (n + 1) · u/2. As in XBRL Calculations 1.1, a
  /// statement holds where the intervals of both sides meet.
  public var tolerance: PrintedNumber?
  /// The size of the difference as a part of the tolerance: 0,67 for 1 of 1,5.
  ///
  /// Two decimals at most; above 1 rounding explains it no more.
  public var slackUsed: PrintedNumber?
  /// What the arithmetic showed.
  public var verdict: Verdict
  /// How surely words or structure assert it, before any sum; `nil` where the check does not say.
  public var strength: Strength?
  /// The id of the pattern that asserts it: `text.remainder.3`.
  public var pattern: String?
  /// The statement in words where its operands do not say it: of a citation or a comparison.
  public var statement: Message?
  /// Hypotheses, reasons, disclaimers; a sentence each.
  public var remarks: [Message]
  /// The bytes of the statement.
  public var span: SourceSpan
  /// How its sum is written.
  var style = SumStyle.plain
  /// The index of the figure that is the likeliest mistake where it contradicts: it alone, or with
  /// others elsewhere, would mend what fails; `nil` where nothing tells.
  package var culprit: Int?

  /// A verification.
  public init(
    rule: String, operation: Operation, operands: [Operand], stated: PrintedNumber? = nil,
    statedFigure: Int? = nil, statedSpan: SourceSpan? = nil, statedLetter: String? = nil,
    computed: PrintedNumber? = nil,
    difference: PrintedNumber? = nil, tolerance: PrintedNumber? = nil,
    slackUsed: PrintedNumber? = nil, verdict: Verdict, statement: Message? = nil,
    remarks: [Message] = [],
    span: SourceSpan
  ) {
    self.rule = rule
    self.operation = operation
    self.operands = operands
    self.stated = stated
    self.statedFigure = statedFigure
    self.statedSpan = statedSpan
    self.statedLetter = statedLetter
    self.computed = computed
    self.difference = difference
    self.tolerance = tolerance
    self.slackUsed = slackUsed
    self.verdict = verdict
    self.statement = statement
    self.remarks = remarks
    self.span = span
  }
}
