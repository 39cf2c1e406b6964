internal import CBoundedProgram

/// The program `dot` of Graphviz, where it is installed.
enum Graphviz {
  /// A picture of 140 papers takes two seconds.
  private static let limits = griffier_limits(
    processor_seconds: 20, seconds: 30, memory: 1 << 30, output: 16 << 20)

  /// What `dot` makes of a picture; `nil` where it is not installed or does not draw it.
  static func svg(of dot: [UInt8]) -> [UInt8]? {
    BoundedProgram.output(of: ["dot", "-Tsvg"], on: dot, within: limits)
  }
}
