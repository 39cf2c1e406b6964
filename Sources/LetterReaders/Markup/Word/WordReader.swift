public import LetterModel

extension Letter.Layout {
  /// Word files.
  public static let word = Self(rawValue: "docx")
}

/// Reads Word files as they are: Office Open XML, by Word or by any other program.
public struct WordReader: LetterReader {
  /// A reader.
  public init() {}

  /// `docx`.
  public var layout: Letter.Layout { .word }
  /// What such files are called in a folder; their bytes decide.
  public var fileExtensions: [String] { ["docx", "docm"] }
  /// What `griffier list readers` says.
  public var summary: String { "Word files, with their own notes, lists and letterhead" }

  /// Whether the file is a package of Office Open XML, or begins as a damaged one does.
  public func claims(_ file: SourceFile) -> Bool {
    guard ZipArchive.begins(file.bytes) else { return false }
    let types = "[Content_Types].xml"
    let listed = try? ZipArchive.open(file.bytes) { archive in archive.has(types) }
    return listed ?? file.bytes.prefix(4_096).contains(Array(types.utf8))
  }

  /// The letter of a Word file: its text, its notes, and the letterhead that its first page shows.
  ///
  /// - Throws: where the archive or one of its parts is not what it says it is.
  public func draft(of file: SourceFile) throws(ReadError) -> LetterDraft {
    try ZipArchive.open(file.bytes) { archive throws(ReadError) in
      try WordPackage(of: archive).draft(of: file)
    }
  }
}
