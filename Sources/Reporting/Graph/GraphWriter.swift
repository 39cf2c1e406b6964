public import ReferenceGraph

/// Writes a citation graph in one format.
public protocol GraphWriter: Sendable {
  /// The name that `--format` takes.
  var format: String { get }
  /// The extension of its files, without a dot.
  var fileExtension: String { get }
  /// One sentence for `griffier list writers`.
  var summary: String { get }
  /// The files of a graph; most formats have one.
  func documents(of graph: CitationGraph) -> [GraphDocument]
}

extension GraphWriter {
  /// Most formats have their own name as extension.
  public var fileExtension: String { format }
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
