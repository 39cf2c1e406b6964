import Checking
import Extraction
import LetterModel
import LetterReaders

/// A fragment of gold as a letter of its own.
enum SmallLetter {
  /// The checks of a fragment.
  ///
  /// A short first block would be taken for part of a letterhead: the fragment stands in a body.
  static func verifications(of text: String) throws -> [Verification] {
    let body = "Geachte voorzitter,\n\nHierbij informeer ik u.\n\n" + text
    let file = SourceFile(name: "gold.md", bytes: Array(body.utf8))
    let letter = try readLetter(from: file, layout: .markdown)
    return Checking.verifications(of: letter, records: extractRecords(from: letter))
  }
}
