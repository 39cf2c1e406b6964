internal import Driver
internal import Finding
internal import LetterModel
internal import Reporting

/// Standard output of `griffier find`.
struct FoundOutput {
  /// What is printed of the places.
  enum Form: Sendable {
    /// Each with its sentence, for people.
    case text
    /// Each as an object on a line.
    case json
    /// How many a file has.
    case counts
    /// The names of the files that have one.
    case files

    /// Appends the places of one letter.
    func write(
      _ places: [FoundPlace], in letter: ReadLetter, told language: Language,
      to bytes: inout [UInt8]
    ) {
      guard !places.isEmpty else { return }
      switch self {
      case .text: FoundTextWriter(in: language).write(places, in: letter, to: &bytes)
      case .json: FoundJSONWriter().write(places, in: letter, to: &bytes)
      case .counts: bytes += "\(letter.letter.source.file):\(places.count)\n".utf8
      case .files: bytes += "\(letter.letter.source.file)\n".utf8
      }
    }
  }

  private let form: Form
  /// How many places were found so far.
  private(set) var places = 0

  /// Nothing written yet.
  init(_ form: Form) {
    self.form = form
  }

  /// Writes what one letter has, with an empty line between letters for people.
  mutating func write(_ bytes: [UInt8], places count: Int) throws(SystemFailure) {
    guard count > 0 else { return }
    if places > 0, form == .text { try FileWriter.writeOutput([UInt8(ascii: "\n")]) }
    places += count
    try FileWriter.writeOutput(TerminalText.escaping(bytes))
  }
}
