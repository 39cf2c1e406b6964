internal import Reporting

/// What Datasette is to say of an index: a description of each table and view, the column that names
/// a row, the columns to count by.
public enum DatasetteMetadata {
  /// The document, for `datasette FILE --metadata metadata.json`.
  ///
  /// - Parameter file: the name of the database's file; without its extension it is the database's.
  public static func json(ofDatabase file: String) -> [UInt8] {
    var json = JSONByteWriter()
    json.beginObject()
    json.key("title")
    json.string("Brieven aan het parlement")
    json.key("description")
    json.string(
      "Letters to the Dutch parliament with their figures, claims, citations and redone sums.")
    json.key("databases")
    json.beginObject()
    let dot = file.lastIndex(of: ".")
    json.key(String(dot.map { $0 > file.startIndex ? file[..<$0] : file[...] } ?? file[...]))
    json.beginObject()
    json.key("tables")
    json.beginObject()
    for table in allRecordTables {
      json.key(table.name)
      json.beginObject()
      json.key("description")
      json.string(table.summary)
      if table.columns.contains(where: { $0.name == "id" }) {
        json.key("label_column")
        json.string("id")
      }
      write("facets", facets[table.name] ?? [], to: &json)
      if table.name == "letters" {
        json.key("sort_desc")
        json.string("date")
      }
      json.endObject()
    }
    // What tells copies is for the program alone.
    json.key("letter_marks")
    json.beginObject()
    json.key("hidden")
    json.bool(true)
    json.endObject()
    for view in IndexViews.views {
      json.key(view.name)
      json.beginObject()
      json.key("description")
      json.string(view.summary)
      write("facets", facets[view.name] ?? [], to: &json)
      json.endObject()
    }
    for _ in 0..<4 { json.endObject() }
    return json.take() + [0x0A]
  }

  private static func write(_ name: StaticString, _ values: [String], to json: inout JSONByteWriter)
  {
    guard !values.isEmpty else { return }
    json.key(name)
    json.strings(values)
  }

  /// The columns of few values, by which rows are counted beside a table.
  private static let facets = [
    "letters": ["kind", "year", "chamber", "dossier"],
    "blocks": ["kind"],
    "figures": ["kind", "unit"],
    "claims": ["change", "role"],
    "citations": ["kind", "role"],
    "targets": ["status", "dossier"],
    "checks": ["verdict", "rule"],
    "figures_with_claims": ["kind", "role", "unit"],
    "citations_by_dossier": ["dossier", "status"],
    "contradictions": ["rule"],
  ]
}
