internal import LetterModel

/// What makes two files one paper: the official identifier, else all facts of the letterhead.
///
/// Two letters that a minister sent on one day are two papers unless their subject and kenmerk
/// agree as well, so a letter that lacks one of these facts is never taken for another.
struct LetterIdentity: Hashable, Sendable {
  private let key: [String]

  /// The identity of a letter; `nil` where too little is known.
  init?(_ letter: LetterSummary) {
    if let identifier = letter.identifier {
      key = [identifier]
      return
    }
    guard let kind = letter.kind, let date = letter.date, date.day != nil,
      let sender = letter.sender, let title = letter.title
    else { return nil }
    key = [kind, date.description, sender, title, letter.kenmerk ?? ""]
  }
}
