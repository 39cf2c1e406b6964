/// A line of page text, with the marks that stand in it.
struct PageLine {
  /// The words.
  var text: String
  /// The notes that the line calls, so that they stand at the foot of its page.
  var marks: [Int] = []
  /// Whether the next line stands on the same page.
  var staysWithNext = false

  /// An empty line.
  static let blank = PageLine(text: "")
}

/// Breaks words into lines, as a printed page does.
struct LineBreaker {
  /// The most characters on a line.
  let width: Int
  /// How many of a hundred words that do not fit are hyphenated.
  let hyphenation: Int

  /// A word with its marks glued on.
  private struct Word {
    var text = ""
    var marks: [Int] = []
  }

  /// The lines of a text; `loose` of a hundred marks stand a space behind their word.
  func lines(
    of text: [SpecimenLetter.Inline], loose: Int = 0, _ random: inout SplitMix64
  ) -> [PageLine] {
    var lines: [PageLine] = []
    var line = PageLine(text: "")
    for word in words(of: text, loose: loose, &random) {
      var rest = word
      while !rest.text.isEmpty {
        let plain = rest.text.filter { $0 != "\u{AD}" }
        let room = width - line.text.count - (line.text.isEmpty ? 0 : 1)
        if plain.count <= room {
          line.text += (line.text.isEmpty ? "" : " ") + plain
          line.marks += rest.marks
          break
        }
        if let (head, tail) = broken(rest.text, room: room, &random) {
          line.text += (line.text.isEmpty ? "" : " ") + head
          rest.text = tail
        } else if line.text.isEmpty {
          line.text = plain
          line.marks += rest.marks
          rest.text = ""
        }
        lines.append(line)
        line = PageLine(text: "")
      }
    }
    if !line.text.isEmpty { lines.append(line) }
    return lines
  }

  private func words(
    of text: [SpecimenLetter.Inline], loose: Int, _ random: inout SplitMix64
  ) -> [Word] {
    var words: [Word] = [Word()]
    func add(_ text: String) {
      for character in text {
        if character == " " {
          if words[words.count - 1].text.isEmpty { continue }
          words.append(Word())
        } else {
          words[words.count - 1].text.append(character)
        }
      }
    }
    for inline in text {
      switch inline {
      case .words(let words), .figure(let words, _), .citation(let words, _): add(words)
      case .mark(let number):
        let last = words.count - 1
        let isAfterLetter = words[last].text.last?.isLetter ?? false
        let space = isAfterLetter && random.happens(loose) ? " " : ""
        words[last].text += "\(space)\(number)"
        words[last].marks.append(number)
      }
    }
    return words.filter { !$0.text.isEmpty }
  }

  /// A word in two, with a hyphen at the end of the first; `nil` where it stays whole.
  private func broken(
    _ word: String, room: Int, _ random: inout SplitMix64
  ) -> (head: String, tail: String)? {
    let isAddress = word.contains("://")
    guard isAddress || random.happens(hyphenation) else { return nil }
    var best: (String, String)?
    for at in word.indices {
      let next = word.index(after: at)
      guard next < word.endIndex, word[at] == "\u{AD}" || word[at] == "-" || word[at] == "/" else {
        continue
      }
      if word[at] == "/", !isAddress || word[next] == "/" { continue }
      if word[at] == "-", !isAddress, !(word[next].isLetter && next > word.startIndex) { continue }
      let before = word[..<at].filter { $0 != "\u{AD}" }
      let sign = word[at] == "\u{AD}" ? "-" : String(word[at])
      if before.count + 1 <= room, before.count > 1 {
        best = (before + sign, String(word[next...]))
      }
    }
    return best
  }
}
