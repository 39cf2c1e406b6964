internal import Driver
internal import Extraction
internal import LetterModel
internal import Reporting

/// The words of a passage with its figures, citations and notes marked in them, as TEI.
struct InlineMarkup {
  /// What stands at a range of a passage.
  private enum Mark {
    case figure(Int)
    case citation(Int)
    case note(Int)
  }

  private let read: ReadLetter
  private var marks: [Place: [(range: Range<Int>, mark: Mark)]] = [:]

  /// The marks of a letter.
  init(_ read: ReadLetter) {
    self.read = read
    for (index, citation) in read.records.citations.enumerated() {
      marks[citation.place, default: []].append((citation.range, .citation(index)))
    }
    for (index, figure) in read.records.figures.enumerated() {
      marks[figure.place, default: []].append((figure.range, .figure(index)))
    }
    for (index, note) in read.letter.footnotes.enumerated() {
      for call in note.calls.prefix(1) {
        marks[call.place, default: []].append((call.offset..<call.offset, .note(index)))
      }
    }
    for place in marks.keys {
      marks[place]?.sort { $0.range.lowerBound < $1.range.lowerBound }
    }
  }

  /// Whether a mark calls the note whose text a block holds.
  func isCalled(block: Int) -> Bool {
    read.letter.footnotes.contains { $0.block == block && !$0.calls.isEmpty }
  }

  /// Writes the words of a passage.
  func write(_ place: Place, to xml: inout XMLMarkup) {
    write(place, inNote: false, to: &xml)
  }

  private func write(_ place: Place, inNote: Bool, to xml: inout XMLMarkup) {
    let text = read.letter.passage(at: place).bytes
    var at = 0
    for (range, mark) in marks[place] ?? [] {
      let range = range.clamped(to: 0..<text.count)
      // What stands within another mark is part of it.
      guard range.lowerBound >= at else { continue }
      xml.text(text[at..<range.lowerBound])
      at = range.upperBound
      switch mark {
      case .figure(let index):
        let value = read.records.figures[index].value.map(JSONByteWriter.text)
        xml.element("num", ["value": value]) { $0.text(text[range]) }
      case .citation(let index):
        let citation = read.records.citations[index]
        let targets = citation.targets.compactMap(PaperURL.url)
        let names = citation.targets.compactMap(\.id)
        let name: String? = names.isEmpty ? nil : names.joined(separator: " ")
        let target: String? = targets.isEmpty ? nil : targets.joined(separator: " ")
        let kind: String? = citation.kind.rawValue
        xml.element("ref", ["type": kind, "n": name, "target": target]) { xml in
          xml.text(text[range])
        }
      case .note(let index):
        let note = read.letter.footnotes[index]
        // A note in a note is written where the outer one is.
        guard !inNote else { continue }
        xml.element("note", ["place": "foot", "n": note.marker]) { xml in
          if let block = note.block { write(.block(block), inNote: true, to: &xml) }
        }
      }
    }
    xml.text(text[at...])
  }
}
