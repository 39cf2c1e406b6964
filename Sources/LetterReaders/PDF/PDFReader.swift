public import LetterModel

extension Letter.Layout {
  /// PDF files, by their words and boxes.
  public static let pdf = Self(rawValue: "pdf")
}

/// Reads PDF files from the boxes of their words, as `pdftotext -bbox-layout` gives them.
///
/// The reader starts no program: whoever has a PDF hands over its boxes too, or the boxes alone.
///
///     SourceFile(name: "brief.pdf", bytes: pdf, boxes: boxes)
public struct PDFReader: LetterReader {
  /// The reader.
  public init() {}

  /// `pdf`.
  public var layout: Letter.Layout { .pdf }
  /// What such files are called in a folder; their bytes decide.
  public var fileExtensions: [String] { ["pdf"] }
  /// What `griffier list readers` says.
  public var summary: String { "PDF files, by where each word stands on its page" }

  /// Whether the file is a PDF, or the boxes of one.
  public func claims(_ file: SourceFile) -> Bool {
    Self.isPDF(file.bytes) || BoxScanner.claims(file.bytes)
  }

  /// Whether bytes are a PDF.
  public static func isPDF(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: "%PDF-".utf8)
  }

  /// The letter on the pages of a PDF.
  ///
  /// - Throws: where the file is a PDF without boxes, or none of its pages has words.
  public func draft(of file: SourceFile) throws(ReadError) -> LetterDraft {
    guard let boxes = file.boxes ?? (BoxScanner.claims(file.bytes) ? file.bytes : nil) else {
      throw ReadError(
        .pdfFile,
        Message(
          english: "this is a PDF file; the boxes of its words are needed too, as "
            + "`pdftotext -bbox-layout` gives them",
          dutch: "dit is een pdf; de plaatsen van de woorden zijn ook nodig, zoals "
            + "`pdftotext -bbox-layout` die geeft"))
    }
    return try PDFDrafter(of: BoxScanner.pages(of: boxes)).draft(of: file)
  }
}
