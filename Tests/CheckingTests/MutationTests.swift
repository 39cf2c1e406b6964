import TestSupport
import Testing

/// A letter whose figures are changed one by one: the checks must notice.
struct MutationTests {
  private static let letter = """
    # Brief van de minister

    Den Haag, 6 juli 2023

    In 2022 hebben werkgevers 81.117 extra banen gerealiseerd ten opzichte van de nulmeting. In \
    totaal, inclusief de 75.179 banen ten tijde van de nulmeting, zijn er eind 2022 156.296 banen.

    In 2022 steeg het aantal banen bij Binnenwerk van 580 naar 687 banen, daarmee kwamen er dus \
    107 banen bij. Van de 81.117 extra banen zijn er 79.262 banen (98 procent) in vaste dienst.

    **Tabel 1: Resultaten eind 2022 ten opzichte van de nulmeting**

    | Vorm | Markt | Overheid | Totaal |
    |---|---|---|---|
    | Formele dienstverbanden | 70.388 | 8.874 | 79.262 |
    | Inleenverbanden | 724 | 1.130 | 1.855 |
    | Totaal | 71.113 | 10.004 | 81.117 |
    """

  @Test func `nearly every changed figure is noticed, and an untouched letter raises no alarm`() {
    let trial = MutationTrial(file: "brief.md", bytes: Array(Self.letter.utf8))
    #expect(trial.falseAlarms == 0)
    for (kind, score) in trial.scores.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      #expect(score.detectable >= 4, "\(kind.rawValue)")
      #expect(score.missed.isEmpty, "\(kind.rawValue): \(score.missed)")
      #expect(
        score.named * 10 >= score.detectable * 5,
        "\(kind.rawValue): \(score.named) of \(score.detectable)")
    }
  }
}
