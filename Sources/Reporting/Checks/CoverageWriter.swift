public import Checking
public import Driver
internal import Extraction
internal import LetterModel

/// Writes the figures that no check touches, each with the words it stands in.
///
///     letter.md:12:8: unchecked: 1.204 (schoolgebouwen)  «waarvan 1.204 schoolgebouwen in»
public struct CoverageWriter: CheckWriter {
  /// The name that `--format` takes.
  public let format = "coverage"
  /// `coverage` is no extension.
  public let fileExtension = "txt"
  /// What `griffier list writers` says.
  public let summary = "The figures that no check touches."

  /// The writer.
  public init() {}

  /// Nothing yet: a check across letters may touch what no check of the letter does.
  public func write(_ read: ReadLetter, _ request: CheckRequest, to bytes: inout [UInt8]) {}

  /// Nothing: checks are what touches figures.
  public func write(
    _ checks: [Verification], across letters: inout CheckedLetters, _ request: CheckRequest,
    to bytes: inout [UInt8]
  ) {}

  /// A line for each figure that no check of the letter touches.
  public func remarks(
    onUncheckedFiguresOf read: ReadLetter, _ request: CheckRequest
  ) -> [FigureRemark] {
    var touched = [Bool](repeating: false, count: read.records.figures.count)
    for check in read.verifications {
      for figure in check.operands.map(\.figure) + [check.statedFigure] {
        if let figure, touched.indices.contains(figure) { touched[figure] = true }
      }
    }
    guard touched.contains(false) else { return [] }
    let lines = LineIndex(read.letter.source)
    let words = Message(english: "unchecked", dutch: "niet nagerekend").text(in: request.language)
    var found: [FigureRemark] = []
    for (index, figure) in read.records.figures.enumerated() where !touched[index] {
      let at = lines.position(of: figure.span.start)
      let number = read.letter.passage(at: figure.place).text(of: figure.range)
      var line = "\(read.letter.source.file):\(at): \(words): \(number)"
      line += figure.unit.map { " (\($0))" } ?? ""
      line += FigureContext(read.letter).words(around: figure).map { "  \($0)\n" } ?? "\n"
      found.append(FigureRemark(figure: index, bytes: Array(line.utf8)))
    }
    return found
  }
}
