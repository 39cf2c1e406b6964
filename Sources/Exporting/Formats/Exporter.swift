public import Driver

/// A format in which letters are taken along: `csv`, `xlsx`, `tei`.
public protocol Exporter: Sendable {
  /// The name that `--format` takes.
  var format: String { get }
  /// One sentence for `griffier list exports`.
  var summary: String { get }
  /// What it makes.
  var shape: ExportShape { get }
  /// Begins an export.
  func begin(_ context: ExportContext) -> any ExportRun
}

/// What an export makes.
public enum ExportShape: Sendable, Equatable {
  /// A folder of files.
  case folder
  /// One file of text.
  case text
  /// One file that is no text, whose extension is given.
  case binary(extension: String)
}

/// An export that is under way.
public protocol ExportRun {
  /// Adds a letter under an id that no other letter of the export has.
  mutating func add(_ letter: ReadLetter, underID id: String)
  /// Writes what the letters make.
  mutating func finish(in output: any ExportOutput) throws(ExportError)
}

/// Where an export goes.
public protocol ExportOutput {
  /// Writes a file of the folder, or the one file where the name is empty.
  func write(_ bytes: [UInt8], to name: String) throws(ExportError)
  /// Has the one file written by a library that wants its path.
  func writeFile(_ body: (_ path: String) -> String?) throws(ExportError)
}
