/// A generator of numbers that gives the same row on every machine (Steele, Lea and Flood, 2014).
///
/// Tests that try hundreds of letters start it from a fixed seed, so a failure comes back.
public struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// A row that begins at a seed.
  public init(seed: UInt64) { state = seed }

  /// The next number.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from a range.
  public mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &self)
  }

  /// Whether something with so many chances in a hundred happens.
  public mutating func happens(_ percent: Int) -> Bool { number(1...100) <= percent }

  /// One of some values; `fallback` where there are none.
  public mutating func one<Value>(of values: [Value], or fallback: Value) -> Value {
    values.randomElement(using: &self) ?? fallback
  }

  /// One of some words.
  public mutating func word(_ words: [String]) -> String { one(of: words, or: "") }
}
