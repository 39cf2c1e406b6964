public import LetterModel

/// The language in which checks are told to people.
public enum CheckLanguage: String, Sendable, CaseIterable {
  case nl, en

  /// One of two texts.
  func text(nl dutch: String, en english: String) -> String {
    self == .nl ? dutch : english
  }

  /// A number as people write it in this language.
  ///
  ///     81117 × 10^0   →   81.117 (nl), 81,117 (en)
  ///     588 × 10^-1    →   58,8 (nl), 58.8 (en)
  public func text(_ number: PrintedNumber) -> String {
    let digits = String(number.coefficient.magnitude)
    let places = max(0, -number.exponent)
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    var whole = String(padded.dropLast(places))
    if number.exponent > 0, number.coefficient != 0 {
      whole += String(repeating: "0", count: number.exponent)
    }
    var grouped = ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index) % 3 == 0 { grouped += text(nl: ".", en: ",") }
      grouped.append(digit)
    }
    let sign = number.coefficient < 0 ? "−" : ""
    let decimals = places > 0 ? text(nl: ",", en: ".") + padded.suffix(places) : ""
    return sign + grouped + decimals
  }
}
