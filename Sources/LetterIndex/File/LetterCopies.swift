/// Which letters are copies: the same paper in another file, which counts once.
///
/// Of the files of one paper the publisher's XML is kept before HTML, office files, PDF and text, and
/// of two alike the one whose path comes first, so that the order in which files were read is nothing
/// to it.
enum LetterCopies {
  /// Notes for every letter what it is a copy of.
  static let statement = """
    UPDATE letters SET "copy_of_key" = nullif("found"."kept", letters."key")
    FROM (
      SELECT "key", first_value("key") OVER (
        PARTITION BY coalesce("identifier", "sha256")
        ORDER BY CASE
          WHEN "layout" LIKE '%xml' THEN 0 WHEN "layout" LIKE '%html' THEN 1
          WHEN "layout" IN ('docx', 'odt') THEN 2 WHEN "layout" = 'pdf' THEN 3 ELSE 4 END,
          "file") AS "kept"
      FROM letters
    ) AS "found"
    WHERE "found"."key" = letters."key"
      AND letters."copy_of_key" IS NOT nullif("found"."kept", letters."key")
    """
}
