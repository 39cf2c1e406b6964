internal import Checking
internal import Finding
internal import GRDB

extension IndexFile {
  /// The places that answer a question, by file; none where it asks for nothing but letters.
  ///
  /// It is the other evaluator of `LetterQuestion`: what it finds is what the letters themselves say.
  public func places(answering asked: IndexQuestion) throws(IndexError) -> [IndexedPlace] {
    try IndexError.catching {
      try queue.read { db in
        switch asked.question.subject {
        case .figures: try asked.figures(in: db)
        case .citations: try asked.citations(in: db)
        case .words: try asked.wordPlaces(in: db)
        case nil: try asked.words == nil ? [] : asked.wordPlaces(in: db)
        }
      }
    }
  }

  /// The checks that the figures of some places stand in, in the order of their letters.
  public func checks(at places: [IndexedPlace]) throws(IndexError) -> IndexedChecks {
    try IndexError.catching {
      try queue.read { db in
        let statement = try db.cachedStatement(
          sql: """
            SELECT "id", "verdict", "message", "rule", "operation" FROM checks
            WHERE "figure_key" = ?
              OR "key" IN (SELECT "check_key" FROM operands WHERE "figure_key" = ?)
            ORDER BY "key"
            """)
        var checks = IndexedChecks()
        for place in places {
          guard case .figure(let figure, _) = place.subject else { continue }
          checks.byFigure[figure.key] = try Row.fetchAll(
            statement, arguments: [figure.key, figure.key]
          ).map { row in
            IndexedCheck(
              id: row[0], verdict: row[1], message: row[2], rule: row[3], operation: row[4])
          }
        }
        return checks
      }
    }
  }
}

/// The checks that some figures of an index stand in.
public struct IndexedChecks: Sendable {
  fileprivate(set) var byFigure: [Int: [IndexedCheck]] = [:]

  /// Those of one figure.
  public func of(_ figure: IndexedFigure) -> [IndexedCheck] { byFigure[figure.key] ?? [] }
}

/// A check of an index.
public struct IndexedCheck: Sendable, Equatable {
  /// Its id in the letter: `k3`.
  public var id: String
  /// What the arithmetic showed, as `Verification.Verdict`.
  public var verdict: String
  /// The sum in words.
  public var message: String
  /// The rule: `table.column-total`.
  public var rule: String
  /// How its operands make what is stated, as `Verification.Operation`.
  public var operation: String
}
