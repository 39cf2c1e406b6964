internal import LetterModel

/// A word of a page, where it stands, and the line that the converter put it on.
struct BoxWord {
  /// Its bytes in `BoxPages.bytes`.
  var range: Range<Int>
  /// Where it stands on its page.
  var box: PagePlaces.Box
  /// The number of its line among all lines of the file.
  var line: Int

  /// How high its box is: a fifth more than the size of its letters.
  var height: Int { box.bottom - box.top }
}

/// The pages of a PDF: the words of each and their boxes, in the converter's order.
struct BoxPages {
  /// A page.
  struct Page {
    /// Its width.
    var width: Int
    /// The indices of its words in `words`.
    var words: Range<Int>
  }

  /// The letters of all words, one after the other.
  var bytes: [UInt8] = []
  /// All words.
  var words: [BoxWord] = []
  /// The pages.
  var pages: [Page] = []
  /// Whether the file ends before its last page does.
  var isCut = false
}
