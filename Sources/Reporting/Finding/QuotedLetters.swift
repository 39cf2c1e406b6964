public import Driver

/// The letters that a comparison quotes, read again one by one when they are asked for.
public struct QuotedLetters {
  /// The most letters that are held at a time.
  private static let most = 16

  private let read: (Int) -> ReadLetter?
  private var letters: [Int: ReadLetter] = [:]

  /// Letters by their index in a comparison; `read` reads one again.
  public init(rereading read: @escaping (Int) -> ReadLetter?) {
    self.read = read
  }

  /// A letter; `nil` where it can not be read again.
  mutating func letter(_ index: Int) -> ReadLetter? {
    if let known = letters[index] { return known }
    guard let letter = read(index) else { return nil }
    if letters.count >= Self.most { letters.removeAll() }
    letters[index] = letter
    return letter
  }
}
