internal import Driver
internal import Reporting

/// A Frictionless Data Package: the CSV files with a description of every column and key.
struct DataPackageExporter: Exporter {
  let format = "datapackage"
  let summary = "The CSV files with a datapackage.json that describes them (Frictionless)."
  let shape = ExportShape.folder

  func begin(_ context: ExportContext) -> any ExportRun { DescribedTableFiles() }
}

/// The CSV files of some letters and their description.
private struct DescribedTableFiles: ExportRun {
  private var files = TableFiles()

  mutating func add(_ letter: ReadLetter, underID id: String) { files.add(letter, underID: id) }

  mutating func finish(in output: any ExportOutput) throws(ExportError) {
    try files.finish(in: output)
    try output.write(Self.description(), to: "datapackage.json")
  }

  private static func description() -> [UInt8] {
    var json = JSONByteWriter()
    json.beginObject()
    json.key("profile")
    json.string("tabular-data-package")
    json.key("name")
    json.string("brieven-aan-het-parlement")
    json.key("title")
    json.string("Letters to the Dutch parliament as records")
    json.key("resources")
    json.beginArray()
    for table in allRecordTables { write(table, to: &json) }
    json.endArray()
    json.endObject()
    return json.take() + [0x0A]
  }

  private static func write(_ table: any RecordTable, to json: inout JSONByteWriter) {
    json.beginObject()
    json.key("profile")
    json.string("tabular-data-resource")
    json.key("name")
    json.string(table.name)
    json.key("path")
    json.string("\(table.name).csv")
    json.key("description")
    json.string(table.summary)
    json.key("encoding")
    json.string("utf-8")
    json.key("schema")
    json.beginObject()
    json.key("missingValues")
    json.strings([""])
    json.key("fields")
    json.beginArray()
    for column in table.columns {
      json.beginObject()
      json.key("name")
      json.string(NamedRows.name(of: column))
      json.key("type")
      json.string(type(of: column))
      json.endObject()
    }
    json.endArray()
    writeKeys(of: table, to: &json)
    json.endObject()
    json.endObject()
  }

  private static func writeKeys(of table: any RecordTable, to json: inout JSONByteWriter) {
    if table.name == "letters" {
      json.key("primaryKey")
      json.strings(["id"])
    } else if table.hasIDs {
      json.key("primaryKey")
      json.strings(["letter", "id"])
    }
    // A key of two fields of which one may be empty is none for the readers of packages.
    let keys = table.columns.compactMap { column -> (field: String, table: String)? in
      guard case .row(let other) = column.kind,
        column == .letter || column.name == table.parentKey
      else { return nil }
      return (NamedRows.name(of: column), other)
    }
    guard !keys.isEmpty else { return }
    json.key("foreignKeys")
    json.beginArray()
    for key in keys {
      let isLetter = key.table == "letters"
      json.beginObject()
      json.key("fields")
      json.strings(isLetter ? ["letter"] : ["letter", key.field])
      json.key("reference")
      json.beginObject()
      json.key("resource")
      json.string(key.table)
      json.key("fields")
      json.strings(isLetter ? ["id"] : ["letter", "id"])
      json.endObject()
      json.endObject()
    }
    json.endArray()
  }

  private static func type(of column: RecordColumn) -> String {
    switch column.kind {
    case .integer: "integer"
    case .number: "number"
    // A date may be a month or a year.
    case .text, .date, .row: "string"
    }
  }
}

extension RecordTable {
  /// Whether a row is named by its letter and its id.
  fileprivate var hasIDs: Bool { idPrefix != nil || name == "cells" }
}
