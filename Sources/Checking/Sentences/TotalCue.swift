internal import DutchText
internal import Extraction
internal import LetterModel

/// Words that say that a figure is a total of those before it.
struct TotalCue {
  /// Whether they can say nothing else.
  var isSure: Bool
  /// Whether they name a total.
  var isTotal = false
  /// Whether the first term is said to be added to: `naast de bestaande 14 … komen er 6 bij`.
  var isAdding = false

  private static let sure = WordClass("sentence.total.sure")
  private static let likely = WordClass("sentence.total.likely")

  private static let bringing = WordClass("sentence.total.bringing")
  private static let adding = WordClass("sentence.total.adding")

  /// The cue of a figure; `nil` where there is none.
  ///
  /// It is looked for between the term before it, or the sentence's start, and the figure.
  init?(
    of stated: FigureInContext, after term: FigureInContext?, before earlier: [FigureInContext]?,
    in sentence: FigureSentence
  ) {
    let lead = (term?.after ?? sentence.text).through(stated.before).suffix(110)
    // "daarmee is het totaal met 107 toegenomen" states a change.
    if stated.before.ends(with: "met") { return nil }
    if lead.has(anyOf: TotalCue.sure) || (lead.has("samen") && !lead.has("samen met"))
      || term?.lead.ends(with: "plus") == true
    {
      isSure = true
    } else if lead.has(anyOf: TotalCue.likely)
      || (stated.before.ends(with: "op") && sentence.text.has(anyOf: ["totaal", "totale"]))
      || ((term ?? earlier?.last)?.lead.has(anyOf: TotalCue.adding) == true
        && lead.has(anyOf: ["nu", "dan", "straks", "er"]))
      || (sentence.text.starts(with: "samen met")
        && lead.has(anyOf: ["zijn", "komt", "is", "waren"]))
      || stated.after.prefix(40).has(anyOf: ["in totaal", "bij elkaar", "tezamen", "samen"])
      || (lead.has(anyOf: ["telt", "tellen"]) && sentence.text.has("bestaande uit"))
      || sentence.text.starts(with: "de som van")
      || (sentence.text.starts(with: "over") && lead.has("jaren"))
    {
      let isRisen = lead.has(anyOf: ["totaal", "totale"]) && stated.before.ends(with: "op")
      isTotal = lead.has(anyOf: ["totaal", "totale", "daarmee", "hiermee", "landelijk"])
      isSure =
        (lead.has("totaal") && lead.has(anyOf: TotalCue.bringing))
        || (isRisen
          && (lead.has(anyOf: ["daarmee", "hiermee", "waarmee"])
            || stated.after.prefix(20).has(anyOf: TotalCue.bringing)))
        || sentence.text.has("bestaande uit")
        || sentence.text.starts(withAnyOf: ["de som van", "over de"])
        // "Naast de € 30 miljoen … € 12 miljoen bij. Daarmee is € 42 miljoen beschikbaar."
        || (term == nil && earlier?.count == 2
          && earlier?.first?.before.starts(withAnyOf: TotalCue.adding) == true
          && lead.has(anyOf: ["daarmee", "hiermee", "in totaal", "samen"]))
      isAdding =
        sentence.text.prefix(60).has(anyOf: TotalCue.adding)
        || sentence.text.starts(with: "samen met")
        || (term != nil && lead.has("in totaal") && lead.count < 60)
    } else {
      return nil
    }
  }
}
