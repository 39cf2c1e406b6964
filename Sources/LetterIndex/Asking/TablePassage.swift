/// One passage of a table whose words an index has as lines: a header, a label or a cell.
struct TablePassage {
  /// Its words.
  var text: [UInt8]
  /// What says what stands in a cell: label, headers, caption.
  var around: [[UInt8]]
  /// Row and column of a cell.
  var cell: String?

  /// The passages of a table's lines, of which the last `rows` are rows and the others headers.
  static func passages(of text: String, rows: Int, caption: String?) -> [TablePassage] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    if lines.last == [""] { lines.removeLast() }
    let headers = lines.prefix(max(0, lines.count - rows))
    var passages: [TablePassage] = []
    for line in headers {
      for words in line.dropFirst() where !words.isEmpty {
        passages.append(TablePassage(text: Array(words.utf8), around: [], cell: nil))
      }
    }
    for line in lines.dropFirst(headers.count) {
      let label = line.first ?? ""
      passages.append(TablePassage(text: Array(label.utf8), around: [], cell: nil))
      for (column, words) in line.enumerated().dropFirst() {
        let over = headers.compactMap { $0.indices.contains(column) ? $0[column] : nil }
        let texts = [label] + over + [caption].compactMap { $0 }
        passages.append(
          TablePassage(
            text: Array(words.utf8), around: texts.map { Array($0.utf8) },
            cell: CellName.text(label: label, header: over.joined(separator: CellName.separator))))
      }
    }
    return passages
  }

  /// The lines of a table, each as one passage, with a space where a cell ends.
  static func lines(of text: String) -> [TablePassage] {
    text.split(separator: "\n").map { line in
      TablePassage(
        text: Array(line.replacing("\t", with: " ").utf8), around: [], cell: nil)
    }
  }
}
