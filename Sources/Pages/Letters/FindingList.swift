internal import LetterModel

/// What does not hold in a letter, in a list above it: one line a mistake, its sums under it.
struct FindingList {
  private let groups: [FindingGroup]
  /// A letter with more is told by its numbers; the cards are all there.
  private static let most = 40

  init(_ groups: [FindingGroup]) {
    self.groups = groups
  }

  /// Writes the list; nothing where all holds.
  func write(in html: inout HTMLText) {
    guard !groups.isEmpty else { return }
    html.element("nav", [.type("findings"), .label(Self.title)]) { html in
      html.element("h2", say: Self.title)
      html.element("ol") { html in
        for group in groups.prefix(Self.most) { Self.write(group, in: &html) }
      }
      if groups.count > Self.most {
        html.element("p", say: Self.more + .number(groups.count - Self.most))
      }
    }
  }

  private static func write(_ group: FindingGroup, in html: inout HTMLText) {
    html.element("li") { html in
      html.element("p", [.type("head")]) { html in
        if let figure = group.figure {
          html.element("strong", text: figure)
          html.text(", ")
        }
        html.say(group.place)
      }
      for finding in group.findings {
        html.element("p", [.type("line")]) { html in
          html.element("a", [.link("#\(finding.card)")], say: finding.line)
        }
      }
      if let remark = group.findings[0].blame { html.element("p", [.type("remark")], say: remark) }
    }
  }

  private static let title = Message(english: "What is incorrect", dutch: "Wat niet klopt")
  private static let more = Message(english: "and ", dutch: "en nog ")
}
