/// The bytes of one file, and their text as UTF-8.
///
/// Readers work on `text`; every span they hand out is in offsets of `bytes`. For UTF-8, nearly
/// every letter, the two are one array and the offsets are equal. Where the file is an archive, `bytes`
/// are those of its `parts` that were read, one after the other; of a PDF they are the text of its
/// pages.
public struct SourceText: Sendable {
  /// How the bytes of a file stand for characters.
  public enum Encoding: String, Sendable, CaseIterable {
    case utf8 = "utf-8"
    case windows1252 = "windows-1252"
    case utf16LittleEndian = "utf-16le"
    case utf16BigEndian = "utf-16be"
    case utf32LittleEndian = "utf-32le"
    case utf32BigEndian = "utf-32be"
  }

  /// The file as it was named by the user.
  public let file: String
  /// The bytes that spans point into: as they stand in the file, or in its parts.
  public let bytes: [UInt8]
  /// The members of an archive that `bytes` are made of, in order; empty where the file is none.
  public let parts: [SourcePart]
  /// The file that the parts or the text were taken from; `nil` where they are the file.
  private let archive: [UInt8]?
  /// Where the words stand on the pages of a PDF; `nil` where the file is none.
  public let places: PagePlaces?
  /// What the bytes were decoded from.
  public let encoding: Encoding
  /// The text as UTF-8.
  public let text: [UInt8]
  /// Where the text begins in `text`: after a byte order mark.
  public let textStart: Int
  /// The source offset of each byte of `text` and of its end; `nil` where they are equal.
  public let offsets: [UInt32]?

  /// A UTF-8 source, whose text is its bytes.
  public init(file: String, utf8 bytes: [UInt8], textStart: Int = 0) {
    self.file = file
    self.bytes = bytes
    self.parts = []
    self.archive = nil
    self.places = nil
    self.encoding = .utf8
    self.text = bytes
    self.textStart = textStart
    self.offsets = nil
  }

  /// A source that was taken from an archive.
  ///
  /// - Parameters:
  ///   - archive: the bytes of the file.
  ///   - bytes: the parts that were read, as UTF-8, each on lines of its own.
  ///   - parts: where in `bytes` each part stands, in order.
  public init(file: String, archive: [UInt8], utf8 bytes: [UInt8], parts: [SourcePart]) {
    self.file = file
    self.bytes = bytes
    self.parts = parts
    self.archive = archive
    self.places = nil
    self.encoding = .utf8
    self.text = bytes
    self.textStart = 0
    self.offsets = nil
  }

  /// A source whose text was made of the pages of a PDF.
  ///
  /// - Parameters:
  ///   - pdf: the bytes of the file.
  ///   - text: the words of its pages, which spans point into.
  ///   - places: where they stand on the pages.
  public init(file: String, pdf: [UInt8], utf8 text: [UInt8], places: PagePlaces) {
    self.file = file
    self.bytes = text
    self.parts = []
    self.archive = pdf
    self.places = places
    self.encoding = .utf8
    self.text = text
    self.textStart = 0
    self.offsets = nil
  }

  /// A source in another encoding, or one whose text had to be mended.
  ///
  /// - Parameter offsets: the source offset of each byte of `text`, and one more for its end.
  public init(
    file: String, bytes: [UInt8], encoding: Encoding, text: [UInt8], textStart: Int = 0,
    offsets: [UInt32]
  ) {
    self.file = file
    self.bytes = bytes
    self.parts = []
    self.archive = nil
    self.places = nil
    self.encoding = encoding
    self.text = text
    self.textStart = textStart
    self.offsets = offsets
  }

  /// The bytes of the file itself.
  public var fileBytes: [UInt8] { archive ?? bytes }

  /// The part of an archive that an offset in `bytes` stands in; `nil` where the file is none.
  public func part(at offset: Int) -> SourcePart? {
    parts.last { $0.range.lowerBound <= offset } ?? parts.first
  }

  /// The offset in the file of an offset in `text`.
  public func sourceOffset(of textOffset: Int) -> Int {
    guard let offsets else { return textOffset }
    return Int(offsets[textOffset])
  }

  /// The bytes of the file that a range of `text` was decoded from.
  public func sourceRange(of range: Range<Int>) -> Range<Int> {
    sourceOffset(of: range.lowerBound)..<sourceOffset(of: range.upperBound)
  }
}
