public import LetterModel

/// The verdict on one statement, with what a reader needs to check it by hand.
///
/// It carries its operands, each with its bytes, so that nothing has to be looked up.
public struct Verification: Spanned, Sendable, Equatable {
  /// How operands make the stated value.
  public enum Operation: String, Sendable, CaseIterable {
    /// Σ sign · value = stated
    case sum
    /// a − b = stated
    case difference
    /// a / b = stated %
    case share
    /// p % of N = stated
    case product
    /// Σ sign · value · factor = stated
    case weighted
    case growth
    /// to 100
    case complement
    case restatement, comparison, citation
  }

  /// What the arithmetic showed.
  public enum Verdict: String, Sendable, CaseIterable {
    case exact, rounding, contradiction, undecided
  }

  /// One operand.
  public struct Operand: Sendable, Equatable {
    /// The value; `nil` for a share in words or a reference.
    public var value: PrintedNumber?
    /// +1 or −1.
    public var sign: Int
    /// What it is multiplied by, 1 unless weighted.
    public var factor: PrintedNumber
    /// The index in `LetterRecords.figures`.
    public var figure: Int?
    /// The index in `LetterRecords.references`.
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

  /// The rule that was applied.
  public var rule: String
  /// How the operands combine.
  public var operation: Operation
  /// The operands, in the operation's order.
  public var operands: [Operand]
  /// What the letter states.
  public var stated: PrintedNumber?
  /// The index of the stated figure.
  public var statedFigure: Int?
  /// Where it is stated.
  public var statedSpan: SourceSpan?
  /// The letter that states it, for a check across letters.
  public var statedLetter: String?
  /// The result of the operands.
  public var computed: PrintedNumber?
  /// Stated less computed.
  public var difference: PrintedNumber?
  /// The most that rounding can explain.
  public var tolerance: PrintedNumber?
  /// The share of the tolerance used, in hundredths.
  public var slackUsed: PrintedNumber?
  /// What the arithmetic showed.
  public var verdict: Verdict
  /// The statement in words where its operands do not say it: of a citation or a comparison.
  public var statement: Message?
  /// Hypotheses, reasons, disclaimers; a sentence each.
  public var remarks: [Message]
  /// The bytes of the statement.
  public var span: SourceSpan
  /// How its sum is written.
  var style = SumStyle.plain

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
