/// The one or two figures of a claim, as indices in `LetterRecords.figures`.
///
///     81.117 banen           →   [12]
///     van 580 naar 687       →   [12, 13]
///
/// Every figure has a claim, so they are held without an array of their own.
public struct ClaimFigures: RandomAccessCollection, ExpressibleByArrayLiteral, Equatable, Sendable {
  private var first: Int32?
  private var second: Int32?

  /// One figure, or two.
  public init(_ first: Int, _ second: Int? = nil) {
    self.first = Int32(clamping: first)
    self.second = second.map { Int32(clamping: $0) }
  }

  /// The figures of a list; no claim has more than two.
  public init(arrayLiteral figures: Int...) {
    precondition(figures.count <= 2, "a claim has one figure or two")
    first = figures.first.map { Int32(clamping: $0) }
    second = figures.dropFirst().first.map { Int32(clamping: $0) }
  }

  /// 0.
  public var startIndex: Int { 0 }
  /// How many there are.
  public var endIndex: Int { first == nil ? 0 : second == nil ? 1 : 2 }

  /// The figure at an index.
  public subscript(index: Int) -> Int {
    let figure = index == 0 ? first : index == 1 ? second : nil
    precondition(figure != nil, "a figure of the claim")
    return Int(figure ?? 0)
  }
}
