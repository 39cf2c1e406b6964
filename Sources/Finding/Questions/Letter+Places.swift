internal import DutchText
internal import Extraction
internal import LetterModel

extension Letter {
  /// A place with the sentence around its words.
  func place(
    of range: Range<Int>, at place: Place, _ subject: FoundPlace.Subject
  ) -> FoundPlace {
    let passage = passage(at: place)
    let range = range.clamped(to: 0..<passage.bytes.count)
    guard case .block = place else {
      return FoundPlace(
        subject: subject, place: place, range: range, sentence: 0..<passage.bytes.count)
    }
    let sentence = CitedSentence.range(around: range, in: passage, of: self)
    return FoundPlace(subject: subject, place: place, range: range, sentence: sentence)
  }

  /// The passages in which words may be looked for: all of the letter's own.
  var wordPlaces: [Place] {
    var places: [Place] = []
    for index in blocks.indices where blocks[index].isLetterText {
      guard let table = blocks[index].table, tables.indices.contains(table) else {
        places.append(.block(index))
        continue
      }
      for column in tables[table].columns.indices {
        for level in tables[table].columns[column].indices {
          places.append(.columnHeader(table: table, column: column, level: level))
        }
      }
      for row in tables[table].rows.indices {
        places.append(.label(table: table, row: row))
        for column in tables[table].rows[row].cells.indices {
          places.append(.cell(table: table, row: row, column: column))
        }
      }
    }
    return places
  }

  /// The texts that say what stands at a place: its sentence; of a cell also its row's label, the
  /// headers of its column and the caption.
  func texts(around found: FoundPlace) -> [[UInt8]] {
    let own = Array(passage(at: found.place).bytes[found.sentence])
    guard case .cell(let table, let row, let column) = found.place else { return [own] }
    let rows = tables[table].rows
    var texts = [own, rows[row].label.bytes]
    if tables[table].columns.indices.contains(column) {
      texts += tables[table].columns[column].map(\.bytes)
    }
    if let caption = tables[table].caption { texts.append(blocks[caption].passage.bytes) }
    return texts
  }
}
