internal import Extraction
internal import LetterModel

extension PatternMatcher {
  /// Whether the figures of a match are as the pattern wants them.
  func meets(_ condition: Pattern.Condition) -> Bool {
    switch condition {
    case .complete: return lists.contains(where: \.list.isComplete)
    case .halves: return Complements.fill(parts.map(\.tail))
    case .names: return isNamed(parts)
    case .whole: return !lists.contains(where: \.list.isSplit)
    case .exclusive: return PartForm.isExclusive(parts)
    case .outcomes: return PartForm.isOfOutcomes(parts)
    case .decimals:
      return mentions.contains { ($0.figure.resolution?.exponent ?? 0) < 0 }
    case .minus: return mentions.contains(where: \.hasMinus)
    case .long: return parts.count > 2
    case .unit:
      let operands = mentions.filter(\.isOperand)
      return operands.dropFirst().allSatisfy { $0.isCommensurable(with: operands[0]) }
    case .alone:
      guard let first = bindings.map(\.figure).min(), let last = bindings.map(\.figure).max(),
        let one = mentions.first(where: \.isOperand)
      else { return true }
      let sentences = text.items.figures[first].sentence...text.items.figures[last].sentence
      return sentences.allSatisfy { sentence in
        text.items.figures(ofSentence: sentence).allSatisfy { figure in
          let mention = text.items.mentions[figure]
          return !mention.isOperand || !mention.isLike(one)
            || bindings.contains { $0.figure == figure }
        }
      }
    case .first:
      guard let first = bindings.map(\.figure).min() else { return true }
      let own = text.items.figures[first]
      return !(max(0, own.sentence - 3)..<own.sentence).contains { sentence in
        text.figures.sentences[sentence].block == text.figures.sentences[own.sentence].block
          && text.items.figures(ofSentence: sentence).contains {
            text.items.figures[$0].kinds.isSuperset(of: own.kinds)
          }
      }
    }
  }

  /// Which figures of its sentences the match could have taken besides those that it has.
  func choice(isBound: Bool) -> VerdictPolicy.Choice {
    let bound = bindings.map(\.figure).sorted()
    guard let first = bound.first, let last = bound.last else { return .init() }
    let sentences = text.items.figures[first].sentence...text.items.figures[last].sentence
    let others = sentences.flatMap(text.items.figures(ofSentence:)).count { figure in
      !bound.contains(figure) && !text.items.figures[figure].isOfOtherYear
        && bound.contains { isLike($0, figure) }
    }
    let all = bound.count + others
    // The ways to take as many figures from all of them.
    var readings = 1
    for taken in 0..<min(bound.count, others) where readings < 1_000_000 {
      readings = readings * (all - taken) / (taken + 1)
    }
    let isNear = zip(bound, bound.dropFirst()).allSatisfy { one, other in
      text.items.figures[other].item - text.items.figures[one].item <= Self.mostNear
    }
    let isAlone = others == 0 && isNear
    return .init(
      isAlone: isAlone, isBound: isAlone && isBound, isOfOneUnit: meets(.unit),
      isOfMoney: bound.allSatisfy { text.items.figures[$0].kind == .amount }, readings: readings)
  }

  /// How far apart figures may stand that words surely bind, in words and signs.
  private static let mostNear = 16

  /// Whether one figure could play the role of another.
  private func isLike(_ one: Int, _ other: Int) -> Bool {
    let kinds = text.items.figures[one].kinds.intersection(text.items.figures[other].kinds)
    return kinds == .operand ? text.items.areLike(one, other) : !kinds.isEmpty
  }

  /// The figures of the match.
  private var mentions: [FigureInContext] { bindings.map { text.items.mentions[$0.figure] } }

  /// Whether the figure of a role is only the first of the list behind it: `varianten 2, 3 en 5`.
  func isListed(_ role: Int) -> Bool {
    guard let listed, let stated = figure(of: role), let first = figure(of: listed),
      first == stated + 1
    else { return false }
    let item = text.items.figures[stated].item
    return text.items.figures[first].item == item + 2
      && text.items.items[item + 1].symbol == text.vocabulary.symbol(Self.comma, Self.comma.indices)
  }

  private static let comma = Array(",".utf8)

  /// Whether a figure like its own stands behind them in their sentence: the list may go on there, in
  /// words that were not read as one of its parts.
  var goesOn: Bool {
    guard let last = bindings.map(\.figure).max() else { return false }
    return text.items.figures(ofSentence: text.items.figures[last].sentence).contains { figure in
      figure > last && text.items.areLike(figure, last) && text.items.mentions[figure].isOperand
    }
  }

  /// The figures of its list, or all where it has none.
  private var parts: [FigureInContext] {
    let role = listed ?? bindings.last?.role
    let own = bindings.filter { listed == nil || $0.role == role }
    return own.map { text.items.mentions[$0.figure] }
  }

  /// Whether the words beside two parts are the names of halves.
  ///
  /// "18 procent van de vrouwen en 12 procent van de mannen" are parts of two wholes.
  private func isNamed(_ parts: [FigureInContext]) -> Bool {
    if Complements.divide(parts.map(\.tail)) {
      return !parts.contains { $0.isPercentage && $0.tail.starts(with: "van") }
    }
    guard parts.count == 2, parts[0].isPercentage else { return false }
    return Complements.divide(parts[0].lead, parts[1].lead)
      && !parts[1].lead.suffix(18).has("van de")
  }
}
