public import Checking
public import Driver
internal import Extraction
public import Finding
public import LetterModel

/// A place that was found, with all that is said of it to people, wherever it was found: in the
/// records of a letter, or in an index.
///
///       corpus/banen-markdown.md:31:9
///           Er zijn 81.117 banen meer dan bij de eerste telling.
///                   ^^^^^^
///           stand: 81.117 banen
///           klopt: 70.388 + 8.874 + 1.855 = 81.117 [table.row-total]
public struct FoundPassage: Sendable {
  /// Where it stands: file, line and column.
  public var place: String
  /// The sentence, as UTF-8.
  public var sentence: [UInt8]
  /// Its words, in bytes of the sentence.
  public var marked: Range<Int>
  /// Row and column of a cell.
  public var cell: String?
  /// The sentence that calls the note it stands in, in lines.
  var callingSentence: [String] = []
  /// How its figure is like the one that was asked for.
  public var likeness: Likeness?
  /// The language in which it is told.
  public var language = Language.dutch
  /// What is claimed of its figure, in a line.
  public var claim: String?
  /// The checks that its figure stands in.
  public var checks: [String] = []

  /// A place with its sentence.
  public init(place: String, sentence: [UInt8], marked: Range<Int>) {
    self.place = place
    self.sentence = sentence
    self.marked = marked
  }

  /// A check in a line.
  public static func line(
    of verdict: Verification.Verdict, _ message: String, rule: String,
    in language: Language = .dutch
  ) -> String {
    let words =
      switch verdict {
      case .exact: Message(english: "holds", dutch: "klopt")
      case .rounding: Message(english: "holds but for rounding", dutch: "klopt op afronding na")
      case .contradiction: Message(english: "contradicts", dutch: "klopt niet")
      case .undecided: Message(english: "undecided", dutch: "niet te beslissen")
      }
    return "\(words.text(in: language)): \(message) [\(rule)]"
  }

  /// What is claimed of the figures of a claim, in a line.
  public static func claim(_ index: Int, in read: ReadLetter) -> String {
    ClaimWords.line(of: read.records.claims[index], in: LetterText(read: read)).dutch
  }

  /// A letter in a line: its id, who sends it, when.
  public static func title(id: String, sender: String?, date: CalendarDate?) -> String {
    [id, sender, date.map { LetterTitle.date($0).dutch }].compactMap { $0 }.joined(separator: ", ")
  }

  /// The sentence in lines, with carets under its words.
  public var quote: [String] {
    QuotedSentence(sentence, 0..<sentence.count, marking: marked).lines
  }

  /// The lines of the place, as they are printed below the letter's.
  public var text: String {
    var said = quote
    if let cell { said.append("in \(cell)") }
    said += callingSentence
    switch likeness {
    case .rounded:
      let words = Message(
        english: "a rounding of what was asked", dutch: "een afronding van het gevraagde")
      said.append(words.text(in: language))
    case .finer:
      let words = Message(
        english: "finer than what was asked", dutch: "nauwkeuriger dan het gevraagde")
      said.append(words.text(in: language))
    case .same, nil: break
    }
    if let claim { said.append(claim) }
    said += checks
    return "  \(place)\n" + said.map { "      \($0)\n" }.joined()
  }
}
