/// What is counted, as written after or before a number.
public struct DutchUnit: Sendable, Equatable {
  /// What kind of thing a unit is.
  public enum Kind: Sendable, Equatable {
    case percentage, percentagePoints, currency, duration, measure, noun
  }

  /// What kind of thing it is.
  public var kind: Kind
  /// The one form of a currency or percentage: `euro`, `%`; `nil` where the words say it.
  public var form: Form?
  /// Where it is written.
  public var range: Range<Int>
  /// Whether `minder` stands before it: `1.838 minder banen`.
  public var isFewer = false

  /// Units that are written in more than one way.
  public enum Form: String, Sendable {
    case percent = "%"
    case points = "procentpunt"
    case euro, dollar, gulden
    case pound = "pond"
    case cent
  }

  /// `banen`, `euro`, `%`, `Mton`.
  public func name(in text: [UInt8]) -> String {
    form?.rawValue ?? String(decoding: text[range], as: UTF8.self)
  }

  private struct Entry: Sendable {
    var kind: Kind
    var form: Form?
  }

  /// Units that never are anything else, so they prove that a number is a figure.
  private static let strict = WordMap<Entry>([
    ("unit.percent", Entry(kind: .percentage, form: .percent)),
    ("unit.points", Entry(kind: .percentagePoints, form: .points)),
    ("unit.euro", Entry(kind: .currency, form: .euro)),
    ("unit.dollar", Entry(kind: .currency, form: .dollar)),
    ("unit.gulden", Entry(kind: .currency, form: .gulden)),
    ("unit.pound", Entry(kind: .currency, form: .pound)),
    ("unit.cent", Entry(kind: .currency, form: .cent)),
    ("unit.duration", Entry(kind: .duration, form: nil)),
    ("unit.measure", Entry(kind: .measure, form: nil)),
  ])

  /// Words after a duration or a measure that belong to it: `uur per week`.
  private static let rates = WordClass("unit.rates")

  /// Reads the unit after a number that ends at an offset.
  public static func after(_ end: Int, in text: [UInt8]) -> DutchUnit? {
    sign(after: end, in: text) ?? strictWord(after: end, in: text)
  }

  private static let points = WordClass("unit.points.suffix")

  /// `%`, `°C` or `€` after a number, with or without a space.
  private static func sign(after end: Int, in text: [UInt8]) -> DutchUnit? {
    let start = DutchWord.skipSpaces(in: text, at: end)
    guard start < text.count else { return nil }
    if text[start] == UInt8(ascii: "%") {
      // %-punt, %-punten
      let wordEnd = DutchWord.end(in: text, from: start + 2)
      if start + 1 < text.count, text[start + 1] == UInt8(ascii: "-"),
        points.contains(text, (start + 2)..<max(wordEnd, start + 2))
      {
        return DutchUnit(kind: .percentagePoints, form: .points, range: start..<wordEnd)
      }
      return DutchUnit(kind: .percentage, form: .percent, range: start..<(start + 1))
    }
    // °C
    if text[start] == 0xC2, start + 2 < text.count, text[start + 1] == 0xB0,
      text[start + 2] == UInt8(ascii: "C")
    {
      let end = start + 3
      guard !DutchWord.isLetter(in: text, at: end) else { return nil }
      return DutchUnit(kind: .measure, range: start..<end)
    }
    // "in 2025 € 30 miljoen": the sign belongs to the number after it.
    if isEuro(in: text, at: start), !isBeforeDigit(text, start + 3) {
      return DutchUnit(kind: .currency, form: .euro, range: start..<(start + 3))
    }
    return nil
  }

  private static func isBeforeDigit(_ text: [UInt8], _ end: Int) -> Bool {
    let next = DutchWord.skipSpaces(in: text, at: end)
    return next < text.count && ASCII.isDigit(text[next])
  }

  /// Whether `€` stands at an offset.
  public static func isEuro(in text: [UInt8], at start: Int) -> Bool {
    start >= 0 && start + 2 < text.count && text[start] == 0xE2 && text[start + 1] == 0x82
      && text[start + 2] == 0xAC
  }

  private static func strictWord(after end: Int, in text: [UInt8]) -> DutchUnit? {
    guard var word = DutchWord.after(in: text, end) else { return nil }
    if let squared = exponentEnd(text, word.upperBound) {
      word = word.lowerBound..<squared
      return DutchUnit(kind: .measure, range: word)
    }
    if let apostrophe = genitiveEnd(text, word.upperBound) {
      let long = word.lowerBound..<apostrophe
      if let entry = strict[text, long] ?? strict[text, word] {
        return DutchUnit(kind: entry.kind, form: entry.form, range: long)
      }
      return nil
    }
    guard let entry = strict[text, word] else { return nil }
    // A compound is a noun of its own: `jaar-op-jaar`, `ton-kilometer`.
    if word.upperBound + 1 < text.count, text[word.upperBound] == UInt8(ascii: "-"),
      DutchWord.isLetter(in: text, at: word.upperBound + 1)
    {
      return nil
    }
    var range = word
    if entry.kind == .duration || entry.kind == .measure, let rate = rateEnd(text, word.upperBound)
    {
      range = word.lowerBound..<rate
    }
    return DutchUnit(kind: entry.kind, form: entry.form, range: range)
  }

  /// Where `per week` ends.
  private static func rateEnd(_ text: [UInt8], _ end: Int) -> Int? {
    guard let per = DutchWord.after(in: text, end), per.count == 3,
      DutchWord.matches(text, per, "per"), let what = DutchWord.after(in: text, per.upperBound),
      rates.contains(text, what)
    else { return nil }
    return what.upperBound
  }

  /// Where `m2` or `km²` ends.
  private static func exponentEnd(_ text: [UInt8], _ end: Int) -> Int? {
    guard end < text.count else { return nil }
    if text[end] == UInt8(ascii: "2") || text[end] == UInt8(ascii: "3") {
      return end + 1 < text.count && ASCII.isWord(text[end + 1]) ? nil : end + 1
    }
    guard text[end] == 0xC2, end + 1 < text.count else { return nil }
    return text[end + 1] == 0xB2 || text[end + 1] == 0xB3 ? end + 2 : nil
  }

  /// Where the `'s` of `euro's` ends, with either apostrophe.
  static func genitiveEnd(_ text: [UInt8], _ end: Int) -> Int? {
    guard end < text.count else { return nil }
    var at = end
    if text[at] == UInt8(ascii: "'") || text[at] == UInt8(ascii: "`") {
      at += 1
    } else if at + 2 < text.count, text[at] == 0xE2, text[at + 1] == 0x80,
      text[at + 2] == 0x99 || text[at + 2] == 0x98
    {
      at += 3
    } else if text.has("\u{B4}", at: at) {
      // regio´s, as some keyboards write it
      at += 2
    } else {
      return nil
    }
    // "zzp'ers"
    if at + 2 < text.count, text[at] == UInt8(ascii: "e"), text[at + 1] == UInt8(ascii: "r") {
      at += 2
    }
    guard at < text.count, text[at] == UInt8(ascii: "s") else { return nil }
    return DutchWord.isLetter(in: text, at: at + 1) ? nil : at + 1
  }
}
