import TestSupport
import Testing

/// Claims of a hundred sentences that no rule was made with.
///
/// Misses are listed only for a person who asks with `GRIFFIER_HELD_OUT`.
struct DocumentClaimTests {
  @Test func `claims say what unseen sentences say`() {
    let gold = PassageClaims()
    if let line = DocumentGold.skipped(gold.skipped, of: "claims of unseen sentences") {
      print(line)
    }
    print("claims of unseen sentences:")
    for (title, tally) in [
      ("figures with a claim", gold.figures), ("measure", gold.measures),
      ("its last noun", gold.heads), ("period", gold.periods), ("role", gold.roles),
      ("targets, forecasts, definitions", gold.intentions),
    ] {
      print(
        "  \(title): \(tally.right) of \(tally.wanted), \((tally.share * 1000).rounded() / 10) %")
    }
    if RelationGold.showsHeldOut {
      for miss in gold.misses { print("  wrong     \(miss)") }
    }
    #expect(gold.figures.wanted == 0 || gold.figures.share >= 0.7)
    #expect(gold.roles.wanted == 0 || gold.roles.share >= 0.5)
  }
}
