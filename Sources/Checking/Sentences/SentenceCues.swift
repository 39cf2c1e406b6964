internal import DutchText

/// Which kinds of cue words a sentence holds, found in one pass over its words.
///
/// A check looks at a sentence only where its kind is there, so a sentence without cues costs one
/// look-up a word.
struct SentenceCues: OptionSet, Sendable {
  let rawValue: UInt16

  /// `samen`, `in totaal`, `zodat`: a figure is the sum of those before it.
  static let total = SentenceCues(rawValue: 1)
  /// `de overige`, `resteert`: a figure is what is left.
  static let rest = SentenceCues(rawValue: 2)
  /// `een stijging van`, `meer dan`: a figure is the difference of two others.
  static let change = SentenceCues(rawValue: 4)
  /// `verdubbeld`, `drie keer zo veel`: one figure is a multiple of another.
  static let factor = SentenceCues(rawValue: 8)
  /// `inclusief`, `zonder`: one figure is another with or without a third.
  static let inclusive = SentenceCues(rawValue: 16)

  /// `koploper`, `het laagst`: a figure is the first or last of some.
  static let extreme = SentenceCues(rawValue: 32)

  /// `per`, `elk`, `gemiddeld`: a figure is what each of some gets.
  static let each = SentenceCues(rawValue: 64)

  /// `gedekt uit`, `het restant`: words that divide, deduct or bring together.
  static let said = SentenceCues(rawValue: 128)

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The cues among the words of a stretch.
  init(of bytes: [UInt8], in range: Range<Int>) {
    var found: SentenceCues = []
    var at = range.lowerBound
    let end = min(range.upperBound, bytes.count)
    while at < end {
      guard ASCII.isLetter(bytes[at]) else {
        at += 1
        continue
      }
      let start = at
      while at < end, ASCII.isWord(bytes[at]) { at += 1 }
      if let cue = SentenceCues.words[bytes, start..<at] { found.formUnion(cue) }
    }
    self = found
  }

  /// A word of several kinds stands in the list of each.
  private static let words = WordTable<SentenceCues>(
    Dictionary(lists, uniquingKeysWith: { $0.union($1) }).map { ($0.key, $0.value) })

  private static let lists =
    list(
      """
      samen tezamen gezamenlijk gezamenlijke opgeteld elkaar optellen optellend optelt telt tellen
      totaal totale som waarmee hele heel samengenomen cumulatief landelijk jaren
      """, .total)
    + list("plus", [.total, .change])
    + list("daarmee dus zodat waardoor zijn komt kwam kwamen brengt", [.total, .rest, .change])
    + list(
      """
      overige resterende rest andere resteert resteren resteerden resteerde restant over
      overblijft ontbreken ontbreekt ontbrak ontbraken nog overblijven
      """, .rest)
    + list("tekort overschot minder", [.rest, .change])
    + list(
      """
      toename stijging groei afname daling krimp verschil vermindering reductie verhoging verlaging
      verlenging verkorting besparing overschrijding onderschrijding saldo achterstand voorsprong
      gat uitbreiding netto nettogroei terugval meer hoger lager langer korter groter kleiner
      overschrijdt overtreft onderuitputting onderbesteding overbesteding meevaller tegenvaller
      boven onder extra bij erbij bijgekomen eraf met verdwijnen sluiten vervallen afgenomen
      toegenomen gestegen gedaald bijstelling terugloop aanwas gegroeid gekrompen min steeg stegen
      daalde daalden stijgt stijgen dalen daalt groeide groeiden groeit kromp krompen verhoogd
      verhoogt verhogen opgelopen opgehoogd uitgebreid vergroot verlengd verminderd verminderen
      verlaagd verlaagt verlagen reduceren gereduceerd teruggebracht terugbrengen teruggelopen
      verkort verkorten ingekort toe af
      geslonken overschreden overtroffen kloof meerkosten slonk slonken
      omhoog omlaag opwaarts neerwaarts scheelt scheelde verkorting
      """, .change)
    + list(
      """
      verdubbeld verdubbelde verdubbelt verdubbelen verdubbelden verdubbeling verdrievoudigd
      verdrievoudigde verdrievoudigt verdrievoudiging verviervoudigd verviervoudigde
      verviervoudiging vervijfvoudigd vervijfvoudigde vertienvoudigd vertienvoudigde gehalveerd
      halveerde halveert halveren halvering keer maal factor dubbele dubbel
      """, .factor)
    + list(
      """
      hoogst hoogste meest meeste grootst grootste langst langste koploper laagst laagste minst
      minste kleinst kleinste kortst kortste hekkensluiter
      """, .extreme)
    + list("per elk elke ieder iedere gemiddeld jaarlijks gelijke totaalbedrag", .each)
    + list(
      """
      inclusief exclusief incl excl zonder meegerekend meegeteld inbegrepen meetellen
      """, .inclusive)
    + list(
      """
      uiteen gedekt uitzondering aftrek zowel restant opgeteld saldo telt tellen bijeen overige
      overigen anderen laatste brengt brengen bracht vrij volledig geheel meerkosten verschil
      resteert resteren resteerde bestond bestaat bestaan bestonden bestaande weten namelijk
      alsmede vrijgevallen beschikbaar plus minus verhoogd verlaagd niet
      """, .said)

  private static func list(_ words: String, _ cue: SentenceCues) -> [(String, SentenceCues)] {
    words.split(whereSeparator: \.isWhitespace).map { (String($0), cue) }
  }
}
