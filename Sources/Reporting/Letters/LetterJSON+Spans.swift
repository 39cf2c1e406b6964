internal import LetterModel

extension LetterJSON {
  /// Writes where something was read, or `null`.
  ///
  ///     {"start":1204,"end":1210,"line":31,"column":12}
  mutating func write(_ span: SourceSpan?) {
    guard let span else { return json.null() }
    let position = lines.position(of: span.start)
    json.separate()
    json.append(addingCapacity: 128) { out in
      out.append(literal: #"{"start":"#)
      out.append(integer: span.start)
      out.append(literal: #","end":"#)
      out.append(integer: span.end)
      out.append(literal: #","line":"#)
      out.append(integer: position.line)
      out.append(literal: #","column":"#)
      out.append(integer: position.column)
      if span.parts.isEmpty { out.append(UInt8(ascii: "}")) }
    }
    guard !span.parts.isEmpty else { return }
    json.key("parts")
    json.beginArray()
    for part in span.parts {
      json.separate()
      json.append(addingCapacity: 48) { out in
        out.append(UInt8(ascii: "["))
        out.append(integer: part.lowerBound)
        out.append(UInt8(ascii: ","))
        out.append(integer: part.upperBound)
        out.append(UInt8(ascii: "]"))
      }
    }
    json.endArray()
    json.endObject()
  }

  /// Writes a record's id, such as `"f12"`, or `null`.
  mutating func id(_ prefix: StaticString, _ index: Int?) {
    guard let index else { return json.null() }
    json.separate()
    json.append(addingCapacity: 32) { out in
      out.append(UInt8(ascii: "\""))
      out.append(literal: prefix)
      out.append(integer: index + 1)
      out.append(UInt8(ascii: "\""))
    }
  }

  /// Writes the cell that a place is, or `null`.
  mutating func writeCell(_ place: Place) {
    guard case .cell(let table, let row, let column) = place else { return json.null() }
    json.beginObject()
    json.key("table")
    id("t", table)
    json.key("row")
    json.integer(row)
    json.key("column")
    json.integer(column)
    json.endObject()
  }
}
