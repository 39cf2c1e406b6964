internal import Checking
internal import Driver
internal import LetterModel

/// Which pages of a PDF are shown as pictures: those with what is incorrect or undecided.
enum DrawnPages {
  /// Of a letter with more, the first are shown.
  private static let most = 12

  /// The 0-based pages, in order; none where the letter is no PDF.
  static func pages(of read: ReadLetter) -> [Int] {
    guard let places = read.letter.source.places else { return [] }
    var pages: Set<Int> = []
    for verdict in [Verification.Verdict.contradiction, .undecided] {
      for check in read.verifications where check.verdict == verdict && pages.count < most {
        for span in spans(of: check) where pages.count < most {
          pages.insert(places.page(at: span.start))
        }
      }
    }
    return pages.sorted()
  }

  /// The bytes of all figures of a check.
  static func spans(of check: Verification) -> [SourceSpan] {
    check.operands.map(\.span) + [check.statedSpan].compactMap { $0 }
  }
}
