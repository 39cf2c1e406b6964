extension [SpecimenLetter.Inline] {
  /// Two halves of a paragraph, torn where a page would end in the middle of a sentence.
  ///
  /// The second half begins with a small letter and the first does not end a sentence; `nil` where
  /// there is no such place.
  func torn(_ random: inout SplitMix64) -> (first: Self, rest: Self)? {
    var places: [(inline: Int, at: String.Index)] = []
    for (index, inline) in enumerated() {
      guard case .words(let words) = inline else { continue }
      for at in words.indices where at > words.startIndex && words[at] == " " {
        let next = words.index(after: at)
        let before = words[words.index(before: at)]
        guard next < words.endIndex, words[next].isLowercase, before.isLowercase else { continue }
        places.append((index, at))
      }
    }
    guard let place = places.randomElement(using: &random),
      case .words(let words) = self[place.inline]
    else { return nil }
    let first = Array(self[..<place.inline]) + [.words(String(words[..<place.at]))]
    let rest = words[words.index(after: place.at)...]
    return (first, [.words(String(rest))] + self[(place.inline + 1)...])
  }
}
