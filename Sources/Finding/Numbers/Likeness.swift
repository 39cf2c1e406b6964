/// How a figure of a letter is like the one that is asked for.
public enum Likeness: String, Sendable, CaseIterable {
  /// The same value, however it is printed: `81.117`, `81 117`.
  case same
  /// A rounding of it: `81 duizend` or `ruim 81.000` where 81.117 is asked for.
  case rounded
  /// A figure that rounds to it: `81.117` where 81 duizend is asked for.
  case finer
}
