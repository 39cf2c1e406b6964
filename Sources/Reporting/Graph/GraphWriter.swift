public import ReferenceGraph

/// Writes a citation graph.
public protocol GraphWriter: Writer {
  /// The files of a graph; most formats have one.
  func documents(of graph: CitationGraph) -> [GraphDocument]
}

extension GraphWriter {
  /// No other kind of writer has a format of the same name.
  public var name: String { format }
}

/// One file of a written graph.
public struct GraphDocument: Sendable, Equatable {
  /// What it is, where a format has several files: `nodes`, `edges`; else empty.
  public var part: String
  /// The bytes, UTF-8.
  public var bytes: [UInt8]

  /// A file of a graph.
  public init(part: String = "", bytes: [UInt8]) {
    self.part = part
    self.bytes = bytes
  }
}
