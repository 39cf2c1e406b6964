/// What happens to a figure at a place: a line of its life.
public struct FigureEvent: Sendable, Equatable {
  /// What happens.
  public enum Kind: String, Sendable, CaseIterable {
    /// No earlier letter states it.
    case first = "eerst genoemd"
    /// It is stated again.
    case repeated = "herhaald"
    /// It is stated as a round number.
    case rounded = "afgerond"
    /// A round number that was asked for is stated more exactly.
    case finer = "nauwkeuriger"
    /// The same number counts something else.
    case other = "andere eenheid"
    /// It is part of a sum, or one makes it.
    case summed = "opgeteld"
    /// It is told how it came from another figure, or became one.
    case changed = "veranderd"
    /// A sum that it stands in does not hold.
    case contradicted = "tegengesproken"
  }

  /// What happens.
  public var kind: Kind
  /// The place: letter, file, sentence.
  public var place: IndexedPlace
  /// The figure.
  public var figure: IndexedFigure
  /// The check that shows it, in words.
  public var check: String?
}
