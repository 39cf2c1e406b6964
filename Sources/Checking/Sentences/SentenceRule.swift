/// A check that is asked of one sentence at a time, with those around it at hand.
protocol SentenceRule: TextRule {
  /// The cue words without which a sentence says nothing to this rule; empty where any may.
  var needs: SentenceCues { get }
  /// The figures without which it says nothing to it either.
  var figures: SentenceFigures { get }
  /// The relations that the rule finds at a sentence that has what it needs.
  ///
  /// - Parameter at: the index of the sentence in `text.sentences`.
  func findings(at: Int, in text: FigureText) -> [Finding]
}

extension SentenceRule {
  var needs: SentenceCues { [] }
  var figures: SentenceFigures { [] }

  /// The relations at all sentences that can say something to the rule.
  func findings(in text: FigureText) -> [Finding] {
    let (needs, figures) = (needs, figures)
    var findings: [Finding] = []
    for at in text.sentences.indices
    where text.sentences[at].cues.contains(needs) && text.sentences[at].figures.contains(figures) {
      findings += self.findings(at: at, in: text)
    }
    return findings
  }
}
