internal import DutchText
internal import LetterModel

/// The word that says what an act of the European Union is.
///
///     Richtlijn   Gedelegeerde Verordening   Uitvoeringsbesluit   Kaderbesluit   aanbeveling
///
/// They are read by their endings, since acts are compounds too.
struct UnionActWord {
  /// The two numbers of an act, as they stand: `2016/679`, `883/2004`.
  struct Numbers {
    var first: Int
    var second: Int
    var isYearFirst: Bool
  }

  private enum Act { case regulation, directive, decision, recommendation }
  private enum Manner { case plain, delegated, implementing, framework }

  private let act: Act
  private let manner: Manner

  /// Reads the word, or the two, that begin here.
  static func read(_ reader: inout ByteCursor) -> UnionActWord? {
    var manner = Manner.plain
    for _ in 0..<2 {
      let from = reader.at
      while ASCII.isLetter(reader.peek()), reader.at - from < 40 { reader.at += 1 }
      let word = from..<reader.at
      manner = self.manner(of: word, in: reader.bytes) ?? manner
      if let act = act(of: word, in: reader.bytes) {
        return UnionActWord(act: act, manner: manner)
      }
      guard word.count == 12, reader.skipSpaces() else { return nil }
    }
    return nil
  }

  /// Whether it is numbered as acts of others are: a body must stand with the number.
  var needsBody: Bool { act == .decision || act == .recommendation }

  /// The act of a number; `nil` where its number may be another's.
  ///
  /// What others decided together with the Union is numbered as its own decisions are, before the
  /// years had four digits.
  func act(_ numbers: Numbers) -> UnionAct? {
    guard let kind else { return nil }
    let (year, number) =
      numbers.isYearFirst ? (numbers.first, numbers.second) : (numbers.second, numbers.first)
    guard number > 0, act != .decision || year >= 1968 else { return nil }
    return UnionAct(kind, year: year, number: number)
  }

  private var kind: UnionAct.Kind? {
    switch (act, manner) {
    case (.regulation, .delegated): .delegatedRegulation
    case (.regulation, .implementing): .implementingRegulation
    case (.regulation, _): .regulation
    case (.directive, .delegated): .delegatedDirective
    case (.directive, .implementing): .implementingDirective
    case (.directive, _): .directive
    case (.decision, .delegated): .delegatedDecision
    case (.decision, .implementing): .implementingDecision
    case (.decision, .framework): .frameworkDecision
    case (.decision, .plain): .decision
    case (.recommendation, _): nil
    }
  }

  private static let acts: [(ending: StaticString, act: Act)] = [
    ("richtlijnen", .directive), ("richtlijn", .directive), ("verordeningen", .regulation),
    ("verordening", .regulation), ("besluit", .decision), ("aanbeveling", .recommendation),
  ]
  private static let manners: [(start: StaticString, manner: Manner)] = [
    ("gedelegeerd", .delegated), ("uitvoering", .implementing), ("kader", .framework),
  ]

  private static func act(of word: Range<Int>, in bytes: [UInt8]) -> Act? {
    acts.first { ending, _ in
      let start = word.upperBound - ending.utf8CodeUnitCount
      return start >= word.lowerBound && bytes.has(anyCase: ending, at: start)
    }?.act
  }

  private static func manner(of word: Range<Int>, in bytes: [UInt8]) -> Manner? {
    manners.first { start, _ in
      word.count >= start.utf8CodeUnitCount && bytes.has(anyCase: start, at: word.lowerBound)
    }?.manner
  }
}
