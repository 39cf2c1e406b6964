public import Checking
public import Driver
public import LetterModel

/// What a reader of checks asked for.
public struct CheckRequest: Sendable {
  /// Which checks are printed, where a format is for people.
  public enum Selection: Sendable {
    /// What does not add up.
    case contradictions
    /// Everything that was redone.
    case all
  }

  /// The language of the sentences.
  public var language: Language
  /// Which checks are printed.
  public var selection: Selection
  /// Which of them a reader wants to hear of, in any format.
  public var filter = CheckFilter()
  /// Whether words may be coloured: on a terminal.
  public var isColoured = false
  /// How many characters a line of running words may have.
  public var width = 96

  /// What is asked for.
  public init(in language: Language, selection: Selection = .contradictions) {
    self.language = language
    self.selection = selection
  }

  /// The indices of the checks that are printed; `letter` is the id of the letter that they are of.
  func shown(_ checks: [Verification], of letter: String = "") -> [Int] {
    filter.wanted(checks, of: letter).filter { selection.includes(checks[$0]) }
  }
}

/// Writes the checks of letters, one letter after the other, and those across letters last.
public protocol CheckWriter: Writer {
  /// What stands before everything.
  var head: [UInt8] { get }
  /// What stands between what two letters have to say.
  var separator: [UInt8] { get }
  /// What stands after everything.
  var tail: [UInt8] { get }
  /// Whether the writer itself writes out the controls that a letter holds.
  var escapesLetters: Bool { get }

  /// Appends the checks of a letter; nothing where none is asked for.
  func write(_ read: ReadLetter, _ request: CheckRequest, to bytes: inout [UInt8])

  /// Appends the checks across letters; nothing where none is asked for.
  func write(
    _ checks: [Verification], across letters: inout CheckedLetters, _ request: CheckRequest,
    to bytes: inout [UInt8])

  /// The remarks on figures that no check of the letter touches.
  ///
  /// They are printed at the end of the run, without those that a check across letters touches.
  func remarks(onUncheckedFiguresOf read: ReadLetter, _ request: CheckRequest) -> [FigureRemark]
}

extension CheckWriter {
  /// `check-json` beside the letters' `json`.
  public var name: String { "check-\(format)" }

  /// Most formats have no head, no tail and nothing between.
  public var head: [UInt8] { [] }
  /// Nothing.
  public var separator: [UInt8] { [] }
  /// Nothing.
  public var tail: [UInt8] { [] }
  /// What prints the texts does.
  public var escapesLetters: Bool { false }

  /// No remarks: most formats print checks only.
  public func remarks(
    onUncheckedFiguresOf read: ReadLetter, _ request: CheckRequest
  ) -> [FigureRemark] { [] }
}

/// A remark on one figure of a letter.
public struct FigureRemark: Sendable {
  /// The index in `LetterRecords.figures`.
  public let figure: Int
  /// Its words, with the end of its line.
  public let bytes: [UInt8]

  /// A remark.
  public init(figure: Int, bytes: [UInt8]) {
    self.figure = figure
    self.bytes = bytes
  }
}
