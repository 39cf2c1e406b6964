public import LetterModel

/// A reader of files that are text in some encoding, markup too.
public protocol TextFileReader: LetterReader {
  /// The draft of the letter in a text.
  ///
  /// - Throws: where there is no result at all, such as XML that declares entities.
  func draft(from source: SourceText) throws(ReadError) -> LetterDraft
}

extension TextFileReader {
  /// The draft of the letter in a file's text, with what was odd about its bytes.
  ///
  /// - Throws: where the file is no text, too.
  public func draft(of file: SourceFile) throws(ReadError) -> LetterDraft {
    let text = try file.text()
    var draft = try draft(from: text.source)
    draft.diagnostics.insert(contentsOf: text.diagnostics, at: 0)
    return draft
  }
}
