/// A file as it was when it was read into an index.
public struct IndexedFile: Sendable, Equatable {
  /// Its path, as the letter bears it.
  public var file: String
  /// How many bytes it had.
  public var bytes: Int
  /// When it was changed last, in nanoseconds since 1970; `nil` where that says nothing.
  public var modified: Int?
  /// The SHA-256 of its bytes, in hexadecimal digits.
  public var sha256: String
  /// The version of the rules it was read by.
  public var rules: String
}
