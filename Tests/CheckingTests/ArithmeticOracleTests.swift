import LetterModel
import Testing

@testable import Checking

/// A generator with a fixed seed: the same cases on every machine.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// The interval arithmetic against a second one that shares no code with it: whole numbers at a
/// fixed fine scale, and the definitions written out.
struct ArithmeticOracleTests {
  /// A printed number and its interval, in units of 10^-6.
  struct Printed {
    var number: PrintedNumber
    var low: Int
    var high: Int

    init(_ coefficient: Int, exponent: Int) {
      number = PrintedNumber(coefficient, exponent: exponent)
      var unit = 1_000_000
      for _ in 0..<(-exponent) { unit /= 10 }
      low = coefficient * unit - unit / 2
      high = coefficient * unit + unit / 2
    }

    var quantity: Quantity? { Quantity(printed: number, span: SourceSpan(0..<0)) }
  }

  private func printed(
    using generator: inout SeededGenerator, below limit: Int = 2000, positive: Bool = false
  ) -> Printed {
    let coefficient = Int.random(in: (positive ? 1 : -limit)...limit, using: &generator)
    return Printed(coefficient, exponent: -Int.random(in: 0...3, using: &generator))
  }

  @Test func `signed sums agree with whole-number arithmetic`() throws {
    var generator = SeededGenerator(seed: 7)
    var meets = 0
    for _ in 0..<4000 {
      let parts = (0..<Int.random(in: 1...5, using: &generator)).map { _ in
        (printed(using: &generator, below: 40), Bool.random(using: &generator) ? 1 : -1)
      }
      var (low, high) = (0, 0)
      for (part, sign) in parts {
        low += sign > 0 ? part.low : -part.high
        high += sign > 0 ? part.high : -part.low
      }
      // A total near the true one, so that both outcomes occur; often it just touches.
      let exponent = -Int.random(in: 0...3, using: &generator)
      let unit = Printed(2, exponent: exponent).high - Printed(1, exponent: exponent).high
      let near = (low + high) / 2 / unit + Int.random(in: -3...3, using: &generator)
      let stated = Printed(near, exponent: exponent)
      let expected = max(low, stated.low) <= min(high, stated.high)
      let terms = try parts.map { part, sign in
        Relation.Term(quantity: try #require(part.quantity), sign: sign)
      }
      let relation = Relation(.sum, terms, makes: try #require(stated.quantity))
      #expect(relation.holds == expected)
      #expect((relation.judgement.verdict != .contradiction) == expected)
      meets += expected ? 1 : 0
    }
    #expect((500...3500).contains(meets), "both outcomes must occur")
  }

  @Test func `the slack of a sum is (n + 1) half units`() throws {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<2000 {
      let exponent = -Int.random(in: 0...3, using: &generator)
      let parts = (0..<Int.random(in: 1...6, using: &generator)).map { _ in
        Printed(Int.random(in: -500...500, using: &generator), exponent: exponent)
      }
      let stated = Printed(Int.random(in: -900...900, using: &generator), exponent: exponent)
      let quantities = try parts.map { try #require($0.quantity) }
      let judgement = Relation.sum(quantities, makes: try #require(stated.quantity)).judgement
      let halves = PrintedNumber((parts.count + 1) * 5, exponent: exponent - 1)
      #expect(try #require(judgement.tolerance).hasValue(of: halves))
    }
  }

  @Test func `shares agree with cross-multiplication`() throws {
    var generator = SeededGenerator(seed: 13)
    var meets = 0
    for _ in 0..<3000 {
      let a = printed(using: &generator, below: 900, positive: true)
      let b = printed(using: &generator, below: 900, positive: true)
      guard a.low > 0, b.low > 0 else { continue }
      // A share near the true one, so that both outcomes occur.
      let near =
        Int(Double(a.low) / Double(b.low) * 100) + Int.random(in: -1...1, using: &generator)
      let p = Printed(near, exponent: 0)
      // Some a, b exist with p.low ≤ 100 a / b ≤ p.high.
      let expected =
        Int128(p.low) * Int128(b.low) <= Int128(100) * 1_000_000 * Int128(a.high)
        && Int128(p.high) * Int128(b.high) >= Int128(100) * 1_000_000 * Int128(a.low)
      let relation = Relation.share(
        try #require(a.quantity), of: try #require(b.quantity), makes: try #require(p.quantity))
      #expect(relation.holds == expected)
      meets += expected ? 1 : 0
    }
    #expect((300...2900).contains(meets), "both outcomes must occur")
  }

  @Test func `products of intervals take the extremes of their corners`() throws {
    var generator = SeededGenerator(seed: 17)
    for _ in 0..<3000 {
      let p = printed(using: &generator, below: 300)
      let n = printed(using: &generator, below: 300)
      let t = printed(using: &generator, below: 900)
      let corners = [p.low, p.high].flatMap { x in
        [n.low, n.high].map { Int128(x) * Int128($0) }
      }
      let low = try #require(corners.min())
      let high = try #require(corners.max())
      let scale: Int128 = 100 * 1_000_000
      let expected = low <= Int128(t.high) * scale && high >= Int128(t.low) * scale
      let relation = Relation.product(
        try #require(p.quantity), of: try #require(n.quantity), makes: try #require(t.quantity))
      #expect(relation.holds == expected)
    }
  }

  @Test func `intervals that only touch share a value if both ends belong`() {
    func interval(_ low: Int, _ lowClosed: Bool, _ high: Int, _ highClosed: Bool) -> Interval {
      Interval(
        low: .init(value: Rational(low), isClosed: lowClosed),
        high: .init(value: Rational(high), isClosed: highClosed))
    }
    // A value cut off to 4 is [4, 5); an exact 5 does not belong to it.
    #expect(interval(4, true, 5, false).meets(Interval(Rational(5))) == false)
    #expect(interval(4, true, 5, true).meets(Interval(Rational(5))) == true)
    // A sum end belongs only if both of its ends do.
    let sum = interval(0, true, 1, false).adding(interval(0, true, 1, true))
    #expect(sum?.meets(Interval(Rational(2))) == false)
    #expect(sum?.meets(Interval(Rational(0))) == true)
  }

  @Test func `a negative factor swaps the ends with whether they belong`() {
    let half = Interval(low: .closed(Rational(4)), high: .below(Rational(5)))
    let negative = half.scaled(by: Rational(-1))
    #expect(negative?.meets(Interval(Rational(-5))) == false)
    #expect(negative?.meets(Interval(Rational(-4))) == true)
    let difference = Interval(Rational(10)).subtracting(half)
    #expect(difference?.meets(Interval(Rational(5))) == false)
    #expect(difference?.meets(Interval(Rational(6))) == true)
  }

  @Test func `what overflows is undecided, not wrong`() throws {
    let huge = PrintedNumber(Int.max, exponent: 18)
    let quantity = try #require(Quantity(printed: huge, span: SourceSpan(0..<0)))
    let relation = Relation.product(quantity, of: quantity, makes: quantity)
    #expect(relation.judgement.verdict == .undecided)
    #expect(Quantity(printed: PrintedNumber(1, exponent: 40), span: SourceSpan(0..<0)) == nil)
  }
}
