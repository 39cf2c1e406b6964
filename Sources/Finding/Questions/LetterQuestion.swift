public import Checking
internal import LetterModel

/// What somebody asks of many letters: a figure, words, a cited paper, and of which letters.
///
///     griffier find 81.117 --words "extra banen" --dossier 34352 letters
///
/// All that is said has to hold. `LetterQuestion.places(in:)` is one evaluator, over the records of
/// a letter; an index of letters may be another.
public struct LetterQuestion: Sendable, Equatable {
  /// The figure.
  public var figure: AskedFigure?
  /// The values between which a figure lies, ends included.
  public var between: ClosedRange<ExactValue>?
  /// What the figure counts: `banen`, `%`, `euro`.
  public var unit: UnitWord?
  /// A verdict of a check that the figure stands in.
  public var verdict: Verification.Verdict?
  /// Phrases that stand in the sentence, or beside and above the cell.
  public var phrases: [Phrase] = []
  /// A paper that the sentence cites, by its identifier: `kst-34352-281`.
  public var cites: String?
  /// The year of the letter, or of which its sentence speaks.
  public var year: Int?
  /// The dossier that the letter belongs to: `34352` or `36200-XV`.
  public var dossier: String?
  /// Words of the office that sends it or of its ministry: `Sociale Zaken`, `SZW`.
  public var ministry: Phrase?

  /// A question that asks nothing yet.
  public init() {}

  /// What the places are that answer it.
  public enum Subject: Sendable {
    /// Figures.
    case figures
    /// Citations of `cites`.
    case citations
    /// Words of `phrases`.
    case words
  }

  /// What the places are that answer it; `nil` where it asks for nothing but letters.
  public var subject: Subject? {
    if figure != nil || between != nil || unit != nil || verdict != nil { return .figures }
    if cites != nil { return .citations }
    return phrases.isEmpty ? nil : .words
  }
}
