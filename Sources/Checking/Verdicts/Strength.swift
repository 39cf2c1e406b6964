/// How surely what is read asserts a relation, before any sum is redone.
///
///     samen goed voor 5.550 plekken       certain: the words leave no other reading
///     € 3 miljoen, waarvan € 1 miljoen …  likely: lists that say so may leave others out
///     12, 30 en 42 gemeenten              possible: only the figures say that 12 and 30 make 42
///
/// It comes from words and structure, never from the figures. `VerdictPolicy` says what each may do.
public enum Strength: String, Sendable, CaseIterable {
  /// The words or lines leave no other reading.
  case certain
  /// They mostly mean it.
  case likely
  /// They allow it, and only the figures show that it is meant.
  case possible
}
