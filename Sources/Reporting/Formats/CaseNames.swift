/// The names that a member of JSON may have, as the elements of an array in its schema.
///
///     CaseNames.of(Verification.Verdict.self)   →   "exact", "rounding", "contradiction", "undecided"
enum CaseNames {
  /// The names of all cases of a type.
  static func of<Case: CaseIterable & RawRepresentable>(_ type: Case.Type) -> String
  where Case.RawValue == String {
    of(Array(type.allCases))
  }

  /// The names of some cases.
  static func of<Case: RawRepresentable>(_ cases: [Case]) -> String
  where Case.RawValue == String {
    cases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
  }
}
