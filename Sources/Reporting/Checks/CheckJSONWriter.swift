public import Checking
public import Driver

/// Writes checks for programs, one JSON object a line, each with its file and letter.
public struct CheckJSONWriter: CheckWriter {
  /// The name that `--format` takes.
  public let format = "json"
  /// What `griffier list writers` says.
  public let summary = "One check a line."

  /// The writer.
  public init() {}

  /// Appends a line for each check of a letter.
  public func write(_ read: ReadLetter, _ request: CheckRequest, to bytes: inout [UInt8]) {
    let shown = request.shown(read.verifications, of: read.name)
    guard !shown.isEmpty else { return }
    var json = JSONByteWriter()
    json.swapBytes(with: &bytes)
    LetterRecordWriter(read, .line).writeCheckLines(shown, to: &json)
    json.swapBytes(with: &bytes)
  }

  /// Appends a line for each check across letters; ids begin with `corpus-k`.
  public func write(
    _ checks: [Verification], across letters: inout CheckedLetters, _ request: CheckRequest,
    to bytes: inout [UInt8]
  ) {
    var json = JSONByteWriter()
    for index in request.shown(checks) {
      json.write(checks[index], id: "corpus-k\(index + 1)", letters.findings, names: .written)
      json.append("\n")
    }
    bytes += json.take()
  }
}
