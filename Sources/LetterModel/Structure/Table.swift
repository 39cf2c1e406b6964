/// A table with typed rows.
///
///     |                 | markt  | overheid | totaal |
///     | Formeel         | 70.388 |    8.874 | 79.262 |
///     | Inleen          |    724 |    1.130 |  1.855 |
///     | Totaal          | 71.113 |   10.004 | 81.117 |
///     | Doelstelling    |(70.000)| (22.500) |(92.500)|
public struct Table: Spanned, Sendable, Equatable {
  /// What a row is.
  public enum Role: String, Sendable, CaseIterable {
    /// A row like others: a part of the totals.
    case data
    /// A sum of the rows of its group.
    case subtotal
    /// A sum of all rows, or of all groups.
    case total
    /// What was to be reached: `Doelstelling`, or all numbers in brackets.
    case target
    /// Percentages of other rows: `in %`, `aandeel …`.
    case share
    /// A row that is no part of the totals: `waarvan …`, `ter info`.
    case memo
    /// A heading over the rows below it: a label and no cells.
    case group
    /// No words and no numbers.
    case blank
  }

  /// One row: a label and a cell for each data column.
  public struct Row: Sendable, Equatable {
    /// The words in the label column.
    public var label: Passage
    /// An article or line number that stands in a column of its own before the label.
    public var code: String?
    /// What the row is.
    public var role: Role
    /// One cell a data column.
    public var cells: [Cell]
    /// How the row is set among others.
    public var layout: RowLayout
    /// What was printed in the row and could not be placed: sums over the row are undecided.
    public var unread: [SourceSpan]

    /// A row.
    public init(
      label: Passage, code: String? = nil, role: Role = .data, cells: [Cell],
      layout: RowLayout = RowLayout(), unread: [SourceSpan] = []
    ) {
      self.label = label
      self.code = code
      self.role = role
      self.cells = cells
      self.layout = layout
      self.unread = unread
    }
  }

  /// How the words of a cell are set apart: `**Uitgaven**`, `*Subsidies*`, `Sport`.
  public enum Emphasis: String, Sendable, CaseIterable {
    /// Bold, or in capitals: above what is not.
    case bold
    /// Slanted or underlined: above what is plain in some tables, below it in others.
    case slanted
    /// Not at all.
    case plain
  }

  /// How a row is set among others: what the eye takes as its level.
  public struct RowLayout: Sendable, Equatable {
    /// The level of its label's left edge among those of the table, 0 for the outermost.
    public var indent: Int
    /// How its words are set apart.
    public var emphasis: Emphasis
    /// Whether a blank line or a rule stands between it and the row before.
    public var followsGap: Bool

    /// A layout; plain, at the outermost level, when nothing is said.
    public init(indent: Int = 0, emphasis: Emphasis = .plain, followsGap: Bool = false) {
      self.indent = indent
      self.emphasis = emphasis
      self.followsGap = followsGap
    }
  }

  /// A data cell.
  public struct Cell: Sendable, Equatable {
    /// The words, marks taken out.
    public var passage: Passage
    /// The number as printed and where in the passage it stands; `nil` for words and blanks.
    public var number: CellNumber?

    /// What stands in it.
    public var kind: CellKind

    /// A cell; of the kind that its number or its emptiness shows when none is said.
    public init(passage: Passage, number: CellNumber? = nil, kind: CellKind? = nil) {
      self.passage = passage
      self.number = number
      self.kind =
        kind ?? (number != nil ? .number : passage.bytes.isEmpty ? .empty : .words)
    }
  }

  /// What stands in a data cell.
  public enum CellKind: String, Sendable, CaseIterable {
    /// A number with an exact value.
    case number
    /// Nothing.
    case empty
    /// A lone dash: nothing, or zero.
    case dash
    /// A value that is not given exactly: `p.m.`, `n.v.t.`, `volgt`, `?`, `<10`, `5-10`.
    case open
    /// Words.
    case words
    /// Digits or signs that were not understood: a sum over them is undecided.
    case unread
  }

  /// The number of a cell.
  public struct CellNumber: Sendable, Equatable {
    /// The value as printed, not scaled by the table's unit.
    public var value: PrintedNumber
    /// The reading range of the number in the cell's passage, sign and brackets not included.
    public var range: Range<Int>
    /// Whether a percent sign or the column says that it is a percentage.
    public var isPercentage: Bool
    /// Whether a word of the cell itself scales it, `€ 1,2 mln.`: its value is scaled already, and
    /// the table's unit is not for it.
    public var hasOwnScale: Bool
    /// The reading range of what the cell itself says that it counts or measures: `woningen` of
    /// `12 woningen`, `m²` of `2.764 m²`; `nil` where only the table says it.
    public var unit: Range<Int>?

    /// A cell's number.
    public init(
      value: PrintedNumber, range: Range<Int>, isPercentage: Bool = false,
      hasOwnScale: Bool = false, unit: Range<Int>? = nil
    ) {
      self.value = value
      self.range = range
      self.isPercentage = isPercentage
      self.hasOwnScale = hasOwnScale
      self.unit = unit
    }
  }

  /// The number in its caption: `1` of `Tabel 1`.
  public var number: String?
  /// The index of the caption's block.
  public var caption: Int?
  /// The unit line as written: `x € 1.000`.
  public var unit: String?
  /// What each number of a cell is to be multiplied by, as the unit line says: 1000.
  public var unitFactor: Int?
  /// A path of headers for each data column, the upper header first: `[column][level]`.
  ///
  /// The label column is none. A header over several columns stands in the path of each; paths differ
  /// in length, and one is empty where nothing stands over its column.
  public var columns: [[Passage]]
  /// The rows in printed order, header rows not included; each has as many cells as `columns` has
  /// paths.
  public var rows: [Row]
  /// The notes that belong to it, as indices in `Letter.footnotes`.
  public var notes: [Int]
  /// Whether every printed token of its region was placed, so that its rows are all there are.
  ///
  /// Markup says so by itself; in page text it holds where no line or token was left over.
  public var isComplete: Bool
  /// The bytes of the table.
  public var span: SourceSpan

  /// A table.
  public init(
    number: String? = nil, caption: Int? = nil, unit: String? = nil, unitFactor: Int? = nil,
    columns: [[Passage]], rows: [Row], notes: [Int] = [], isComplete: Bool = true,
    span: SourceSpan
  ) {
    self.number = number
    self.caption = caption
    self.unit = unit
    self.unitFactor = unitFactor
    self.columns = columns
    self.rows = rows
    self.notes = notes
    self.isComplete = isComplete
    self.span = span
  }
}
