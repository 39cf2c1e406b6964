internal import DutchText
internal import LetterModel

/// A figure while it is being read: what the words around a number say of it.
struct FigureDraft {
  /// The number, its sign and scale word; unit and hedge not included.
  var range: Range<Int>
  /// The value as printed, scaled; the lower end of a range.
  var value: PrintedNumber
  /// The upper end of a range.
  var upper: PrintedNumber?
  /// A share in words.
  var ratio: Figure.Ratio?
  /// The power of ten of its scale word.
  var scale = 0
  /// What is counted.
  var unit: DutchUnit?
  /// What bends it.
  var hedge: DutchHedge?
  /// A footnote's mark that is glued on: the 4 of `86.8154`.
  var mark: Range<Int>?
  /// The offset after number and unit.
  var end: Int
  /// Whether it is written in words.
  var isInWords = false

  init(range: Range<Int>, value: PrintedNumber) {
    self.range = range
    self.value = value
    self.end = range.upperBound
  }

  /// The record.
  func figure(at place: Place, in passage: Passage) -> Figure {
    var figure = Figure(
      place: place, range: range, span: passage.span(of: range),
      value: ratio == nil ? value : nil, kind: kind)
    figure.ratio = ratio
    figure.unit = unit?.name(in: passage.bytes)
    figure.isNegativeInWords = unit?.isFewer ?? false
    if let hedge {
      figure.hedgeWords = passage.text(of: hedge.range)
      figure.hedge = hedge.meaning.hedge
    } else if upper != nil {
      figure.hedge = .between
    }
    FigureInterval.apply(to: &figure, upper: upper)
    if let mark {
      figure.hasGluedMark = true
      figure.notes.append("the \(passage.text(of: mark)) glued on is taken for a footnote's mark")
    }
    return figure
  }

  private var kind: Figure.Kind {
    if ratio != nil { return .ratio }
    if upper != nil { return .range }
    return switch unit?.kind {
    case .percentage: .percentage
    case .percentagePoints: .percentagePoints
    case .currency: .amount
    case .duration: .duration
    case .measure: .measure
    case .noun, nil: .count
    }
  }
}

extension DutchHedge.Meaning {
  fileprivate var hedge: Figure.Hedge {
    switch self {
    case .justOver: .justOver
    case .justUnder: .justUnder
    case .about: .about
    case .atLeast: .atLeast
    case .atMost: .atMost
    case .between: .between
    }
  }
}
