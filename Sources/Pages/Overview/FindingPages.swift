internal import LetterModel

/// What does not hold, of all letters: the first on the overview, all on pages of their own.
struct FindingPages {
  private let findings: [ReportFinding]
  private let site: PageSite
  /// How many stand on the overview.
  private static let first = 24
  private static let pageSize = 200

  init(_ findings: [ReportFinding], on site: PageSite) {
    self.site = site
    self.findings = findings
  }

  /// The pages of all findings; none where the overview has them all.
  var files: [PageFile] {
    guard findings.count > Self.first else { return [] }
    let count = (findings.count + Self.pageSize - 1) / Self.pageSize
    return (0..<count).map { page in
      PageFile([Self.name(page)], bytes(of: page, count: count))
    }
  }

  private static func name(_ page: Int) -> String {
    page == 0 ? "bevindingen.html" : "bevindingen-\(page + 1).html"
  }

  private func bytes(of page: Int, count: Int) -> [UInt8] {
    let start = page * Self.pageSize
    return PageFrame(site: site, title: Self.title, depth: 0, type: "findings-page").page { html in
      html.element("header", [.type("masthead")]) { $0.element("h1", say: Self.title) }
      Self.write(findings[start..<min(findings.count, start + Self.pageSize)], in: &html)
      PageLinks(count: count, current: page, name: Self.name).write(in: &html)
    }
  }

  /// Writes the first findings, for the overview.
  func writeFirst(in html: inout HTMLText) {
    guard !findings.isEmpty else { return }
    html.element("section", [.type("found"), .id("bevindingen")]) { html in
      html.element("h2", say: Self.title)
      Self.write(findings.prefix(Self.first), in: &html)
      if findings.count > Self.first {
        html.element("p", [.type("more")]) { html in
          html.element(
            "a", [.link(Self.name(0))],
            say: Message(english: "All ", dutch: "Alle ") + .number(findings.count)
              + Message(english: " findings", dutch: " bevindingen"))
        }
      }
    }
  }

  private static func write(_ findings: ArraySlice<ReportFinding>, in html: inout HTMLText) {
    html.element("ol", [.type("finding-list")]) { html in
      for finding in findings {
        html.element("li") { html in
          switch finding {
          case .inside(let letter, let digest): write(letter, digest, in: &html)
          case .across(let found): write(found, in: &html)
          }
        }
      }
    }
  }

  private static func write(
    _ letter: LetterDigest, _ group: FindingGroup, in html: inout HTMLText
  ) {
    let page = PageAddress.letter(letter.id)
    html.element("p", [.type("head")]) { html in
      html.element("a", [.link("\(page)#\(group.findings[0].card)")]) { html in
        html.element("span", [.type("title"), .language("nl")], text: letter.title.title)
        html.text(", ")
        html.say(group.place)
      }
    }
    for finding in group.findings {
      html.element("p", [.type("line")]) { html in
        html.element("a", [.link("\(page)#\(finding.card)")], say: finding.line)
      }
    }
    if let sentence = group.findings[0].sentence {
      html.element("blockquote", [.language("nl")]) { $0.element("p", text: sentence) }
    }
    if let outcome = group.findings[0].outcome {
      html.element("p", [.type("outcome")], say: outcome)
    }
    if let blame = group.findings[0].blame { html.element("p", [.type("remark")], say: blame) }
  }

  private static func write(_ found: CrossFinding, in html: inout HTMLText) {
    html.element("p", [.type("head")], say: Self.between)
    html.element("p", [.type("line")], say: found.message)
    html.element("ul", [.type("sources")]) { html in
      for place in found.places {
        html.element("li") { html in
          html.element("a", [.link(place.place.address), .language("nl")], say: place.title)
        }
      }
    }
    for remark in found.remarks { html.element("p", [.type("remark")], say: remark) }
  }

  private static let title = Message(english: "What is incorrect", dutch: "Wat niet klopt")
  private static let between = Message(
    english: "Letters contradict each other", dutch: "Brieven spreken elkaar tegen")
}
