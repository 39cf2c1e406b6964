import Extraction
import LetterModel
import Testing

@testable import Checking

/// Every operation on rounded and hedged figures against exact fractions with tiniest numbers.
struct HedgedOracleTests {
  private static let bounded: [Figure.Hedge?] = [nil, nil, .justOver, .justUnder, .about]
  private static let all: [Figure.Hedge?] = bounded + [.atLeast, .atMost]

  private func figure(
    using generator: inout SeededGenerator, from low: Int, to high: Int, _ hedges: [Figure.Hedge?]
  ) throws -> HedgedFigure {
    let coefficient = Int.random(in: low...high, using: &generator)
    let hedge = hedges.randomElement(using: &generator) ?? nil
    return try #require(
      HedgedFigure(
        coefficient == 0 ? 1 : coefficient, exponent: Int.random(in: -2...1, using: &generator),
        hedge: hedge))
  }

  /// A stated figure near what comes out, so that many cases just touch.
  private func stated(
    near value: Exact, using generator: inout SeededGenerator, _ hedges: [Figure.Hedge?]
  ) throws -> HedgedFigure {
    let exponent = Int.random(in: -2...1, using: &generator)
    var scaled = value
    for _ in 0..<abs(exponent) {
      scaled = exponent < 0 ? scaled * Exact(10) : scaled / Exact(10)
    }
    let near = Int(scaled.top / scaled.bottom) + Int.random(in: -2...2, using: &generator)
    return try #require(
      HedgedFigure(
        near == 0 ? 1 : near, exponent: exponent,
        hedge: hedges.randomElement(using: &generator) ?? nil))
  }

  private func expectBoth(_ meets: Int, of count: Int) {
    #expect(meets * 12 > count, "it must hold now and then: \(meets) of \(count)")
    #expect((count - meets) * 12 > count, "it must fail now and then: \(meets) of \(count)")
  }

  @Test func `sums of hedged figures, with open ends too`() throws {
    var generator = SeededGenerator(seed: 23)
    var meets = 0
    for _ in 0..<4000 {
      var parts: [(figure: HedgedFigure, sign: Int)] = []
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let part = try figure(using: &generator, from: -60, to: 60, Self.all)
        parts.append((part, Bool.random(using: &generator) ? 1 : -1))
      }
      var interval = TinyInterval.exactly(0)
      var value = Exact(0)
      for (part, sign) in parts {
        interval = interval + (sign < 0 ? part.interval.negated : part.interval)
        value = value + part.value * Exact(Int128(sign))
      }
      let total = try stated(near: value, using: &generator, Self.all)
      let terms = parts.map { Relation.Term(quantity: $0.figure.quantity, sign: $0.sign) }
      let relation = Relation(.sum, terms, makes: total.quantity)
      let expected = interval.meets(total.interval)
      #expect(relation.holds == expected)
      #expect((relation.judgement.verdict == .contradiction) == !expected)
      meets += expected ? 1 : 0
    }
    expectBoth(meets, of: 4000)
  }

  @Test func `differences of hedged figures`() throws {
    var generator = SeededGenerator(seed: 29)
    var meets = 0
    for _ in 0..<3000 {
      let a = try figure(using: &generator, from: -90, to: 90, Self.all)
      let b = try figure(using: &generator, from: -90, to: 90, Self.all)
      let c = try stated(near: a.value - b.value, using: &generator, Self.all)
      let expected = (a.interval + b.interval.negated).meets(c.interval)
      #expect(Relation.difference(a.quantity, b.quantity, makes: c.quantity).holds == expected)
      meets += expected ? 1 : 0
    }
    expectBoth(meets, of: 3000)
  }

  @Test func `shares of hedged figures`() throws {
    var generator = SeededGenerator(seed: 31)
    var meets = 0
    for _ in 0..<3000 {
      let a = try figure(using: &generator, from: 11, to: 900, Self.bounded)
      let b = try figure(using: &generator, from: 11, to: 900, Self.bounded)
      // A whole that can be nothing has no shares.
      guard let least = b.interval.low, least.value > Exact(0) else { continue }
      let p = try stated(near: a.value / b.value * Exact(100), using: &generator, Self.bounded)
      let hundred = TinyInterval.exactly(100)
      let share = a.interval.combined(with: b.interval) { $0 / $1 }
        .combined(with: hundred) { $0 * $1 }
      let expected = share.meets(p.interval)
      #expect(Relation.share(a.quantity, of: b.quantity, makes: p.quantity).holds == expected)
      meets += expected ? 1 : 0
    }
    expectBoth(meets, of: 3000)
  }

  @Test func `percentages of hedged figures`() throws {
    var generator = SeededGenerator(seed: 37)
    var meets = 0
    for _ in 0..<3000 {
      let p = try figure(using: &generator, from: 11, to: 99, Self.bounded)
      let n = try figure(using: &generator, from: 11, to: 900, Self.bounded)
      let t = try stated(near: p.value * n.value / Exact(100), using: &generator, Self.bounded)
      let hundred = TinyInterval.exactly(100)
      let part = p.interval.combined(with: n.interval) { $0 * $1 }
        .combined(with: hundred) { $0 / $1 }
      let expected = part.meets(t.interval)
      #expect(Relation.product(p.quantity, of: n.quantity, makes: t.quantity).holds == expected)
      meets += expected ? 1 : 0
    }
    expectBoth(meets, of: 3000)
  }

  @Test func `growth of hedged figures`() throws {
    var generator = SeededGenerator(seed: 41)
    var meets = 0
    for _ in 0..<3000 {
      let a = try figure(using: &generator, from: 11, to: 900, Self.bounded)
      let b = try figure(using: &generator, from: 11, to: 900, Self.bounded)
      guard let least = a.interval.low, least.value > Exact(0) else { continue }
      let value = (b.value / a.value - Exact(1)) * Exact(100)
      let g = try stated(near: value, using: &generator, Self.bounded)
      let growth =
        b.interval.combined(with: a.interval) { $0 / $1 } + TinyInterval.exactly(-1)
      let percent = growth.combined(with: .exactly(100)) { $0 * $1 }
      let expected = percent.meets(g.interval)
      #expect(
        Relation.growth(from: a.quantity, to: b.quantity, makes: g.quantity).holds == expected)
      meets += expected ? 1 : 0
    }
    expectBoth(meets, of: 3000)
  }

  @Test func `weighted sums of hedged figures`() throws {
    var generator = SeededGenerator(seed: 43)
    var meets = 0
    for _ in 0..<3000 {
      var interval = TinyInterval.exactly(0)
      var value = Exact(0)
      var terms: [Relation.Term] = []
      for sign in [1, -1] {
        let level = try figure(using: &generator, from: 20, to: 400, Self.bounded)
        let weight = try figure(using: &generator, from: 11, to: 99, [nil])
        let part = level.interval.combined(with: weight.interval) { $0 * $1 }
          .combined(with: .exactly(100)) { $0 / $1 }
        interval = interval + (sign < 0 ? part.negated : part)
        value = value + level.value * weight.value / Exact(Int128(sign * 100))
        terms.append(
          Relation.Term(quantity: level.quantity, sign: sign, weight: weight.quantity))
      }
      let total = try stated(near: value, using: &generator, Self.bounded)
      let expected = interval.meets(total.interval)
      #expect(Relation(.weighted, terms, makes: total.quantity).holds == expected)
      meets += expected ? 1 : 0
    }
    expectBoth(meets, of: 3000)
  }

  @Test func `a figure solved for makes its relation hold, and no value beside it does`() throws {
    var generator = SeededGenerator(seed: 47)
    var solved = 0
    for number in 0..<4000 {
      let a = try figure(using: &generator, from: 20, to: 900, [nil])
      let b = try figure(using: &generator, from: 20, to: 900, [nil])
      let c = try figure(using: &generator, from: 20, to: 900, [nil])
      let quantities = [a, b, c].enumerated().map { index, figure in
        var quantity = figure.quantity
        quantity.span = SourceSpan(index..<(index + 1))
        return quantity
      }
      let relation = [
        Relation.sum([quantities[0], quantities[1]], makes: quantities[2]),
        Relation.difference(quantities[0], quantities[1], makes: quantities[2]),
        Relation.share(quantities[0], of: quantities[1], makes: quantities[2]),
        Relation.product(quantities[0], of: quantities[1], makes: quantities[2]),
        Relation.growth(from: quantities[0], to: quantities[1], makes: quantities[2]),
      ][number % 5]
      let at = Int.random(in: 0...1, using: &generator)
      guard let needed = relation.interval(solvingFor: quantities[at]), let middle = needed.middle
      else { continue }
      solved += 1
      func holds(_ value: Rational) -> Bool? {
        var tried = relation
        tried.terms[at].quantity.interval = Interval(value)
        return tried.holds
      }
      #expect(holds(middle) == true)
      let beyond = try #require(needed.high.value?.adding(Rational(1)))
      #expect(holds(beyond) == false)
    }
    #expect(solved > 3000)
  }
}
