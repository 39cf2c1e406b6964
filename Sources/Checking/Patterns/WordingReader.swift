internal import DutchText

/// Reads the form of `sentences.wording`, line by line.
///
///     // a remark
///     @rest = overige | resterende | te gaan    a class of words; | goes on in the next line
///     # text.remainder — wat overblijft …       a rule begins
///     > Het geheel gaat vooraf.                 what a person should know of it
///     {geheel} ~ {delen…} ~ <rest> … {over}  ⇒ over = geheel − Σ delen  zeker
///     niet deels                                what must not stand in the sentences of a match
///     ✔ Van de 900 zijn er 560 af; er resteren er 340.
struct WordingReader {
  private(set) var rules: [WordingRule] = []
  var vocabulary = Vocabulary()
  /// The members of each class.
  private var classes: [String: [String]] = [:]
  /// The class that the next line may go on with.
  private var lastClass: String?
  /// The sets that were made, by how they are written.
  private var sets: [String: Int] = [:]

  /// Reads a file.
  mutating func read(_ text: [UInt8]) throws(WordingError) {
    var line = 0
    for bytes in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
      line += 1
      // A blank of another kind is part of a word. By bytes: a String would look for characters, and
      // the file is read at the start of each run.
      let words = bytes.split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
      guard let first = words.first, !first.elementsEqual(Self.remark),
        try !isText(words, of: text, line)
      else { continue }
      try read(words.map { String(decoding: $0, as: UTF8.self) }, line: line)
    }
    for name in classes.keys.sorted() where !name.isEmpty {
      if used[name] == nil {
        throw WordingError(line: places[name] ?? 1, reason: "nothing uses <\(name)>")
      }
    }
  }

  private var used: [String: Bool] = [:]
  private var places: [String: Int] = [:]

  private static let remark = Array("//".utf8)
  private static let arrow = Array("⇒".utf8)

  /// Reads what a person should know of a rule, or an example of it: a text, and no words of a form.
  private mutating func isText(
    _ words: [ArraySlice<UInt8>], of text: [UInt8], _ line: Int
  ) throws(WordingError) -> Bool {
    guard !rules.isEmpty, words.count > 1, let sign = words[0].first,
      sign == UInt8(ascii: ">") || sign == 0xE2, words[0].count <= 3
    else { return false }
    let first = String(decoding: words[0], as: UTF8.self)
    let outcome = WordingRule.Example.Outcome(rawValue: first)
    guard outcome != nil || first == ">" else { return false }
    let rest = String(
      decoding: text[words[1].startIndex..<words[words.count - 1].endIndex], as: UTF8.self)
    guard !words.contains(where: { $0.elementsEqual(Self.arrow) }) else {
      throw WordingError(line: line, reason: "a pattern cannot begin with \(first), as examples do")
    }
    if let outcome {
      rules[rules.count - 1].examples.append(.init(outcome: outcome, text: rest, line: line))
    } else {
      rules[rules.count - 1].prose.append(rest)
    }
    lastClass = nil
    return true
  }

  private mutating func read(_ words: [String], line: Int) throws(WordingError) {
    let first = words[0]
    let rest = Array(words.dropFirst())
    if first == "|" {
      guard let name = lastClass else {
        throw WordingError(line: line, reason: "no class is open that goes on with |")
      }
      classes[name, default: []] += Self.members(rest)
      return
    }
    lastClass = nil
    if first.hasPrefix("@") {
      let name = String(first.dropFirst())
      guard rest.first == "=", rest.count > 1 else {
        throw WordingError(line: line, reason: "a class is written @name = word | word")
      }
      guard classes[name] == nil else {
        throw WordingError(line: line, reason: "<\(name)> is written twice")
      }
      classes[name] = Self.members(rest.dropFirst())
      places[name] = line
      lastClass = name
      return
    }
    if first == "#" {
      guard let id = rest.first, rest.count > 2, rest[1] == "—" else {
        throw WordingError(line: line, reason: "a rule begins with # id — what it asserts")
      }
      guard !rules.contains(where: { $0.id == id }) else {
        throw WordingError(line: line, reason: "the rule \(id) is written twice")
      }
      rules.append(WordingRule(id: id, title: rest.dropFirst(2).joined(separator: " ")))
      return
    }
    guard !rules.isEmpty else {
      throw WordingError(line: line, reason: "\(first) stands before the first rule")
    }
    let at = rules.count - 1
    if first == "niet" {
      rules[at].antipatterns.append(
        try pattern(rest, id: "\(rules[at].id).niet", line: line))
    } else {
      let id = "\(rules[at].id).\(rules[at].patterns.count + 1)"
      rules[at].patterns.append(try assertion(words, id: id, line: line))
    }
  }

  private static func members(_ words: some Sequence<String>) -> [String] {
    words.split(separator: "|").map { $0.joined(separator: " ") }
  }

  /// The number of the set that alternatives name: `<stijging>|hoger`.
  mutating func set(_ written: String, line: Int) throws(WordingError) -> Int {
    if let known = sets[written] { return known }
    var members: [[UInt8]] = []
    for alternative in written.utf8.split(separator: UInt8(ascii: "|")) {
      guard !alternative.contains(UInt8(ascii: "[")), !alternative.contains(UInt8(ascii: "]"))
      else {
        throw WordingError(line: line, reason: "\(written): brackets hold one word or class")
      }
      guard alternative.first == UInt8(ascii: "<") else {
        members.append(Array(alternative))
        continue
      }
      guard let name = Self.className(alternative), let words = classes[name] else {
        throw WordingError(line: line, reason: "no words are called \(Substring(alternative))")
      }
      used[name] = true
      for word in words {
        if let name = Self.className(word.utf8[...]) {
          members += try classMembers(of: name, line: line)
        } else {
          members.append(Array(word.utf8))
        }
      }
    }
    guard vocabulary.cues.count < Vocabulary.mostSets else {
      throw WordingError(
        line: line, reason: "there are more than \(Vocabulary.mostSets) sets of words")
    }
    let number = vocabulary.insert(set: members)
    sets[written] = number
    return number
  }

  /// `stijging` of `<stijging>`; `nil` where a word is written as it is.
  private static func className(_ written: Substring.UTF8View) -> String? {
    guard written.first == UInt8(ascii: "<"), written.last == UInt8(ascii: ">") else { return nil }
    return String(Substring(written.dropFirst().dropLast()))
  }

  private mutating func classMembers(of name: String, line: Int) throws(WordingError) -> [[UInt8]] {
    guard let words = classes[name] else {
      throw WordingError(line: line, reason: "no words are called <\(name)>")
    }
    used[name] = true
    return words.map { Array($0.utf8) }
  }
}
