internal import LetterModel

/// What a printed number stands for, once its hedge is heard.
///
/// The table of hedges in the record contract: `ruim 6.300` is [6.300, 6.400), because the last
/// digit that is not a zero stands for hundreds.
enum FigureInterval {
  /// Fills in resolution, bounds and the note on trailing zeros.
  static func apply(to figure: inout Figure, upper: PrintedNumber? = nil) {
    if let ratio = figure.ratio {
      applyRatio(ratio, to: &figure)
      return
    }
    guard let value = figure.value else { return }
    figure.resolution = PrintedNumber(1, exponent: value.exponent)
    if let upper {
      figure.low = value
      figure.high = upper
      return
    }
    let step = lastNonZero(of: value)
    switch figure.hedge {
    case nil, .between:
      figure.low = sum(value, PrintedNumber(-5, exponent: value.exponent - 1))
      figure.high = sum(value, PrintedNumber(5, exponent: value.exponent - 1))
      return
    case .justOver:
      figure.low = value
      figure.high = sum(value, step)
    case .justUnder:
      figure.low = sum(value, step.negated)
      figure.high = value
    case .about:
      figure.low = sum(value, step.negated)
      figure.high = sum(value, step)
    case .atLeast:
      figure.low = value
      return
    case .atMost:
      figure.high = value
      return
    }
    if step.exponent > value.exponent {
      figure.notes.append(
        "nullen achteraan gelezen als afronding op \(step.plain): het getal staat voor een interval"
      )
    }
  }

  /// The unit of the last digit that is not a zero; of the last digit where all are zeros.
  static func lastNonZero(of value: PrintedNumber) -> PrintedNumber {
    var coefficient = value.coefficient
    var exponent = value.exponent
    while coefficient != 0, coefficient % 10 == 0 {
      coefficient /= 10
      exponent += 1
    }
    return PrintedNumber(1, exponent: coefficient == 0 ? value.exponent : exponent)
  }

  /// The exact sum of two numbers; `nil` where it overflows.
  static func sum(_ left: PrintedNumber, _ right: PrintedNumber) -> PrintedNumber? {
    let common = min(left.exponent, right.exponent)
    guard let mine = left.coefficient(at: common), let theirs = right.coefficient(at: common)
    else { return nil }
    let (total, overflow) = mine.addingReportingOverflow(theirs)
    return overflow ? nil : PrintedNumber(total, exponent: common)
  }

  /// A fraction in words is good to 0,05; without a hedge it stands for half of that either way.
  private static func applyRatio(_ ratio: Figure.Ratio, to figure: inout Figure) {
    guard ratio.denominator > 0, ratio.numerator >= 0, ratio.numerator <= 1_000_000_000_000 else {
      return
    }
    let tenThousandths = ratio.numerator * 10_000
    let floor = tenThousandths / ratio.denominator
    let ceiling = (tenThousandths + ratio.denominator - 1) / ratio.denominator
    func bound(_ value: Int) -> PrintedNumber { PrintedNumber(value, exponent: -4) }
    switch figure.hedge {
    case nil, .between:
      figure.low = bound(floor - 250)
      figure.high = bound(ceiling + 250)
    case .justOver:
      figure.low = bound(floor)
      figure.high = bound(ceiling + 500)
    case .justUnder:
      figure.low = bound(floor - 500)
      figure.high = bound(ceiling)
    case .about:
      figure.low = bound(floor - 500)
      figure.high = bound(ceiling + 500)
    case .atLeast: figure.low = bound(floor)
    case .atMost: figure.high = bound(ceiling)
    }
  }
}

extension PrintedNumber {
  /// A power of ten as a person writes it: `1.000`, `0,1`.
  fileprivate var plain: String {
    guard exponent >= 0 else {
      return "0," + String(repeating: "0", count: -exponent - 1) + "1"
    }
    var text = ""
    for place in (0...exponent).reversed() {
      text += place == exponent ? "1" : "0"
      if place > 0, place % 3 == 0 { text += "." }
    }
    return text
  }
}
