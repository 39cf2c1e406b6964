public import LetterModel

/// Reads one layout: the bytes of a file to the draft of a letter.
///
/// A new layout is a file with its reader, which names the layout too, and a line in `allReaders`:
///
///     extension Letter.Layout {
///       public static let openDocument = Self(rawValue: "odt")
///     }
///
/// A reader of files that are text, markup too, is a `TextFileReader`.
public protocol LetterReader: Sendable {
  /// The layout's name, as `--layout` takes it and records have it.
  var layout: Letter.Layout { get }
  /// The extensions that files of this layout have, in lower case and without the dot.
  ///
  /// Files in a folder are read where some reader names theirs. Which reader is for the bytes to say.
  var fileExtensions: [String] { get }
  /// One sentence for `griffier list readers`.
  var summary: String { get }
  /// Whether the bytes of a file are of this layout; readers are asked in the order of the registry.
  func claims(_ file: SourceFile) -> Bool
  /// The draft of the letter in a file.
  ///
  /// It is also asked of a file that it does not claim, where a user names the layout.
  ///
  /// - Throws: where there is no result at all, such as XML that declares entities.
  func draft(of file: SourceFile) throws(ReadError) -> LetterDraft
}

extension Sequence<any LetterReader> {
  /// The layouts that these readers read, in their order.
  public var layouts: [Letter.Layout] { map { $0.layout } }

  /// The extensions of the files that these readers read.
  public var fileExtensions: Set<String> { Set(flatMap { $0.fileExtensions }) }
}
