import Foundation
import TestSupport
import Testing

/// Every figure that a check touches is changed, and the checks must notice and name it.
struct MutationTests {
  /// Specimens with a contradiction on purpose.
  private static let contradictory = ["corpus/energie-markdown.md"]

  @Test func `changed figures are noticed, and untouched texts raise no alarm`() async {
    let isFull = ProcessInfo.processInfo.environment["GRIFFIER_ACCURACY"] != nil
    let specimens = LetterFile.specimens.map {
      MutationText($0, isContradictory: Self.contradictory.contains($0.name))
    }
    let real = LetterFile.real.map { MutationText($0) }
    let groups = [
      ("sentences", Self.fragments(ofTables: false, isHeldOut: false), isFull ? 1 : 29),
      ("tables", Self.fragments(ofTables: true, isHeldOut: false), isFull ? 1 : 29),
      ("sentences held out", Self.fragments(ofTables: false, isHeldOut: true), isFull ? 1 : 29),
      ("tables held out", Self.fragments(ofTables: true, isHeldOut: true), isFull ? 1 : 29),
      ("specimens", specimens, isFull ? 1 : 97), ("real letters", real, isFull ? 3 : 499),
    ]
    var total: [Mutation.Kind: MutationScore] = [:]
    var falseAlarms: [String] = []
    print("mutation: " + MutationScore.header)
    for (title, texts, stride) in groups {
      if texts.isEmpty { print("  \(title): none at hand, skipped") }
      let trials = await trials(of: texts, stride: stride)
      falseAlarms += trials.flatMap(\.falseAlarms)
      print("  in \(texts.count) \(title), one change in \(stride):")
      for kind in Mutation.Kind.allCases {
        let score = trials.compactMap { $0.scores[kind] }.reduce(MutationScore(), +)
        total[kind] = (total[kind] ?? MutationScore()) + score
        print("  " + score.line(kind.rawValue))
      }
    }
    print("  together:")
    for kind in Mutation.Kind.allCases {
      print("  " + (total[kind] ?? MutationScore()).line(kind.rawValue))
    }
    let all = total.values.reduce(MutationScore(), +)
    print("  " + all.line("all"))
    print("  false alarms in untouched texts: \(falseAlarms.count)")
    for alarm in Self.shown(falseAlarms) { print("  false alarm  \(alarm)") }
    for kind in Mutation.Kind.allCases {
      for miss in Self.shown(total[kind]?.unnoticed) {
        print("  unnoticed  [\(kind.rawValue)] \(miss)")
      }
      for miss in Self.shown(total[kind]?.misblamed) {
        print("  misblamed  [\(kind.rawValue)] \(miss)")
      }
    }
    // The count alone: a failure must not print what is held out.
    let alarms = falseAlarms.count
    #expect(alarms == 0, "\(Self.shown(falseAlarms))")
    #expect(all.recall >= 0.68)
    #expect(all.blame >= 0.9)
  }

  private static func fragments(ofTables: Bool, isHeldOut: Bool) -> [MutationText] {
    RelationGold.collections.filter {
      $0.contains("/") == isHeldOut && $0.hasSuffix("tables") == ofTables
    }
    .flatMap { collection in
      RelationGold.cases(of: collection).map { MutationText($0, of: collection) }
    }
  }

  /// The misses that may be seen: no rule is made to fit what is held out.
  private static func shown(_ misses: [String]?) -> [String] {
    let isAll = ProcessInfo.processInfo.environment["GRIFFIER_HELD_OUT"] != nil
    return (misses ?? []).filter { isAll || !$0.hasPrefix("held-out/") }
  }

  private func trials(of texts: [MutationText], stride: Int) async -> [MutationTrial] {
    await withTaskGroup(of: (Int, MutationTrial).self) { group in
      for (index, text) in texts.enumerated() {
        group.addTask { (index, MutationTrial(text, stride: stride)) }
      }
      var trials: [(Int, MutationTrial)] = []
      for await trial in group { trials.append(trial) }
      return trials.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }
}
