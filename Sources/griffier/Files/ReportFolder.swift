internal import Pages

/// The folder that the pages of a report are written to.
struct ReportFolder {
  /// Where it stands.
  let path: FilePath

  /// The folders of every kind of pages, and those that only the pages of letters have.
  private static let common = ["beeld", "brieven", "opmaak"]
  static let ofReport = ["data", "dossiers"]

  /// Makes it, with the folders in it.
  func make(with others: [String] = []) throws(SystemFailure) {
    try FileWriter.makeFolder(path)
    for name in Self.common + others { try FileWriter.makeFolder(path.appending(name)) }
  }

  /// The pictures as Graphviz draws them, by name; `nil` where it is not installed.
  static func drawn(_ drawings: [GraphDrawing]) -> [String: [UInt8]]? {
    guard !drawings.isEmpty else { return [:] }
    var drawn: [String: [UInt8]] = [:]
    for drawing in drawings {
      drawn[drawing.name] = Graphviz.svg(of: drawing.dot)
      // What could not draw the first picture draws none.
      if drawn.isEmpty { return nil }
    }
    return drawn
  }

  /// Writes a file of the report.
  func write(_ file: PageFile) throws(SystemFailure) {
    try FileWriter.write(file.bytes, to: file.path.reduce(path) { $0.appending($1) })
  }

  /// The page to open first.
  var firstPage: String { path.appending("index.html").description }
}
