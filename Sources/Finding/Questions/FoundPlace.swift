public import LetterModel

/// One place of a letter that answers a question.
public struct FoundPlace: Sendable, Equatable {
  /// What was found there.
  public enum Subject: Sendable, Equatable {
    /// A figure, by its index, and how it is like the one that was asked for.
    case figure(Int, Likeness)
    /// A citation, by its index.
    case citation(Int)
    /// Words.
    case words
  }

  /// What was found.
  public var subject: Subject
  /// The passage it stands in.
  public var place: Place
  /// Its words, in reading offsets.
  public var range: Range<Int>
  /// The sentence around them, in reading offsets; the whole of a cell.
  public var sentence: Range<Int>

  /// A place.
  public init(subject: Subject, place: Place, range: Range<Int>, sentence: Range<Int>) {
    self.subject = subject
    self.place = place
    self.range = range
    self.sentence = sentence
  }
}
