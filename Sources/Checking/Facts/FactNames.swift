internal import Extraction

/// The words that tell the facts of a letter apart, each with a number, so that facts are compared
/// and found by numbers.
struct FactNames: Sendable {
  /// What tells a fact from others, by numbers: that of its noun, its dimensions and its times.
  struct Numbers: Sendable {
    var noun: Int32
    var dimensions: Int32
    var role: Claim.Role
    /// `none` where it is not said.
    var period: Int32
    var baseline: Int32

    /// The number of what is not said.
    static let none: Int32 = -1

    /// Whether no time that both say differs.
    func agreesInTime(with other: Numbers) -> Bool {
      (period == Self.none || other.period == Self.none || period == other.period)
        && (baseline == Self.none || other.baseline == Self.none || baseline == other.baseline)
    }
  }

  private var words: [String: Int32] = [:]
  private var dimensions: [[Claim.Dimension]: Int32] = [[]: 0]
  /// The last noun that was asked for: that of most cells of a table is the same.
  private var lastNoun: (word: String, number: Int32) = ("", Numbers.none)
  /// The last dimensions that were asked for: those of a row are the same in all its cells.
  private var lastDimensions: (names: [Claim.Dimension], number: Int32) = ([], 0)

  /// The numbers of a key; what is new gets one.
  mutating func numbers(of key: Fact.Key) -> Numbers {
    Numbers(
      noun: number(of: key.noun), dimensions: number(of: key.dimensions), role: key.role,
      period: key.period.map { number(ofWord: $0) } ?? Numbers.none,
      baseline: key.baseline.map { number(ofWord: $0) } ?? Numbers.none)
  }

  /// The number of a word that some fact has; `nil` where none does.
  func known(_ word: String) -> Int32? { words[word] }

  /// The number of dimensions that some fact has; `nil` where none does.
  func known(_ dimensions: [Claim.Dimension]) -> Int32? { self.dimensions[dimensions] }

  private mutating func number(of noun: String) -> Int32 {
    if noun != lastNoun.word { lastNoun = (noun, number(ofWord: noun)) }
    return lastNoun.number
  }

  private mutating func number(ofWord word: String) -> Int32 {
    if let known = words[word] { return known }
    let number = Int32(clamping: words.count)
    words[word] = number
    return number
  }

  private mutating func number(of dimensions: [Claim.Dimension]) -> Int32 {
    if dimensions == lastDimensions.names { return lastDimensions.number }
    let number = self.dimensions[dimensions] ?? Int32(clamping: self.dimensions.count)
    self.dimensions[dimensions] = number
    lastDimensions = (dimensions, number)
    return number
  }
}
