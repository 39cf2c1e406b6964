/// A file of the report.
public struct PageFile: Sendable {
  /// Where it stands in the folder of the report: `brieven/kst-34352-299.html`.
  public let path: [String]
  /// Its bytes.
  public let bytes: [UInt8]

  /// A file.
  init(_ path: [String], _ bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
