public import LetterModel

/// What makes two files one letter: the official identifier, else all facts of the letterhead, else
/// the words.
///
/// Two letters that a minister sent on one day are two unless their subject and kenmerk agree as well,
/// so a letter that lacks one of these facts is never taken for another by its head.
public struct LetterMark: Sendable, Equatable {
  /// The id that the letter asks for: of two files with one id, one is a copy.
  let id: String
  /// The official identifier.
  let identifier: String?
  /// The facts of the letterhead, a line each; `nil` where too few are known.
  package let head: String?
  /// The date.
  let date: CalendarDate?
  /// The ministry's own reference.
  let kenmerk: String?
  /// The words.
  package let words: WordSketch

  /// The mark of a letter that was read.
  ///
  /// - Parameter id: the id that it asks for where it has no official identifier.
  public init(of letter: Letter, id: String) {
    let header = letter.header
    let title =
      header.subject?.value
      ?? (header.dossiers.count == 1 ? header.dossiers[0].value.title : nil)
    self.init(
      id: header.identifier?.value ?? id, identifier: header.identifier?.value,
      kind: header.kind?.value,
      date: header.date?.value,
      sender: header.sender?.value, title: title, kenmerk: header.kenmerk?.value,
      words: WordSketch(of: letter))
  }

  init(
    id: String, identifier: String?, kind: String?, date: CalendarDate?, sender: String?,
    title: String?,
    kenmerk: String?, words: WordSketch = WordSketch()
  ) {
    self.id = id
    self.identifier = identifier
    self.date = date
    self.kenmerk = kenmerk
    self.words = words
    if identifier == nil, let kind, let date, date.day != nil, let sender, let title {
      head = [kind, date.description, sender, title, kenmerk ?? ""].joined(separator: "\n")
    } else {
      head = nil
    }
  }

  /// A mark that was kept.
  package init(
    id: String, identifier: String?, date: CalendarDate?, kenmerk: String?, head: String?,
    words: WordSketch
  ) {
    self.id = identifier ?? id
    self.identifier = identifier
    self.date = date
    self.kenmerk = kenmerk
    self.head = head
    self.words = words
  }

  /// Whether the words are those of another letter, and identifiers and dates do not differ.
  ///
  /// Words that are less alike will do for two letters of one day, unless a ministry numbered them
  /// differently.
  func hasWords(of other: LetterMark) -> Bool {
    guard Self.agree(identifier, other.identifier), Self.agree(date, other.date) else {
      return false
    }
    if words.isAlike(other.words) { return true }
    return date?.day != nil && other.date != nil && Self.agree(kenmerk, other.kenmerk)
      && words.isNearlyAlike(other.words)
  }

  private static func agree<Fact: Equatable>(_ fact: Fact?, _ other: Fact?) -> Bool {
    fact == nil || other == nil || fact == other
  }
}

/// The letters that came so far, to tell which are copies of one before them.
public struct LetterMarks: Sendable, Equatable {
  private var ids: [String] = []
  private var marks: [LetterMark] = []
  private var byID: [String: Int] = [:]
  private var byHead: [String: Int] = [:]
  private var byWords: [UInt64: [Int]] = [:]

  /// So many of the smallest hashes lead to a letter; a copy shares one of them nearly always.
  private static let leading = 12
  /// No more letters are compared for one hash: what so many share tells none of them.
  private static let mostAlike = 8

  /// No letters.
  public init() {}

  /// The id of the letter that a letter is a copy of; `nil` for the first of its kind, which is kept.
  public mutating func original(of mark: LetterMark, id: String) -> String? {
    if let known = known(mark) { return ids[known] }
    let index = ids.count
    ids.append(id)
    marks.append(mark)
    byID[mark.id] = index
    if let head = mark.head { byHead[head] = index }
    if mark.words.isTelling {
      for hash in mark.words.hashes.prefix(Self.leading)
      where byWords[hash, default: []].count < Self.mostAlike {
        byWords[hash, default: []].append(index)
      }
    }
    return nil
  }

  private func known(_ mark: LetterMark) -> Int? {
    if let index = byID[mark.id] { return index }
    if let head = mark.head, let index = byHead[head] { return index }
    for hash in mark.words.hashes.prefix(Self.leading) {
      for index in byWords[hash] ?? []
      where marks[index].hasWords(of: mark) {
        return index
      }
    }
    return nil
  }
}
