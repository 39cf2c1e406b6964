import Foundation

/// What an expression of the sources can say: its literals, with gaps where values are put in.
///
///     count == 1 ? "1 brief" : "\(count) brieven"     „1 brief”, „… brieven”
struct SwiftExpression {
  /// A sentence with gaps.
  struct Form: Hashable {
    /// The literal words, between each two of them a gap; empty at an end that is a gap.
    var pieces = [""]

    /// Whether it has words of its own.
    var hasWords: Bool { pieces.contains { $0.contains(where: \.isLetter) } }

    /// Whether it is a part of a sentence that others complete.
    var isPart: Bool {
      if let last = pieces.last?.last, last.isWhitespace { return true }
      guard let first = pieces.first?.first else { return false }
      return first.isWhitespace || ",;:".contains(first)
    }

    /// Whether a text is this sentence, or has it in it where that is enough.
    func matches(_ text: String, anywhere: Bool) -> Bool {
      let pieces = pieces.map(Self.tidied)
      var rest = text[...]
      for (index, piece) in pieces.enumerated() {
        if index == 0, !anywhere {
          guard rest.hasPrefix(piece) else { return false }
          rest.removeFirst(piece.count)
        } else if index == pieces.count - 1, !anywhere {
          return rest.hasSuffix(piece)
        } else {
          guard let found = rest.range(of: piece) else { return piece.isEmpty }
          rest = rest[found.upperBound...]
        }
      }
      return anywhere || rest.isEmpty
    }

    /// A line end is no part of what is read aloud.
    private static func tidied(_ piece: String) -> String { piece.replacing("\n", with: "") }

    fileprivate func followed(by other: Form) -> Form {
      var joined = pieces
      joined[joined.count - 1] += other.pieces[0]
      joined += other.pieces.dropFirst()
      return Form(pieces: joined)
    }
  }

  /// The sentences that it can be.
  let forms: Set<Form>

  private static let gap = Form(pieces: ["", ""])

  /// Reads an expression.
  init(_ words: String) { forms = Self.forms(of: Array(words)[...]) }

  private static func forms(of words: ArraySlice<Character>) -> Set<Form> {
    let words = trimmed(words)
    let marks = SwiftTokens.topLevel(["?", ":", "+"], in: words)
    if let question = marks.first(where: { words[$0] == "?" }) {
      var depth = 0
      for mark in marks where mark >= question && words[mark] != "+" {
        depth += words[mark] == "?" ? 1 : -1
        if depth == 0 {
          return forms(of: words[(question + 1)..<mark])
            .union(forms(of: words[(mark + 1)...]))
        }
      }
    }
    if let plus = marks.last(where: { words[$0] == "+" }) {
      let right = forms(of: words[(plus + 1)...])
      return Set(forms(of: words[..<plus]).flatMap { left in right.map { left.followed(by: $0) } })
    }
    if words.first == "\"",
      SwiftTokens.end(ofLiteralAt: words.startIndex, in: words) == words.endIndex
    {
      return [literal(words)]
    }
    if words.first == "(", SwiftTokens.end(ofGroupAt: words.startIndex, in: words) == words.endIndex
    {
      return forms(of: words.dropFirst().dropLast())
    }
    return [gap]
  }

  private static func literal(_ words: ArraySlice<Character>) -> Form {
    var form = Form()
    var at = words.startIndex + 1
    while at < words.endIndex - 1 {
      guard words[at] == "\\" else {
        form.pieces[form.pieces.count - 1].append(words[at])
        at += 1
        continue
      }
      if words[at + 1] == "(" {
        form.pieces.append("")
        at = SwiftTokens.end(ofGroupAt: at + 1, in: words)
      } else {
        form.pieces[form.pieces.count - 1].append(words[at + 1] == "n" ? "\n" : words[at + 1])
        at += 2
      }
    }
    return form
  }

  private static func trimmed(_ words: ArraySlice<Character>) -> ArraySlice<Character> {
    let start = words.firstIndex { !$0.isWhitespace } ?? words.endIndex
    let end = words.lastIndex { !$0.isWhitespace }.map { $0 + 1 } ?? start
    return words[start..<max(start, end)]
  }
}
