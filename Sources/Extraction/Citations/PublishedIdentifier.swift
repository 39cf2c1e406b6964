internal import DutchText
internal import LetterModel

/// An identifier as the official publisher writes it, with what it says.
///
///     kst-36200-XV-71   h-tk-20222023-84-12   ah-tk-20222023-3276   stb-2015-154   dossier/36600-XXIII
struct PublishedIdentifier {
  let id: String
  let kind: Citation.Kind
  var dossier: String?
  var suffix: String?
  var number: String?
  var chamber: Chamber?
  var session: String?
  var item: String?

  /// Reads an identifier; `nil` where it is none.
  init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard parts.count >= 2, parts.allSatisfy(Self.isPart) else { return nil }
    switch parts[0] {
    case "kst", "blg": kind = .kamerstuk
    case "dossier": kind = .dossier
    case "h": kind = .handelingen
    case "ah": kind = .aanhangsel
    case "kv": kind = .question
    case "stb": kind = .staatsblad
    case "stcrt": kind = .staatscourant
    case "trb": kind = .tractatenblad
    default: return nil
    }
    id = text
    let rest = Array(parts.dropFirst())
    switch kind {
    case .kamerstuk where parts[0] == "blg":
      // an annex has a number of its own and no dossier
      guard rest.count == 1, rest[0].utf8.count >= 4, rest[0].utf8.allSatisfy(ASCII.isDigit) else {
        return nil
      }
      number = rest[0]
    case .kamerstuk, .dossier:
      guard Self.isDossier(rest[0], isAlone: rest.count == 1) else { return nil }
      readDossier(rest)
    case .handelingen, .aanhangsel, .question:
      guard rest.count >= 2, ["tk", "ek", "vv"].contains(rest[0]) else { return nil }
      readMeeting(rest)
    default:
      guard rest.count >= 2, rest[0].utf8.count == 4, rest.allSatisfy(Self.hasDigit) else {
        return nil
      }
      number = rest[1]
    }
  }

  /// Whether an address can hold an identifier: one of the publisher's, or a name without a slash.
  private static func mayHold(_ address: String) -> Bool {
    var isPath = false
    var run = 0
    for byte in address.utf8 {
      if byte == 0x2F { isPath = true }
      run = byte == publisher[run] ? run + 1 : byte == publisher[0] ? 1 : 0
      if run == publisher.count { return true }
    }
    return !isPath || address.utf8.starts(with: "dossier/".utf8)
  }

  /// No byte of it but the first is an `o` after which it could begin anew.
  private static let publisher = Array("officielebekendmakingen.nl/".utf8)

  /// Reads the identifier in the address of an official publication or dossier.
  init?(address: String) {
    guard Self.mayHold(address) else { return nil }
    guard Self.isPublisher(address) || !address.utf8.contains(UInt8(ascii: "/")) else {
      if address.hasPrefix("dossier/") {
        self.init("dossier-" + address.dropFirst(8).replacing("/", with: "-"))
        return
      }
      return nil
    }
    let path = address.split(separator: "/").map(String.init)
    guard let last = path.last else { return nil }
    if path.count > 2, path[path.count - 2] == "dossier" || path[path.count - 3] == "dossier" {
      let parts = path[(path.firstIndex(of: "dossier") ?? 0)...].dropFirst()
      self.init("dossier-" + parts.joined(separator: "-"))
      return
    }
    let name = last.split(separator: ".").first.map(String.init) ?? last
    self.init(name.split(separator: "?").first.map(String.init) ?? name)
  }

  /// Whether an address leads to officielebekendmakingen.nl, whatever its scheme and first part.
  private static func isPublisher(_ address: String) -> Bool {
    let host = "officielebekendmakingen.nl/".utf8
    var rest = address.utf8[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "o")) {
      rest = rest[start...]
      if rest.starts(with: host) { return true }
      rest = rest.dropFirst()
    }
    return false
  }

  private mutating func readDossier(_ parts: [String]) {
    var rest = parts[...]
    if let first = rest.first, first.utf8.count == 8, rest.count > 1 {
      session = Self.session(first)
      chamber = .first
      rest = rest.dropFirst()
    }
    dossier = rest.popFirst()
    guard kind == .kamerstuk else {
      suffix = rest.isEmpty ? nil : rest.joined(separator: "-")
      return
    }
    if let last = rest.last, rest.count > 1, Self.isAddition(last) { rest = rest.dropLast() }
    if rest.count > 1 { suffix = rest.popFirst() }
    number = rest.first
  }

  private mutating func readMeeting(_ parts: [String]) {
    chamber = parts[0] == "tk" ? .second : parts[0] == "ek" ? .first : nil
    if kind == .question {
      number = parts[1]
      return
    }
    session = Self.session(parts[1])
    number = parts.count > 2 ? parts[2] : nil
    if kind == .handelingen, parts.count == 4 { item = parts[3] }
  }

  /// Puts what the identifier says into a target.
  func fill(_ target: inout Citation.Target) {
    target.dossier = dossier
    target.suffix = suffix
    target.number = number
    target.chamber = chamber
    target.sessionYear = session
    target.item = item
  }

  private static func session(_ compact: String) -> String? {
    guard compact.utf8.count == 8, compact.utf8.allSatisfy(ASCII.isDigit) else { return nil }
    return "\(compact.prefix(4))-\(compact.suffix(4))"
  }

  private static func isPart(_ part: String) -> Bool {
    (1...12).contains(part.utf8.count)
      && part.utf8.allSatisfy { ASCII.isDigit($0) || ASCII.isLetter($0) }
  }

  /// Whether a part can be a dossier: `34352`, `20082009` before one, `CXXIV`; alone `1259252`.
  private static func isDossier(_ part: String, isAlone: Bool) -> Bool {
    let digits = part.utf8.count(where: ASCII.isDigit)
    if digits == part.utf8.count { return digits >= 4 }
    return !isAlone && digits == 0 && part.utf8.allSatisfy(ASCII.isUpper)
  }

  private static func hasDigit(_ part: String) -> Bool { part.utf8.contains(where: ASCII.isDigit) }

  /// Whether a part is `h1`, `b2`, `n1`: a reprint, an annex, a later version.
  private static func isAddition(_ part: String) -> Bool {
    guard let first = part.utf8.first, part.utf8.count > 1 else { return false }
    return ASCII.isLower(first) && part.utf8.dropFirst().allSatisfy(ASCII.isDigit)
  }
}
