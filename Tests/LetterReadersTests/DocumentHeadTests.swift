import LetterModel
import TestSupport
import Testing

/// The heads of motions, audit letters and written questions.
struct DocumentHeadTests {
  private static let fields = [
    "identifier", "subject", "date", "submitted", "answered", "people", "addressee", "ministry",
  ]

  @Test func `heads of documents are read`() {
    var shelf = DocumentShelf()
    var scores = [Score](repeating: Score(), count: Self.fields.count)
    var skipped = 0
    for (path, lines) in DocumentGold.documents(of: "heads") {
      guard let bytes = shelf.bytes(of: path), let letter = shelf.letter(path),
        let line = lines.first
      else {
        skipped += 1
        continue
      }
      let head = ReadHead(letter.header)
      for (index, field) in Self.fields.enumerated() where line[index + 1] != "*" {
        var wanted = line[index + 1]
        if field == "subject", let range = DocumentGold.range(wanted) {
          wanted = DocumentShelf.words(of: bytes[range])
        }
        let isRight = head.says(wanted, of: field)
        let found = isRight ? (wanted == "-" ? [] : [wanted]) : head.value(of: field)
        scores[index].add(found: found, wanted: wanted == "-" ? [] : [wanted], in: path)
      }
    }
    if let line = DocumentGold.skipped(skipped, of: "heads of documents") { print(line) }
    for (field, score) in zip(Self.fields, scores) {
      print(score.line("heads of documents, \(field)"))
      for miss in score.missed { print("  missed    \(Self.placed(miss))") }
      for extra in score.invented { print("  invented  \(Self.placed(extra))") }
    }
    #expect(scores[0].wanted == 0 || scores[0].recall >= 0.5)
  }

  /// The document of a miss, for its words are not ours to print.
  private static func placed(_ miss: String) -> Substring { miss.prefix { $0 != ":" } }
}

/// A letterhead, to be asked for one field after the other.
private struct ReadHead {
  private let header: LetterHeader
  private let people: [String]

  init(_ header: LetterHeader) {
    self.header = header
    let signatories = (header.signatories + header.answeredBy)
      .flatMap { [$0.value.name, $0.value.role] }
    people = ([header.sender?.value] + signatories).compactMap { $0 }
  }

  /// What was read of a field; empty where nothing was.
  func value(of field: String) -> [String] {
    let value: String? =
      switch field {
      case "identifier": header.identifier?.value
      case "subject": header.subject?.value
      case "date": (header.date ?? header.submitted)?.value.description
      case "submitted": header.submitted?.value.description
      case "answered": header.answered?.value.description
      case "addressee": header.addressee?.value
      default: people.isEmpty ? nil : people.joined(separator: ", ")
      }
    return value.map { [$0] } ?? []
  }

  /// Whether a field says what the gold says; `-` where nothing may be said.
  func says(_ wanted: String, of field: String) -> Bool {
    guard let found = value(of: field).first else { return wanted == "-" }
    switch field {
    case "subject": return squeezed(found).hasSuffix(squeezed(wanted))
    case "people":
      return wanted != "-"
        && wanted.split(separator: ", ").allSatisfy { squeezed(found).contains(squeezed($0)) }
    case "addressee": return squeezed(found).contains(squeezed(wanted))
    // The ministry is named in the office of someone who sends, answers or is addressed.
    case "ministry":
      return (people + [header.addressee?.value].compactMap { $0 })
        .contains { squeezed($0).contains(squeezed(wanted)) }
    default: return wanted.split(separator: "|").contains { $0 == found }
    }
  }

  private func squeezed(_ text: some StringProtocol) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}
