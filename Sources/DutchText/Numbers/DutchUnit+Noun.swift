extension DutchUnit {
  /// Words that may stand between a number and what it counts.
  private static let degrees = WordTable<Bool>(
    words: """
      extra meer minder nieuw nieuwe méér tot bijna à overige andere verschillende unieke
      """)

  /// Words that look like plurals and are none: function words, forms of verbs.
  private static let notNouns = WordTable<Bool>(
    words: """
      een en in van aan tegen tussen binnen buiten boven onder voor door over op bij naar met tot
      zijn worden werden waren hebben hadden kunnen konden moeten moesten mogen mochten zullen
      zouden willen wilden gaan gingen komen kwamen blijven bleven doen deden maken maakten laten
      lieten krijgen kregen geven gaven nemen namen zien zagen staan stonden liggen lagen bestaan
      betekenen betreffen bedragen bedroegen vallen vielen vinden vonden werken werkten halen
      behalen haalden realiseren gerealiseerden bereiken verhogen verlagen reduceren brengen
      bieden leveren ontvangen ontvingen hielden houden volgen stijgen dalen groeien toenemen
      afnemen verminderen beperken uitkomen overstijgen overschrijden helpen creëren toevoegen
      investeren besparen bezuinigen ondersteunen financieren bijdragen omvatten tellen meetellen
      gebleven gekomen gestegen gegroeid toegenomen afgenomen bijgekomen uitgekomen gebleken
      gegeven genomen gevonden ontvangen opgenomen ondernomen geworden geweest verkregen
      betrokken besloten ontstaan vertrokken gezonden verzonden uitgegeven afgegeven overleden
      verstreken gesloten getroffen besproken voorgeschreven ingeschreven beschreven aangewezen
      afgewezen toegewezen ingetrokken overgenomen aangenomen verdwenen overgebleven meegenomen gestoken geboden gekregen gedaan gegaan
      maar dus ook als dan alleen eveneens immers thans reeds daarmee daarvan waarvan hiervan
      ten te er om of die dat de het deze dit wat wie waar toen nu nog al wel niet geen steeds
      volgens sinds tijdens jegens namens wegens alsmede evenals slechts zelfs terwijl echter
      tevens daarnaast vervolgens minstens hoogstens respectievelijk onderscheidenlijk wegen
      ongeveer ruim circa tegenover omstreeks jaarlijks maandelijks wekelijks dagelijks
      langs ondanks soms overigens trouwens bovendien inmiddels
      varen voeren wonen woonden wachten wachtten verblijven verbleven zitten zaten lopen liepen
      rijden reden studeren betaalden betalen slaagden zakten stemmen stemden deelnemen deelnamen
      stroomden stromen eindigen eindigden beginnen begonnen scoren scoorden vertrekken vertrokken
      gebruiken gebruikten
      mensens eens was is heeft had wordt werd kan kon moet zal zou gaat
      """)

  /// Nouns that stay singular after a number, or end in no plural's letters.
  private static let countNouns = WordTable<Bool>(
    words: """
      keer maal man vrouw procent stuks kinderen mensen leden baan persoon gemeente werkgever
      punt miljoen fte leerkracht personeel deel
      """)

  /// Words after `één` that make a saying of it.
  private static let sayings = WordTable<Bool>(
    words: "lijn ander andere enkel enkele ding stem oogopslag klap zijde kant ieder elk")

  /// Reads the one thing that a stressed 1 counts.
  ///
  ///     één loket              →  loket
  ///     één gezamenlijke taak  →  taak
  ///
  /// `één van de drie` picks, `één en ander` and `op één lijn` are sayings: nothing is counted.
  public static func one(after end: Int, in text: [UInt8]) -> DutchUnit? {
    var at = end
    for _ in 0..<3 {
      guard let word = DutchWord.after(in: text, at), word.count > 2,
        !ASCII.isUpper(text[word.lowerBound]), !notNouns.contains(text, word),
        !sayings.contains(text, word)
      else { return nil }
      guard isAdjective(word, in: text) else { return DutchUnit(kind: .noun, range: word) }
      at = word.upperBound
    }
    return nil
  }

  private static let adjectiveEndings = ["e", "lijk", "aal", "eel", "ief", "isch", "baar", "zaam"]

  /// Whether a word ends as adjectives do: `gezamenlijk`, `regionaal`, `duurzame`.
  private static func isAdjective(_ word: Range<Int>, in text: [UInt8]) -> Bool {
    adjectiveEndings.contains { ending in
      word.count > ending.utf8.count + 1
        && text[word].suffix(ending.utf8.count).elementsEqual(ending.utf8)
    }
  }

  /// Reads the noun that a number counts.
  ///
  ///     71.113 extra banen   →   banen
  ///     312 Wsw-detacheringen →  Wsw-detacheringen
  ///
  /// A plural ends in -en or -s; words in -e before it are adjectives. Where the next word is a
  /// verb or a small word, nothing is counted here: `81.117 gerealiseerd`, `25.000 van de`.
  public static func noun(after end: Int, in text: [UInt8]) -> DutchUnit? {
    var at = end
    var isFewer = false
    for _ in 0..<4 {
      guard let word = DutchWord.after(in: text, at), word.lowerBound > at else { return nil }
      let whole = word.lowerBound..<compoundEnd(text, word.upperBound)
      if degrees.contains(text, word) {
        if DutchWord.matches(text, word, "minder") { isFewer = true }
        at = word.upperBound
        continue
      }
      if notNouns.contains(text, word) { return nil }
      if countNouns.contains(text, whole) || isPlural(text, whole) {
        return DutchUnit(kind: .noun, range: whole, isFewer: isFewer)
      }
      guard isAdjective(text, whole) else { return nil }
      at = whole.upperBound
    }
    return nil
  }

  /// Where a word with hyphens and `'s` ends: `Wsw-detacheringen`, `pilot's`.
  private static func compoundEnd(_ text: [UInt8], _ end: Int) -> Int {
    var at = end
    while at + 1 < text.count, text[at] == UInt8(ascii: "-"), at - end < 64,
      DutchWord.isLetter(in: text, at: at + 1)
    {
      at = DutchWord.end(in: text, from: at + 1)
    }
    return genitiveEnd(text, at) ?? at
  }

  private static func isPlural(_ text: [UInt8], _ word: Range<Int>) -> Bool {
    guard word.count > 3 else { return false }
    let last = text[word.upperBound - 1]
    if last == UInt8(ascii: "s") { return true }
    guard last == UInt8(ascii: "n") else { return false }
    let before = text[word.upperBound - 2]
    // bana-en, knie-ën
    return before == UInt8(ascii: "e") || before == 0xAB
  }

  private static func isAdjective(_ text: [UInt8], _ word: Range<Int>) -> Bool {
    guard word.count > 3 else { return false }
    return text[word.upperBound - 1] == UInt8(ascii: "e")
  }
}
