internal import Driver
internal import Extraction
internal import LetterModel

/// The words of a letter's records.
struct LetterText {
  let read: ReadLetter

  /// A figure as printed, with its hedge and its unit where that is a sign: `ruim € 3,2 miljard`.
  func words(ofFigure index: Int) -> String {
    let figure = read.records.figures[index]
    let printed = read.letter.passage(at: figure.place).text(of: figure.range)
    let isSign = figure.kind == .percentage && !printed.contains("%")
    let words = figure.kind == .amount ? "\(printed) \(figure.unit ?? "")" : printed
    return [figure.hedgeWords, isSign ? "\(printed)%" : words].compactMap { $0 }
      .joined(separator: " ")
  }
}
