internal import Extraction

/// How far in a sentence, and in those that it goes on into, each element of a pattern may stand.
///
/// A search that tries figure after figure for a role is lost where a word that the pattern wants
/// behind them does not come any more: `… {geheel} ~ {een} ~ {twee} ~ <overw> … {over}` is not worth
/// a step in a sentence whose last `resteert` stands before its figures.
extension PatternMatcher {
  /// Sees where each element may begin at the latest, in the sentences that a match which begins in
  /// one may reach; `false` where one of them may stand nowhere.
  mutating func reach(from sentence: Int) -> Bool {
    latest.removeAll(keepingCapacity: true)
    let next = sentence + stops + 1
    let end =
      next < text.items.sentences.count
      ? text.items.sentences[next].lowerBound : text.items.items.count
    let start = text.items.sentences[sentence].lowerBound
    // Where what follows may begin at the latest.
    var limit = end
    latest.append(contentsOf: repeatElement(end, count: elements.count + 1))
    for at in elements.indices.reversed() {
      switch elements[at] {
      case .word(let set):
        repeat { limit -= 1 } while limit >= start && !mayBegin(set, at: limit)
      case .figure(_, let kind, _):
        repeat { limit -= 1 } while limit >= start && !mayPlay(kind.alone, at: limit)
      case .stop:
        repeat {
          limit -= 1
        } while limit >= start && text.items.items[limit].figure != SentenceItems.Item.stop
      case .optional, .words, .any, .far, .start: break
      }
      guard limit >= start else { return false }
      latest[at] = limit
    }
    return true
  }

  private func mayBegin(_ set: Int, at item: Int) -> Bool {
    text.items.items[item].figure == SentenceItems.Item.word
      && text.vocabulary.may(text.items.items[item].symbol, begin: set)
  }

  private func mayPlay(_ kind: Pattern.FigureKinds, at item: Int) -> Bool {
    let figure = Int(text.items.items[item].figure)
    return figure >= 0 && text.items.figures[figure].kinds.contains(kind)
  }

  /// The most full stops that a match of some elements goes over.
  static func stops(of elements: [Pattern.Element]) -> Int {
    elements.reduce(0) { stops, element in
      switch element {
      case .stop: stops + 1
      case .far: stops + mostStops
      case .word, .optional, .words, .any, .start, .figure: stops
      }
    }
  }
}
