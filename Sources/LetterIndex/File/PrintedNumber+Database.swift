internal import LetterModel

extension PrintedNumber {
  /// The number that a value of an index was printed as; `nil` where it is none or beyond eight bytes.
  ///
  /// - Parameter exponent: the power of ten of its last digit, where the index has it.
  init?(_ value: Double?, exponent: Int? = nil) {
    guard let value, value.isFinite else { return nil }
    if let exponent, exponent >= 0 {
      guard let whole = Int(exactly: value) else { return nil }
      self.init(whole)
      if let coarser = coefficient(at: exponent) { self.init(coarser, exponent: exponent) }
      return
    }
    let places = exponent.map { -$0 }
    var scaled = value
    for count in 0...9 {
      let isEnough = places.map { count == $0 } ?? (scaled == scaled.rounded())
      if isEnough, let coefficient = Int(exactly: scaled.rounded()) {
        self.init(coefficient, exponent: -count)
        return
      }
      // Each step is taken from the value itself: errors of a product do not add up.
      var power = 1.0
      for _ in 0...count { power *= 10 }
      scaled = value * power
      if abs(scaled - scaled.rounded()) < 1e-6 { scaled = scaled.rounded() }
    }
    return nil
  }
}
