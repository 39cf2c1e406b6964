internal import DutchText
internal import LetterModel

/// How all words of a cell of markup are set apart.
///
///     <al><nadruk type="vet">Uitgaven</nadruk></al>     bold
///     <td><em>Subsidies</em> <sup>1</sup></td>          slanted: a mark is no word
struct EmphasisTally {
  private var bold = 0
  private var slanted = 0
  /// What all words since the cell began have in common; `nil` before there are any.
  private var found: Table.Emphasis?

  /// A cell begins.
  mutating func begin() { found = nil }

  /// An element begins that sets its words apart.
  mutating func open(_ emphasis: Table.Emphasis) { count(emphasis, by: 1) }

  /// The element ends.
  mutating func close(_ emphasis: Table.Emphasis) { count(emphasis, by: -1) }

  private mutating func count(_ emphasis: Table.Emphasis, by step: Int) {
    switch emphasis {
    case .bold: bold += step
    case .slanted: slanted += step
    case .plain: break
    }
  }

  /// Words stand here, if there is a letter among these bytes.
  mutating func read(_ bytes: some Sequence<UInt8>) {
    guard bytes.contains(where: { ASCII.isLetter($0) }) else { return }
    let here: Table.Emphasis = bold > 0 ? .bold : slanted > 0 ? .slanted : .plain
    found = found == nil || found == here ? here : .plain
  }

  /// The cell ends: what all its words have in common.
  var result: Table.Emphasis { found ?? .plain }
}
