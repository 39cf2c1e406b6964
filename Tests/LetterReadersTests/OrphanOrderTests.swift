import LetterModel
import TestSupport
import Testing

@testable import LetterReaders

struct OrphanOrderTests {
  /// The order by the book: each orphan looks for its place in turn.
  private func order(of notes: [Footnote], orphans: [Int]) -> [Int] {
    var order = notes.indices.filter { notes[$0].block != nil }
    for orphan in orphans {
      let number = Int(notes[orphan].marker) ?? Int.max
      let next = order.firstIndex { index in
        notes[index].scope == .letter && (Int(notes[index].marker) ?? 0) > number
      }
      order.insert(orphan, at: next ?? order.endIndex)
    }
    return order
  }

  @Test func `marks without a note stand where looking for each place would put them`() {
    var random = SplitMix64(seed: 20_220_706)
    for _ in 0..<400 {
      var notes: [Footnote] = []
      for block in 0..<Int.random(in: 0...6, using: &random) {
        let scope: Footnote.Scope = Bool.random(using: &random) ? .letter : .table(0)
        notes.append(Footnote(marker: marker(&random), scope: scope, block: block))
      }
      var seen: Set<String> = []
      for _ in 0..<Int.random(in: 0...9, using: &random) {
        let marker = marker(&random)
        guard seen.insert(marker).inserted else { continue }
        notes.append(Footnote(marker: marker, scope: .letter, block: nil))
      }
      let orphans = notes.indices.filter { notes[$0].block == nil }
      #expect(
        OrphanOrder.order(of: notes, orphans: orphans) == order(of: notes, orphans: orphans),
        "\(notes.map { ($0.marker, $0.block) })")
    }
  }

  private func marker(_ random: inout SplitMix64) -> String {
    Int.random(in: 0...3, using: &random) == 0
      ? ["*", "**", "a", "b"].randomElement(using: &random) ?? "*"
      : ["", "0"].randomElement(using: &random).map {
        "\($0)\(Int.random(in: 1...9, using: &random))"
      }
        ?? "1"
  }
}
