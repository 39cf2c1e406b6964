private import Foundation

/// The papers that letters name by date or members, annotated by hand in
/// `Tests/Gold/citations/named.md`, whose head says how its lines are to be read.
public enum NamedGold {
  /// One mention: its role, its date or members, and the papers that it is.
  public struct Mention: Sendable, Hashable {
    /// `letter`, `motion`, …, as the records have it.
    public var role: String
    /// The date as `2022-07-07`; `nil` where the text gives none.
    public var date: String?
    /// The members as the text spells them.
    public var members: [String]
    /// The targets that are right, one set of identifiers each; an empty set says unresolved.
    public var readings: [Set<String>]
    /// Whether the mention may also be left out.
    public var isOptional: Bool

    /// Whether a mention that was read is this one.
    public func isRead(as role: String, date: String?, words: String, ids: Set<String>) -> Bool {
      guard role == self.role, readings.contains(ids), self.date == nil || self.date == date else {
        return false
      }
      return members.allSatisfy { words.localizedCaseInsensitiveContains($0) }
    }
  }

  /// The small letters, each with the blocks `text`, `named` and sometimes `date`.
  public static let cases: [CaseFile.Case] = {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Gold/citations/named.md")
    return CaseFile.cases(in: (try? String(contentsOf: path, encoding: .utf8)) ?? "")
  }()

  /// The mentions of a case, in the order of its text.
  public static func mentions(of example: CaseFile.Case) -> [Mention] {
    example.lines(of: "named").compactMap(mention)
  }

  private static let roles = [
    "brief": "letter", "motie": "motion", "amendement": "amendment", "wetsvoorstel": "bill",
    "rapport": "report", "uitspraak": "ruling",
  ]

  private static func mention(_ line: String) -> Mention? {
    let isOptional = line.hasPrefix("?")
    let parts = line.drop { $0 == "?" || $0 == " " }.components(separatedBy: "|")
      .map { $0.trimmingCharacters(in: .whitespaces) }
    guard parts.count == 4, let role = roles[parts[0]] else { return nil }
    let isDate = parts[1].first?.isNumber == true
    return Mention(
      role: role, date: isDate ? parts[1] : nil,
      members: isDate || parts[1] == "-" ? [] : parts[1].components(separatedBy: ", "),
      readings: parts[3].components(separatedBy: " of ").map { reading in
        let ids = reading.split(separator: " ").map { String($0).replacing("_", with: " ") }
        return Set(ids.filter { $0 != "-" })
      }, isOptional: isOptional)
  }
}
