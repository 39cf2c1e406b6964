internal import LetterModel

/// What is not known of the letters together.
struct UnknownTotals {
  private let letters: [LetterDigest]
  /// Rarer reasons than the most frequent are counted with the letters.
  private static let most = 12

  init(_ letters: [LetterDigest]) {
    self.letters = letters
  }

  /// Writes the section.
  func write(in html: inout HTMLText) {
    let unchecked = letters.reduce(0) { $0 + $1.figures - $1.redone }
    var reasons: [String: (Message, Int)] = [:]
    for letter in letters {
      for (key, reason) in letter.reasons {
        reasons[key, default: (reason.0, 0)].1 += reason.1
      }
    }
    let diagnostics = letters.reduce(0) { $0 + $1.diagnostics }
    let silent = letters.count { $0.figures > 0 && $0.redone == 0 }
    html.element("section", [.type("unknown"), .id("onbekend")]) { html in
      html.element("h2", say: Self.title)
      html.element("ul") { html in
        html.element("li", say: .figures(unchecked) + (unchecked == 1 ? Self.one : Self.many))
        if silent > 0 {
          html.element(
            "li", say: .letters(silent) + (silent == 1 ? Self.silentOne : Self.silentMany))
        }
        if diagnostics > 0 {
          html.element(
            "li",
            say: .count(
              diagnostics, ("opmerking bij het inlezen", "remark on how letters were read"),
              ("opmerkingen bij het inlezen", "remarks on how letters were read")))
        }
        for reason in reasons.values.sorted(by: { ($1.1, $0.0.dutch) < ($0.1, $1.0.dutch) })
          .prefix(Self.most)
        {
          html.element("li", say: .sums(reason.1) + Self.undecided(reason.1) + reason.0)
        }
      }
    }
  }

  private static let title = Message(english: "What is not known", dutch: "Wat we niet weten")
  private static let one = Message(
    english: " was not redone: no sentence or table says what it should add up to",
    dutch: " is niet nagerekend: geen zin of tabel zegt waarmee het moet kloppen")
  private static let many = Message(
    english: " were not redone: no sentence or table says what they should add up to",
    dutch: " zijn niet nagerekend: geen zin of tabel zegt waarmee ze moeten kloppen")
  private static let silentOne = Message(
    english: " has figures, and nothing in it could be redone",
    dutch: " heeft cijfers, maar daarvan viel niets na te rekenen")
  private static let silentMany = Message(
    english: " have figures, and nothing in them could be redone",
    dutch: " hebben cijfers, maar daarvan viel niets na te rekenen")
  private static func undecided(_ count: Int) -> Message {
    Message(
      english: " cannot be decided: ",
      dutch: count == 1 ? " is niet te beslissen: " : " zijn niet te beslissen: ")
  }
}
