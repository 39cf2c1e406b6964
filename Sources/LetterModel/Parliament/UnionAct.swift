/// An act of the European Union whose kind, year and number are known.
///
///     Verordening (EU) 2016/679   →   32016R0679, http://data.europa.eu/eli/reg/2016/679/oj
///
/// The number alone does not tell a directive from a decision: the word before it does.
public struct UnionAct: Sendable, Hashable {
  /// What an act is, as its European identifiers say it.
  public enum Kind: String, Sendable, CaseIterable {
    case regulation = "reg"
    case delegatedRegulation = "reg_del"
    case implementingRegulation = "reg_impl"
    case directive = "dir"
    case delegatedDirective = "dir_del"
    case implementingDirective = "dir_impl"
    case decision = "dec"
    case delegatedDecision = "dec_del"
    case implementingDecision = "dec_impl"
    case frameworkDecision = "dec_framw"
  }

  /// What it is.
  public var kind: Kind
  /// The year of its number.
  public var year: Int
  /// The number in that year.
  public var number: Int

  /// An act.
  public init(_ kind: Kind, year: Int, number: Int) {
    self.kind = kind
    self.year = year
    self.number = number
  }

  /// Its number in the catalogue of Union law: `32016R0679`.
  public var celex: String {
    let letter =
      switch kind {
      case .regulation, .delegatedRegulation, .implementingRegulation: "R"
      case .directive, .delegatedDirective, .implementingDirective: "L"
      case .decision, .delegatedDecision, .implementingDecision: "D"
      case .frameworkDecision: "F"
      }
    let digits = String(number)
    return "3\(year)\(letter)\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)"
  }

  /// Its European Legislation Identifier, which is an address.
  public var eli: String { "http://data.europa.eu/eli/\(kind.rawValue)/\(year)/\(number)/oj" }
}
