internal import LetterModel

/// What the words of a stretch say of what its figures are for.
///
///     Voor 2026 zal, naast de beloofde inzet, € 3 miljoen nodig zijn.       zal: forecast
struct RoleEvidence: OptionSet {
  let rawValue: Int

  static let target = RoleEvidence(rawValue: 1)
  static let forecast = RoleEvidence(rawValue: 2)
  static let definition = RoleEvidence(rawValue: 4)
  static let realised = RoleEvidence(rawValue: 8)
  static let change = RoleEvidence(rawValue: 16)
  static let done = RoleEvidence(rawValue: 32)
  static let aim = RoleEvidence(rawValue: 64)
  static let outlook = RoleEvidence(rawValue: 128)
  static let fact = RoleEvidence(rawValue: 256)
  static let limit = RoleEvidence(rawValue: 512)
}

extension RoleEvidence {
  /// What those of some words say that stand in a range.
  init(of marks: [ClaimSentence.Mark], in range: Range<Int>) {
    self = []
    for mark in marks where range.contains(mark.range.lowerBound) {
      switch mark.marker {
      case .target: insert(.target)
      case .forecast: insert(.forecast)
      case .limit: insert(.limit)
      case .definition: insert(.definition)
      case .realised: insert(.realised)
      case .done: formUnion([.done, .realised])
      case .increase, .decrease: insert(.change)
      default: break
      }
    }
  }

  /// What a word says of the whole of its sentence; `nil` for one that speaks of the figures beside it.
  init?(hint marker: ClaimMarker) {
    switch marker {
    case .aim: self = .aim
    case .outlook: self = .outlook
    case .fact: self = .fact
    default: return nil
    }
  }

  /// The role where all words say one thing, and none that it is so or was done.
  var onlyRole: Claim.Role? {
    guard isDisjoint(with: [.done, .realised, .fact]) else { return nil }
    if contains(.target) { return contains(.forecast) ? nil : .target }
    if contains(.forecast) { return .forecast }
    if contains(.aim) { return .target }
    return contains(.outlook) ? .forecast : nil
  }
}
