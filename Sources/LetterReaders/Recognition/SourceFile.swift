public import LetterModel

/// A file as it came: a name and bytes, before anybody knows what they are.
///
/// Every reader is shown it and asked whether it claims it. A reader of text asks for the text, a
/// reader of any other format looks at the bytes.
///
/// It is a class because what one reader asks for is kept for the next: the file is decoded once, at
/// the first asking, and its layout signs are gathered once.
public final class SourceFile {
  /// The file as it was named by the user.
  public let name: String
  /// The bytes as they stand in the file.
  public let bytes: [UInt8]
  /// Of a PDF the words of its pages with their boxes, as `pdftotext -bbox-layout` writes them; `nil`
  /// where nobody asked for them.
  public let boxes: [UInt8]?

  private lazy var decoding = Result { () throws(ReadError) -> DecodedFile in
    try DecodedFile(file: name, bytes: bytes)
  }

  /// What the text says about the program that wrote it; `nil` where there is no text.
  private(set) lazy var signs: LayoutSigns? = source.map { LayoutSigns(of: $0) }

  /// A file that was read, or bytes that a caller has at hand.
  ///
  /// - Parameter boxes: of a PDF the output of `pdftotext -bbox-layout`.
  public init(name: String, bytes: [UInt8], boxes: [UInt8]? = nil) {
    self.name = name
    self.bytes = bytes
    self.boxes = boxes
  }

  /// The text, and what was odd about it.
  ///
  /// - Throws: where the bytes are no text: nothing, a Word file, a PDF, other binary data.
  public func text() throws(ReadError) -> DecodedFile { try decoding.get() }

  /// The text; `nil` where the bytes are none.
  public var source: SourceText? { try? text().source }
}
