/// The views of an index: the common questions, ready to be asked in one line of SQL.
///
/// A paper that stands in several files counts once: a copy is in no view.
enum IndexViews {
  /// Their names.
  static var names: [String] { views.map(\.name) }

  /// The statements that make them.
  static var statements: [String] {
    views.map { "CREATE VIEW \"\($0.name)\" AS\n\($0.select)" }
  }

  /// Each with what a row of it is.
  static let views: [(name: String, summary: String, select: String)] = [
    (
      "figures_with_claims", "A figure with what is claimed of it, its letter and its place.",
      """
      SELECT letters."id" AS "letter", letters."date", letters."sender", figures."id" AS "figure",
        figures."text", figures."value", figures."low", figures."high", figures."unit",
        figures."kind", claims."measure", claims."period", claims."baseline", claims."change",
        claims."role", claims."sentence", cells."label", cells."header", letters."file",
        figures."line", figures."column"
      FROM figures JOIN letters ON letters."key" = figures."letter_key"
      LEFT JOIN claims ON claims."key" = figures."claim_key"
      LEFT JOIN cells ON cells."key" = figures."cell_key"
      WHERE letters."copy_of_key" IS NULL
      """
    ),
    (
      "tables_long", "A cell a row, with its labels and its value scaled by the table's unit.",
      """
      SELECT letters."id" AS "letter", letters."date", tables."id" AS "table", tables."number",
        tables."caption", tables."unit", cells."row", cells."column", cells."label",
        cells."code", cells."role", cells."header", cells."text", cells."value" AS "printed",
        (SELECT figures."value" FROM figures WHERE figures."cell_key" = cells."key"
          ORDER BY figures."key" LIMIT 1) AS "value"
      FROM cells JOIN tables ON tables."key" = cells."table_key"
      JOIN letters ON letters."key" = tables."letter_key"
      WHERE letters."copy_of_key" IS NULL
      """
    ),
    (
      "citations_by_dossier", "A paper of a dossier and a letter that cites it, with the words.",
      """
      SELECT targets."dossier", targets."paper", targets."label", targets."url",
        targets."status", letters."id" AS "letter", letters."date", letters."sender",
        citations."role", citations."text", citations."date" AS "cited_date", letters."file",
        citations."line", citations."column"
      FROM targets JOIN citations ON citations."key" = targets."citation_key"
      JOIN letters ON letters."key" = citations."letter_key"
      WHERE letters."copy_of_key" IS NULL AND targets."dossier" IS NOT NULL
      """
    ),
    (
      "contradictions", "A sum that does not hold, with the sum in words.",
      """
      SELECT letters."id" AS "letter", letters."date", letters."sender", checks."rule",
        checks."message", checks."notes", checks."strength", figures."text" AS "stated",
        letters."file", checks."line", checks."column"
      FROM checks JOIN letters ON letters."key" = checks."letter_key"
      LEFT JOIN figures ON figures."key" = checks."figure_key"
      WHERE letters."copy_of_key" IS NULL AND checks."verdict" = 'contradiction'
      """
    ),
    (
      "wanted_papers", "A paper that letters cite and that is not here, most cited first.",
      """
      SELECT targets."paper", targets."label", targets."url",
        count(DISTINCT citations."letter_key") AS "letters", count(*) AS "mentions"
      FROM targets JOIN citations ON citations."key" = targets."citation_key"
      JOIN letters ON letters."key" = citations."letter_key"
      WHERE letters."copy_of_key" IS NULL AND targets."is_paper" = 1
        AND targets."paper" NOT IN
          (SELECT "identifier" FROM letters WHERE "identifier" IS NOT NULL)
      GROUP BY targets."paper" ORDER BY "letters" DESC, "mentions" DESC, targets."paper"
      """
    ),
  ]
}
