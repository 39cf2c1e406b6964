private import Foundation

/// The hand-made answers in `Tests/Gold/citations`: which papers a text cites.
///
/// `Tests/Gold/citations/README.md` says how its lines are to be read.
public struct CitationGold: Sendable {
  /// One place in a text and what it cites.
  public struct Line: Sendable {
    /// The sentence, or where in the letter it stands.
    public var words: String
    /// What must be found; each entry has the spellings that are right.
    public var wanted: [Set<String>]
    /// What may be found.
    public var allowed: Set<String>
  }

  /// The lines of one letter, or of one set of sentences.
  public struct Section: Sendable {
    /// The name of the file that it stands in: `styles`, `held-out`.
    public var file: String
    /// The path of the letter, or what the sentences have in common.
    public var title: String
    /// The kinds that are not annotated: `url`.
    public var unannotated: Set<String> = []
    /// The lines.
    public var lines: [Line] = []

    /// Whether the lines are places in a letter's file.
    public var isLetter: Bool { title.contains("/") }
  }

  /// All sections, in the order of the files' names.
  public static let sections: [Section] = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Gold/citations")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    // named.md has a form of its own: NamedGold
    return names.sorted().filter { $0 != "README.md" && $0 != "named.md" }.flatMap { name in
      sections(
        in: (try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)) ?? "",
        of: String(name.dropLast(3)))
    }
  }()

  static func sections(in text: String, of file: String) -> [Section] {
    var sections: [Section] = []
    for line in text.split(separator: "\n") {
      if line.hasPrefix("## ") {
        sections.append(Section(file: file, title: String(line.dropFirst(3))))
      } else if line.hasPrefix("not annotated: "), !sections.isEmpty {
        sections[sections.count - 1].unannotated.insert(String(line.dropFirst(15)))
      } else if line.hasPrefix("- "), !sections.isEmpty, let arrow = line.range(of: " → ") {
        let words = String(line[line.index(line.startIndex, offsetBy: 2)..<arrow.lowerBound])
        sections[sections.count - 1].lines.append(
          Self.line(words, String(line[arrow.upperBound...])))
      }
    }
    return sections
  }

  private static func line(_ words: String, _ targets: String) -> Line {
    var line = Line(words: words, wanted: [], allowed: [])
    for token in targets.split(separator: " ") where token != "nothing" {
      let spellings = Set(
        token.split(separator: "|").map { spelling in
          spelling.filter { $0 != "?" || token.contains("://") }.replacing("_", with: " ")
        })
      if token.hasSuffix("?") {
        line.allowed.formUnion(spellings)
      } else {
        line.wanted.append(spellings)
      }
    }
    return line
  }
}

/// How many of the wanted targets were found, and what was found too much.
public struct CitationScore: Sendable {
  /// Targets that were found.
  public private(set) var found = 0
  /// What was not found: place and identifier.
  public private(set) var missed: [String] = []
  /// What was found and is not there.
  public private(set) var invented: [String] = []

  /// No targets yet.
  public init() {}

  /// What was counted elsewhere.
  public init(found: Int, missed: [String], invented: [String]) {
    self.found = found
    self.missed = missed
    self.invented = invented
  }

  /// The share of what was found that is there.
  public var precision: Double { share(found, of: found + invented.count) }
  /// The share of what is there that was found.
  public var recall: Double { share(found, of: found + missed.count) }

  private func share(_ part: Int, of whole: Int) -> Double {
    whole == 0 ? 1 : Double(part) / Double(whole)
  }

  /// Counts the targets found in a text against the lines about it.
  public mutating func count(
    _ targets: [String], against lines: [CitationGold.Line], in place: String
  ) {
    var left = targets
    for line in lines {
      for wanted in line.wanted {
        if let index = left.firstIndex(where: wanted.contains) {
          left.remove(at: index)
          found += 1
        } else {
          missed.append("\(place), \(line.words): \(wanted.sorted().joined(separator: "|"))")
        }
      }
    }
    let allowed = lines.reduce(into: Set<String>()) { $0.formUnion($1.allowed) }
    invented += left.filter { !allowed.contains($0) }.map { "\(place): \($0)" }
  }
}
