/// Where literals and groups of Swift end, and what stands outside of them.
enum SwiftTokens {
  /// The offset behind a literal that begins with a quotation mark.
  static func end(ofLiteralAt start: Int, in words: ArraySlice<Character>) -> Int {
    if words[start...].starts(with: "\"\"\"") {
      var at = start + 3
      while at < words.endIndex, !words[at...].starts(with: "\"\"\"") { at += 1 }
      return min(at + 3, words.endIndex)
    }
    var at = start + 1
    while at < words.endIndex, words[at] != "\"" {
      if words[at] == "\\", at + 1 < words.endIndex {
        at = words[at + 1] == "(" ? end(ofGroupAt: at + 1, in: words) : at + 2
      } else {
        at += 1
      }
    }
    return min(at + 1, words.endIndex)
  }

  /// The offset behind a group that begins with a bracket.
  static func end(ofGroupAt start: Int, in words: ArraySlice<Character>) -> Int {
    var depth = 0
    var at = start
    while at < words.endIndex {
      switch words[at] {
      case "\"":
        at = end(ofLiteralAt: at, in: words)
        continue
      case "(", "[", "{": depth += 1
      case ")", "]", "}":
        depth -= 1
        if depth == 0 { return at + 1 }
      default: break
      }
      at += 1
    }
    return words.endIndex
  }

  /// Where some signs stand outside of all literals and groups, with a space before them.
  static func topLevel(_ signs: Set<Character>, in words: ArraySlice<Character>) -> [Int] {
    var found: [Int] = []
    var at = words.startIndex
    while at < words.endIndex {
      switch words[at] {
      case "\"":
        at = end(ofLiteralAt: at, in: words)
        continue
      case "(", "[", "{":
        at = end(ofGroupAt: at, in: words)
        continue
      default: break
      }
      if signs.contains(words[at]), at > words.startIndex, words[at - 1].isWhitespace,
        at + 1 < words.endIndex, words[at + 1].isWhitespace
      {
        found.append(at)
      }
      at += 1
    }
    return found
  }

  /// The arguments of a group: their labels and what they are set to.
  static func arguments(
    ofGroupAt start: Int, in words: ArraySlice<Character>
  ) -> [(label: String, value: String)] {
    let inner = words[(start + 1)..<(end(ofGroupAt: start, in: words) - 1)]
    var parts: [ArraySlice<Character>] = []
    var from = inner.startIndex
    var at = from
    while at < inner.endIndex {
      switch inner[at] {
      case "\"": at = end(ofLiteralAt: at, in: inner)
      case "(", "[", "{": at = end(ofGroupAt: at, in: inner)
      case ",":
        parts.append(inner[from..<at])
        at += 1
        from = at
      default: at += 1
      }
    }
    parts.append(inner[from...])
    return parts.map { part in
      let words = part.drop { $0.isWhitespace }
      let label = words.prefix { $0.isLetter }
      let rest = words[label.endIndex...]
      guard !label.isEmpty, rest.first == ":" else { return ("", String(words)) }
      return (String(label), String(rest.dropFirst()))
    }
  }
}
