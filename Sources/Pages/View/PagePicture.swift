/// A page of a PDF as a picture, 108 dots an inch.
public struct PagePicture: Sendable {
  /// How many dots an inch has in it.
  public static let resolution = 108

  /// The 0-based page.
  public let page: Int
  /// The picture.
  public let png: [UInt8]
  /// Its width, in dots.
  let width: Int
  /// Its height, in dots.
  let height: Int

  /// A picture of a page; `nil` where the bytes are no PNG.
  public init?(page: Int, png: [UInt8]) {
    guard png.count > 24, png.starts(with: [0x89, 0x50, 0x4E, 0x47]) else { return nil }
    self.page = page
    self.png = png
    width = png[16..<20].reduce(0) { $0 << 8 | Int($1) }
    height = png[20..<24].reduce(0) { $0 << 8 | Int($1) }
  }

  /// Where a length of hundredths of a point ends in the picture.
  static func dots(_ length: Int) -> Int { length * resolution / 7200 }
}
