internal import Extraction

/// Finds where a pattern fits the words of a letter, whatever the values of its figures are.
///
/// It tries the shortest gaps first, so the first match of a start is the nearest figures that fit.
struct PatternMatcher {
  /// A figure in its role.
  struct Binding {
    var role: Int
    /// The index in `SentenceItems.figures`.
    var figure: Int
  }

  /// A sentence may be long and say nothing: no start is worth more steps, and all starts of one with
  /// hundreds of figures, a table whose lines ran together, are worth little more than those of ten.
  private static let mostSteps = 3000
  private static let stepsOfSentence = 30_000
  private static let mostItems = 90
  /// The last figures of a list may belong to what follows it, but not most of them.
  private static let mostLeftOut = 6
  static let mostStops = 2

  let text: PatternText
  /// What stands next in the pattern; a copy of the whole pattern at every step is dear.
  private(set) var elements: [Pattern.Element] = []
  /// The kinds of figures that have a role in it.
  private(set) var kinds: Pattern.FigureKinds = []
  /// The roles that need not be of the kind of the others.
  private(set) var free = 0
  /// The roles that a figure of another year may play: a level that another is held against.
  private(set) var levels = 0
  private var steps = 0
  private var stepsOfStart = mostSteps
  /// The most full stops that it goes over.
  private(set) var stops = 0
  /// The last item at which each element may begin; empty in an antipattern.
  var latest: [Int] = []
  /// The figures in their roles, in order.
  private(set) var bindings: [Binding] = []
  /// Where words of the pattern stand.
  private(set) var places: [Int] = []
  /// The lists that were read, each with its role: the list reader's own words on them.
  private(set) var lists: [(role: Int, list: PartList)] = []
  /// The role of the list that was read last.
  private(set) var listed: Int?
  /// The first figure that the others must be like.
  private(set) var reference: Int?
  /// The figures of the roles that an antipattern takes over, by role.
  private var fixed: [Int] = []
  /// The list that begins at each figure, read once for all patterns.
  private var listsByFigure: [Int: PartList?] = [:]

  init(_ text: PatternText) {
    self.text = text
    bindings.reserveCapacity(16)
    places.reserveCapacity(16)
  }

  /// Takes up another pattern.
  mutating func take(_ pattern: Pattern) {
    elements = pattern.elements
    stops = Self.stops(of: elements)
    latest.removeAll(keepingCapacity: true)
    kinds = pattern.kinds
    levels = pattern.relation?.levels ?? ~0
    switch pattern.relation {
    case .product(_, _, let times), .multiple(_, let times, _): free = 1 << times
    case nil: free = ~0
    default: free = 0
    }
  }

  /// Takes up a sentence; `false` where the pattern cannot begin in it.
  mutating func take(sentence: Int) -> Bool {
    share(among: text.items.figures(ofSentence: sentence).count)
    return reach(from: sentence)
  }

  /// Takes up a sentence of so many figures.
  mutating func share(among figures: Int) {
    stepsOfStart = min(Self.mostSteps, Self.stepsOfSentence / max(figures, 1) + 50)
  }

  /// Hands on each match that begins at an item, until one is accepted.
  @discardableResult
  mutating func match(at item: Int, _ accept: (inout PatternMatcher) -> Bool) -> Bool {
    begin()
    return step(0, item, accept)
  }

  /// Where in a range the antipattern that was taken up fits first, with the figures of its roles.
  mutating func first(in range: Range<Int>, roles: [Int] = []) -> Int? {
    fixed = roles
    defer { fixed = [] }
    let want = want(at: 0)
    for item in range where isWanted(want, at: item) {
      begin()
      if step(0, item, { _ in true }) { return item }
    }
    return nil
  }

  private mutating func begin() {
    steps = 0
    if !bindings.isEmpty { bindings.removeAll(keepingCapacity: true) }
    if !places.isEmpty { places.removeAll(keepingCapacity: true) }
    if !lists.isEmpty { lists.removeAll(keepingCapacity: true) }
    listed = nil
    reference = nil
  }

  // MARK: - What may stand next

  /// What an element wants of the item where it stands: seen before a step is taken there.
  private enum Want {
    case word(set: Int)
    case figure
    case stop
    case anything
  }

  private func want(at element: Int) -> Want {
    guard element < elements.count else { return .anything }
    switch elements[element] {
    case .word(let set): return .word(set: set)
    case .figure: return .figure
    case .stop: return .stop
    default: return .anything
    }
  }

  private func isWanted(_ want: Want, at item: Int) -> Bool {
    switch want {
    case .word(let set):
      let found = text.items.items[item]
      return found.figure == SentenceItems.Item.word
        && text.vocabulary.may(found.symbol, begin: set)
    case .figure: return text.items.items[item].figure >= 0
    case .stop: return text.items.items[item].figure == SentenceItems.Item.stop
    case .anything: return true
    }
  }

  private func latest(_ element: Int) -> Int { latest.isEmpty ? .max : latest[element] }

  private mutating func step(
    _ element: Int, _ item: Int, _ accept: (inout PatternMatcher) -> Bool
  ) -> Bool {
    guard element < elements.count else { return accept(&self) }
    steps += 1
    guard steps < stepsOfStart, item < text.items.items.count, item <= latest(element) else {
      return false
    }
    switch elements[element] {
    case .word(let set):
      guard let end = end(of: set, at: item) else { return false }
      places.append(item)
      if step(element + 1, end, accept) { return true }
      places.removeLast()
      return false
    case .optional(let set):
      if let end = end(of: set, at: item), step(element + 1, end, accept) { return true }
      return step(element + 1, item, accept)
    case .stop:
      // Between a sentence and the next.
      guard text.items.items[item].figure == SentenceItems.Item.stop else { return false }
      return step(element + 1, item + 1, accept)
    case .start:
      guard item == 0 || text.items.items[item - 1].figure <= SentenceItems.Item.stop else {
        return false
      }
      return step(element + 1, item, accept)
    case .words(let most): return gap(element, item, atMost: most, overFigures: false, accept)
    case .any: return gap(element, item, atMost: Pattern.mostWords, overFigures: true, accept)
    case .far: return far(element, item, accept)
    case .figure(let role, let kind, let form):
      return figure(element, item, role, kind, form, accept)
    }
  }

  private mutating func gap(
    _ element: Int, _ item: Int, atMost most: Int, overFigures: Bool,
    _ accept: (inout PatternMatcher) -> Bool
  ) -> Bool {
    let want = want(at: element + 1)
    let end = min(item + most, latest(element + 1))
    var at = item
    while at <= end {
      if isWanted(want, at: at), step(element + 1, at, accept) { return true }
      let figure = text.items.items[at].figure
      guard figure > SentenceItems.Item.stop, figure < 0 || overFigures || mayPass(Int(figure))
      else { return false }
      at += 1
    }
    return false
  }

  private mutating func far(
    _ element: Int, _ item: Int, _ accept: (inout PatternMatcher) -> Bool
  ) -> Bool {
    let want = want(at: element + 1)
    let end = min(item + Self.mostItems, latest(element + 1))
    var (at, stops) = (item, 0)
    while at <= end {
      if isWanted(want, at: at), step(element + 1, at, accept) { return true }
      switch text.items.items[at].figure {
      case SentenceItems.Item.end: return false
      case SentenceItems.Item.stop:
        stops += 1
        guard stops <= Self.mostStops else { return false }
      default: break
      }
      at += 1
    }
    return false
  }

  // MARK: - Figures

  private mutating func figure(
    _ element: Int, _ item: Int, _ role: Int, _ kind: Pattern.FigureKind, _ form: Pattern.Form,
    _ accept: (inout PatternMatcher) -> Bool
  ) -> Bool {
    let found = Int(text.items.items[item].figure)
    guard found >= 0 else { return false }
    if role < fixed.count {
      return found == fixed[role] && step(element + 1, item + 1, accept)
    }
    guard may(found, be: kind, role), !bindings.contains(where: { $0.figure == found }) else {
      return false
    }
    let isFirst = reference == nil && kind == .operand && free >> role & 1 == 0
    if isFirst { reference = found }
    defer { if isFirst { reference = nil } }
    let count = bindings.count
    switch form {
    case .one:
      bindings.append(Binding(role: role, figure: found))
      if step(element + 1, item + 1, accept) { return true }
    case .list:
      let list = kind == .operand ? list(from: found) : nil
      let parts = list?.parts.map { $0.index } ?? shares(from: found)
      guard parts.count > 1 else { return false }
      listed = role
      let known = lists.count
      let first = text.items.mentions[found].index
      var length = parts.count
      while length > 1, parts.count - length <= Self.mostLeftOut {
        lists.removeLast(lists.count - known)
        if length == parts.count, let list { lists.append((role, list)) }
        for part in parts.prefix(length) {
          bindings.append(Binding(role: role, figure: found + part - first))
        }
        let last = text.items.figures[found + parts[length - 1] - first].item
        if step(element + 1, last + 1, accept) { return true }
        bindings.removeLast(bindings.count - count)
        length -= 1
      }
      lists.removeLast(lists.count - known)
    case .run:
      var next: Int? = found
      while let one = next, bindings.count < 12 {
        bindings.append(Binding(role: role, figure: one))
        if step(element + 1, text.items.figures[one].item + 1, accept) { return true }
        next = self.next(after: one, like: kind, role)
      }
    }
    bindings.removeLast(bindings.count - count)
    return false
  }

  /// The list that begins at a figure.
  private mutating func list(from figure: Int) -> PartList? {
    if let known = listsByFigure[figure] { return known }
    let (sentence, index) = (text.items.figures[figure].sentence, text.items.figures[figure].index)
    let list = PartList(from: index, in: text.figures.sentences[sentence].mentions)
    listsByFigure.updateValue(list, forKey: figure)
    return list
  }

  /// The first figure of a role.
  func figure(of role: Int) -> Int? { bindings.first { $0.role == role }?.figure }

  /// The figures of a role.
  func figures(of role: Int) -> [Int] { bindings.filter { $0.role == role }.map(\.figure) }
}
