/// What the parts of an identifier say.
extension PaperIdentifier {
  /// Digits of the dossier.
  public var dossier: String? {
    switch series.layout {
    case .paper: undated.first
    case .dossier: parts.first
    case .meeting, .question, .gazette, .number, .words: nil
    }
  }

  /// A budget chapter or sub-dossier: `XV`, `07`.
  public var suffix: String? {
    switch series.layout {
    case .paper: undated.count > 2 ? undated[1..<(undated.count - 1)].joined(separator: "-") : nil
    case .dossier: parts.count > 1 ? parts[1...].joined(separator: "-") : nil
    case .meeting, .question, .gazette, .number, .words: nil
    }
  }

  /// The number in the dossier, the meeting, the year.
  public var number: String? {
    switch series.layout {
    case .paper: undated.last
    case .meeting: parts[2]
    case .question, .gazette: parts[1]
    case .number: parts[0]
    case .dossier, .words: nil
    }
  }

  /// The item of a meeting, or the last of its pages.
  public var item: String? { series == .handelingen && parts.count == 4 ? parts[3] : nil }

  /// The chamber; a paper in a dossier says it by its letter or by the year in its identifier.
  public var chamber: Chamber? {
    switch series.layout {
    case .paper: session != nil || !hasNumeral ? .first : .second
    case .meeting, .question: parts[0] == "tk" ? .second : parts[0] == "ek" ? .first : nil
    case .dossier, .gazette, .number, .words: nil
    }
  }

  /// The parliamentary year: `2022-2023`.
  public var session: String? {
    switch series.layout {
    case .paper: parts.count > 2 ? Self.years(parts[0]) : nil
    case .meeting: Self.years(parts[1])
    case .dossier, .question, .gazette, .number, .words: nil
    }
  }

  /// The calendar year of a gazette: `2015`.
  public var year: String? { series.layout == .gazette ? parts[0] : nil }

  /// `h1`, `b2`, `n1`: a reprint, an annex, a later version of a paper in a dossier.
  var addition: String? {
    guard series.layout == .paper, let last = parts.last, Self.isAddition(last) else { return nil }
    return parts.count > (session == nil ? 2 : 3) ? last : nil
  }

  /// The dossier, its suffix and the number.
  private var undated: ArraySlice<String> {
    let all = session == nil ? parts[...] : parts[1...]
    return ArraySlice(Array(addition == nil ? all : all.dropLast()))
  }

  /// Whether a paper's number begins with a digit: the Eerste Kamer has letters.
  var hasNumeral: Bool { number?.utf8.first.map(Self.isDigit) ?? false }

  /// The number and what is glued to it: `3276`, `154-n1`.
  var numberAndRest: String {
    switch series.layout {
    case .meeting: parts[2...].joined(separator: "-")
    case .gazette: parts[1...].joined(separator: "-")
    case .paper: [number, addition].compactMap { $0 }.joined(separator: "-")
    case .dossier, .question, .number, .words: number ?? "?"
    }
  }

  /// `20222023` as `2022-2023`.
  private static func years(_ digits: String) -> String? {
    guard digits.utf8.count == 8, digits.utf8.allSatisfy(isDigit) else { return nil }
    return "\(digits.prefix(4))-\(digits.suffix(4))"
  }

  private static func isAddition(_ part: String) -> Bool {
    guard let first = part.utf8.first, part.utf8.count > 1 else { return false }
    return (0x61...0x7A).contains(first) && part.utf8.dropFirst().allSatisfy(isDigit)
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}
