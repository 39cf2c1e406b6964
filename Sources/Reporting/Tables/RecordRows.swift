/// Rows of one table, value after value.
public struct RecordRows: Sendable {
  /// How many values a row has.
  public let width: Int
  /// How many rows there are.
  public private(set) var count = 0
  private var values: [RecordValue] = []

  /// No rows of some width.
  public init(width: Int) {
    self.width = width
  }

  /// The values of a row.
  public subscript(row: Int) -> ArraySlice<RecordValue> {
    values[(row * width)..<((row + 1) * width)]
  }

  /// Adds a row.
  mutating func append(_ row: [RecordValue]) {
    precondition(row.count == width, "a value for each column")
    values.append(contentsOf: row)
    count += 1
  }
}
