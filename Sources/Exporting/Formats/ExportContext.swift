/// What an export says of itself: which program made it, when, and how.
public struct ExportContext: Sendable {
  /// The version of the program: `0.1.0`.
  public var version: String
  /// The moment, as ISO 8601 has it: `2026-11-30T16:00:00Z`.
  public var time: String
  /// The options that letters were read with, as they were typed.
  public var options: [String]

  /// A context.
  public init(version: String, time: String, options: [String]) {
    self.version = version
    self.time = time
    self.options = options
  }

  /// The day: `2026-11-30`.
  var day: String { String(time.prefix(10)) }
}
