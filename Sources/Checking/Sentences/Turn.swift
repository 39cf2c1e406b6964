/// When a rule of sentences is asked.
///
/// Of two rules that find a relation between the same figures the one that is asked first keeps it,
/// unless only the other's holds.
enum Turn: Sendable {
  /// Before the rules of facts: its words name the figures that belong together, so nothing that
  /// claims say of them can be surer.
  case beforeFacts
  /// After them: it takes the nearest figures, and where claims say which figures belong
  /// together, those are surer.
  case afterFacts
}
