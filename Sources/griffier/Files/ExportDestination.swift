internal import Exporting
internal import LetterModel

/// Where an export goes: a folder, a file, or standard output.
struct ExportDestination: ExportOutput {
  /// What `--output` names; `nil` for standard output.
  let path: FilePath?

  func write(_ bytes: [UInt8], to name: String) throws(ExportError) {
    do throws(SystemFailure) {
      guard let path else { return try FileWriter.writeOutput(bytes) }
      guard !name.isEmpty else {
        if let folder = path.folder { try FileWriter.makeFolder(folder) }
        return try FileWriter.write(bytes, to: path)
      }
      let file = path.appending(name)
      if let folder = file.folder { try FileWriter.makeFolder(folder) }
      try FileWriter.write(bytes, to: file)
    } catch {
      throw ExportError(error.subject, error.reason)
    }
  }

  func writeFile(_ body: (String) -> String?) throws(ExportError) {
    guard let path else {
      throw ExportError(
        StandardStream.output,
        Message(english: "takes no such file", dutch: "kan zo'n bestand niet aan"))
    }
    do throws(SystemFailure) {
      if let folder = path.folder { try FileWriter.makeFolder(folder) }
      try OutputFile.writing(path, by: body)
    } catch {
      throw ExportError(error.subject, error.reason)
    }
  }
}
