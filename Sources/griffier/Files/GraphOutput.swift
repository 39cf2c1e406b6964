internal import Reporting

/// Where the files of a graph go: standard output, a folder, or a file.
struct GraphOutput {
  /// What `--output` names; `nil` for standard output.
  let path: FilePath?

  /// Writes all files, or says why not.
  func write(
    _ documents: [GraphDocument], extension ending: String
  ) throws(SystemFailure) {
    guard let path else {
      for (index, document) in documents.enumerated() {
        if index > 0 { try FileWriter.writeOutput([0x0D, 0x0A]) }
        try FileWriter.writeOutput(document.bytes)
      }
      return
    }
    let isFolder =
      path.kind == .folder || path.bytes.last == UInt8(ascii: "/") || path.fileExtension.isEmpty
    if isFolder {
      try FileWriter.makeFolder(path)
    } else if let folder = path.folder {
      try FileWriter.makeFolder(folder)
    }
    for document in documents {
      let name = document.part.isEmpty ? "graph" : document.part
      try FileWriter.write(
        document.bytes,
        to: isFolder
          ? path.appending("\(name).\(ending)") : Self.path(path, of: document.part))
    }
  }

  /// `graph-nodes.csv` of `graph.csv`, where there are several files.
  private static func path(_ path: FilePath, of part: String) -> FilePath {
    guard !part.isEmpty, let dot = path.bytes.lastIndex(of: UInt8(ascii: ".")) else { return path }
    return FilePath(bytes: Array(path.bytes[..<dot]) + "-\(part)".utf8 + path.bytes[dot...])
  }
}
