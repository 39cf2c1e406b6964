/// A sum that a table states, and what says so.
struct TreeSum: Sendable {
  /// What says that some lines make another before a number is looked at.
  enum Basis: Int, Sendable, Comparable {
    /// Nothing: only the numbers of several positions.
    case votes
    /// The layout: the parts stand deeper than the line that they make.
    case nested
    /// The layout: the parts are all lines of one depth below it, up to the next as high as it.
    case enclosed
    /// The words, and other lines could be meant as well.
    case stated
    /// The words, and no other lines could be meant.
    case closed
    /// The words, which name the parts.
    case named

    static func < (left: Basis, right: Basis) -> Bool { left.rawValue < right.rawValue }
  }

  var sum: LineSum
  var basis: Basis
  /// Whether all positions that fail would hold if one line had the other sign.
  var isMendedBySign = false
}

/// What the words and the votes together allow to be said of a sum.
///
/// | what says so             | confirmed by                     | asserted by the other positions |
/// |--------------------------|----------------------------------|---------------------------------|
/// | votes                    | two that hold, six digits        | two that hold, six digits       |
/// | layout                   | one that holds, three digits;    | one that holds, four digits     |
/// |                          | or three that repeat their part  |                                 |
/// | layout, up to the next line | one that holds, two digits; or two | one that holds, three digits |
/// |   as high                | that repeat their part           |                                 |
/// | words, parts are likely  | any                              | one that holds, three digits;   |
/// |                          |                                  | rows: or four, none that fails  |
/// | words, parts are certain | any                              | one that holds, two digits;     |
/// |                          |                                  | rows: or four, none that fails  |
/// | words that name parts    | any                              | any                             |
///
/// At most half of the positions may fail, for votes a third. Where nothing else votes, words whose
/// parts are certain assert what one slip of the pen explains, and no more.
enum SumPolicy {
  /// Whether a reading is one that the table holds.
  static func confirms(_ basis: TreeSum.Basis, _ ballot: Ballot) -> Bool {
    switch basis {
    case .votes:
      ballot.holds > 1 && ballot.digits >= 6 && ballot.holds >= ballot.fails * 2
        || ballot.fails == 0 && ballot.holds > 0 && ballot.digits >= 5 && ballot.repeats > 1
    case .enclosed:
      ballot.holds > 0 && ballot.digits >= 2 && ballot.holds >= ballot.fails
        || ballot.fails == 0 && ballot.holds + ballot.repeats > 1
    case .nested:
      ballot.holds > 0 && ballot.digits >= 3 && ballot.holds >= ballot.fails
        || ballot.fails == 0 && ballot.holds + ballot.repeats > 2
    case .stated, .closed: ballot.holds > 0 && ballot.holds >= ballot.fails
    case .named: true
    }
  }

  /// Whether the other positions say of one that fails that it should not.
  static func asserts(_ basis: TreeSum.Basis, others ballot: Ballot) -> Bool {
    switch basis {
    case .votes: ballot.holds > 1 && ballot.digits >= 6 && ballot.holds >= ballot.fails * 2
    case .nested: ballot.holds > 0 && ballot.digits >= 4 && ballot.holds >= ballot.fails
    case .enclosed, .stated:
      ballot.holds > 0 && ballot.digits >= 3 && ballot.holds >= ballot.fails
    case .closed: ballot.holds > 0 && ballot.digits >= 2 && ballot.holds >= ballot.fails
    case .named: ballot.holds >= ballot.fails
    }
  }

  /// Whether many positions agree and none fails, be their numbers as small as they are.
  ///
  /// It bears out the rows of a total, which are not chosen by their numbers as a difference is.
  static func agreesOften(_ ballot: Ballot) -> Bool {
    ballot.fails == 0 && ballot.agrees - ballot.repeats > 3
  }

  /// Whether words alone assert a sum, where no other position says anything, if a slip explains it.
  static func assertsAlone(_ basis: TreeSum.Basis, others ballot: Ballot) -> Bool {
    basis >= .closed && ballot.fails == 0
  }
}
