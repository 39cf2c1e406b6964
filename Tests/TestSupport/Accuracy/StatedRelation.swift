internal import Checking
internal import Extraction
internal import LetterModel

/// A relation that a letter states, bound to the bytes of its figures, in the tests' own arithmetic.
struct StatedRelation {
  /// A figure of the relation.
  struct Figure {
    /// Its bytes in the file; `nil` where it is torn or no figure of the letter, as the 100 of
    /// per cent.
    var range: Range<Int>?
    var number: PrintedNumber?
    var hedge: Extraction.Figure.Hedge?
    var bounds: Bounds
    var sign = 1
    /// The rounded share that it is multiplied by.
    var factor = Bounds.exactly(1)
  }

  /// The rule that found it, for the list of misses.
  let rule: String
  let operation: Verification.Operation
  let operands: [Figure]
  let stated: Figure

  /// The relation of a verification; `nil` for comparisons and citations.
  init?(_ found: Verification, figures: [Extraction.Figure]) {
    switch found.operation {
    case .comparison, .citation: return nil
    default: break
    }
    func figure(_ number: PrintedNumber?, _ index: Int?, _ span: SourceSpan?) -> Figure? {
      guard let number else { return nil }
      let read = index.flatMap { figures.indices.contains($0) ? figures[$0] : nil }
      var bounds = Bounds(number, hedge: read?.hedge)
      if read?.ratio != nil, let low = read?.low, let high = read?.high {
        bounds = Bounds(
          Bounds(low).middle * 100, Bounds(high).middle * 100)
      } else if read?.hedge == .between, let low = read?.low, let high = read?.high {
        bounds = Bounds(Bounds(low).middle, Bounds(high).middle)
      }
      let range = span.flatMap { $0.parts.isEmpty ? $0.start..<$0.end : nil }
      return Figure(range: range, number: number, hedge: read?.hedge, bounds: bounds)
    }
    operands = found.operands.compactMap { operand in
      var read = figure(operand.value, operand.figure, operand.span)
      read?.sign = operand.sign
      if operand.factor != PrintedNumber(1) { read?.factor = Bounds(operand.factor) }
      return read
    }
    guard operands.count == found.operands.count else { return nil }
    rule = found.rule
    operation = found.operation
    if operation == .complement {
      stated = Figure(range: nil, number: nil, hedge: nil, bounds: .exactly(100))
    } else if var read = figure(found.stated, found.statedFigure, found.statedSpan) {
      // "verdubbeld" is no figure: it is true from a tenth below to a tenth above.
      if found.operation == .share, found.statedFigure == nil {
        let middle = read.bounds.middle
        read.bounds = Bounds(middle * 0.9, middle * 1.1)
      }
      stated = read
    } else {
      return nil
    }
  }

  /// Its figures, the stated one last.
  var figures: [Figure] { operands + [stated] }

  /// Whether unrounded values exist that print like this.
  var holds: Bool { solved(for: nil).map { $0.meets(stated.bounds) } ?? true }

  /// The relation with one figure printed differently.
  func changed(by mutation: Mutation) -> StatedRelation {
    func replaced(_ figure: Figure) -> Figure {
      guard let range = mutation.figure, figure.range == range, let old = figure.number else {
        return figure
      }
      var copy = figure
      // A fall is printed without a sign and negative in its sum.
      let isTurned = (old.coefficient < 0) != (mutation.original.coefficient < 0)
      let number = isTurned ? mutation.value.negated : mutation.value
      copy.number = number
      copy.bounds = Bounds(number, hedge: figure.hedge)
      return copy
    }
    return StatedRelation(rule, operation, operands.map(replaced), replaced(stated))
  }

  /// The relation without the operands in some bytes; `nil` where it loses none, or its result.
  func removing(_ range: Range<Int>) -> StatedRelation? {
    func isLost(_ figure: Figure) -> Bool {
      figure.range.map { range.overlaps($0) } ?? false
    }
    let left = operands.filter { !isLost($0) }
    guard operation == .sum, left.count < operands.count, !left.isEmpty, !isLost(stated) else {
      return nil
    }
    return StatedRelation(rule, operation, left, stated)
  }

  private init(
    _ rule: String, _ operation: Verification.Operation, _ operands: [Figure], _ stated: Figure
  ) {
    self.rule = rule
    self.operation = operation
    self.operands = operands
    self.stated = stated
  }

  /// What one figure must be for the relation to hold; the stated one for `nil`.
  func solved(for range: Range<Int>?) -> Bounds? {
    let at = range.flatMap { wanted in operands.firstIndex { $0.range == wanted } }
    if at == nil, range != nil, stated.range != range { return nil }
    switch operation {
    case .sum, .complement, .restatement, .weighted:
      var rest = at == nil ? Bounds.exactly(0) : stated.bounds
      for (index, operand) in operands.enumerated() where index != at {
        let part = operand.bounds * operand.factor
        let signed = operand.sign < 0 ? part.negated : part
        rest = at == nil ? rest + signed : rest - signed
      }
      guard let at else { return rest }
      let value = operands[at].sign < 0 ? rest.negated : rest
      return value / operands[at].factor
    case .difference:
      guard operands.count == 2 else { return nil }
      let (a, b) = (operands[0].bounds, operands[1].bounds)
      return at == nil ? a - b : at == 0 ? stated.bounds + b : a - stated.bounds
    case .share:
      guard operands.count == 2 else { return nil }
      let (a, b, p) = (operands[0].bounds, operands[1].bounds, stated.bounds)
      let hundred = Bounds.exactly(100)
      return at == nil ? (a / b).map { $0 * hundred } : at == 0 ? p * b / hundred : a * hundred / p
    case .product:
      guard operands.count == 2 else { return nil }
      let (p, n, t) = (operands[0].bounds, operands[1].bounds, stated.bounds)
      let hundred = Bounds.exactly(100)
      return at == nil ? p * n / hundred : t * hundred / (at == 0 ? n : p)
    case .growth:
      guard operands.count == 2 else { return nil }
      let (a, b) = (operands[0].bounds, operands[1].bounds)
      let rise = stated.bounds / .exactly(100)
      let one = Bounds.exactly(1)
      if at == nil { return (b / a).map { ($0 - one) * .exactly(100) } }
      guard let times = rise.map({ one + $0 }) else { return nil }
      return at == 0 ? b / times : a * times
    case .comparison, .citation:
      return nil
    }
  }
}

extension Bounds {
  fileprivate var middle: Double { (low + high) / 2 }
}
