internal import Reporting

/// Where the files of a graph go: standard output, a folder, or a file.
struct GraphOutput {
  /// What `--output` names; `nil` for standard output.
  let path: String?

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
      FilePath.kind(of: path) == .folder || path.hasSuffix("/")
      || FilePath.fileExtension(of: path).isEmpty
    if isFolder {
      try FileWriter.makeFolder(path)
    } else if let folder = FilePath.folder(of: path) {
      try FileWriter.makeFolder(folder)
    }
    for document in documents {
      let name = document.part.isEmpty ? "graph" : document.part
      try FileWriter.write(
        document.bytes,
        to: isFolder
          ? FilePath.join(path, "\(name).\(ending)") : Self.path(path, of: document.part))
    }
  }

  /// `graph-nodes.csv` of `graph.csv`, where there are several files.
  private static func path(_ path: String, of part: String) -> String {
    guard !part.isEmpty, let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return path }
    return "\(path[..<dot])-\(part)\(path[dot...])"
  }
}
