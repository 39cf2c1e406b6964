internal import Checking
internal import Driver
internal import Extraction
internal import LetterModel

/// What is not known of a letter: figures that nothing checked, sums that nobody could decide, and
/// what was lost in reading.
struct UnknownSection {
  private let view: LetterView
  /// More figures than this are counted and not listed.
  private static let most = 400

  init(_ view: LetterView) {
    self.view = view
  }

  /// Writes the section.
  func write(in html: inout HTMLText) {
    html.element("section", [.type("unknown"), .id("onbekend")]) { html in
      html.element("h2", say: Self.title)
      writeFigures(in: &html)
      writeUndecided(in: &html)
      writeDiagnostics(in: &html)
    }
  }

  private func writeFigures(in html: inout HTMLText) {
    let left = view.records.figures.indices.filter { view.figures[$0] == nil }
    guard !left.isEmpty else {
      html.element("p", say: view.records.figures.isEmpty ? Self.noFigures : Self.allChecked)
      return
    }
    html.element("h3", say: Message.number(left.count) + Self.unchecked(left.count))
    html.element("p", [.type("explained")], say: Self.why(left.count))
    html.element("ul", [.type("figures"), .language("nl")]) { html in
      for index in left.prefix(Self.most) {
        let figure = view.records.figures[index]
        html.element("li") { html in
          html.element(
            "a", [.link("#f\(index + 1)")],
            text: view.letter.passage(at: figure.place).text(of: figure.range))
          if let cell = PlaceWords(view.letter).cell(figure.place) {
            html.element("span", [.type("where")], say: Message(" ") + cell)
          } else if let unit = figure.unit, unit != "%" {
            html.element("span", [.type("where")], text: " " + unit)
          }
        }
      }
    }
    if left.count > Self.most {
      html.element("p", say: Self.more + .figures(left.count - Self.most))
    }
  }

  private func writeUndecided(in html: inout HTMLText) {
    let undecided = view.read.verifications.indices.filter {
      view.read.verifications[$0].verdict == .undecided
    }
    guard !undecided.isEmpty else { return }
    html.element("h3", say: .sums(undecided.count) + Self.undecided(undecided.count))
    html.element("ul") { html in
      for index in undecided.prefix(Self.most) {
        let digest = FindingDigest(index, in: view)
        html.element("li") { html in
          html.element("a", [.link("#\(digest.card)")], say: digest.place)
          if let remark = digest.remark {
            html.element("span", [.type("where")], say: Message(": ") + remark)
          }
        }
      }
    }
  }

  private func writeDiagnostics(in html: inout HTMLText) {
    let diagnostics = view.letter.diagnostics + view.records.diagnostics
    guard !diagnostics.isEmpty || view.letter.isPartial else { return }
    html.element("h3", say: Self.reading)
    html.element("ul") { html in
      if view.letter.isPartial { html.element("li", say: Self.partial) }
      for diagnostic in diagnostics.prefix(Self.most) {
        html.element("li") { html in
          html.say(.sentences([diagnostic.words]))
          html.text(" ")
          if let span = diagnostic.span { html.element("code", text: view.position(of: span)) }
        }
      }
    }
  }

  private static let title = Message(english: "What is not known", dutch: "Wat we niet weten")
  private static func unchecked(_ count: Int) -> Message {
    count == 1
      ? Message(english: " figure was not checked", dutch: " cijfer is niet nagerekend")
      : Message(english: " figures were not checked", dutch: " cijfers zijn niet nagerekend")
  }
  private static let noFigures = Message(
    english: "The letter states no figures.", dutch: "De brief noemt geen cijfers.")
  private static let allChecked = Message(
    english: "Every figure of this letter is part of something that was checked.",
    dutch: "Elk cijfer in deze brief is ergens mee nagerekend.")
  private static func why(_ count: Int) -> Message {
    count == 1
      ? Message(
        english: "No sentence or table says what it should add up to. It may be right or wrong.",
        dutch: "Geen zin of tabel zegt waarmee het moet kloppen. Het kan goed of fout zijn.")
      : Message(
        english:
          "No sentence or table says what they should add up to. They may be right or wrong.",
        dutch: "Geen zin of tabel zegt waarmee ze moeten kloppen. Ze kunnen goed of fout zijn.")
  }
  private static let more = Message(english: "and ", dutch: "en nog ")
  private static func undecided(_ count: Int) -> Message {
    Message(
      english: " could not be decided",
      dutch: count == 1 ? " is niet te beslissen" : " zijn niet te beslissen")
  }
  private static let reading = Message(
    english: "What a reader should know of how the letter was read",
    dutch: "Wat u over het inlezen moet weten")
  private static let partial = Message(
    english: "The file could be read only in part.",
    dutch: "Het bestand is maar gedeeltelijk gelezen.")
}
