internal import ArgumentParser
internal import LetterIndex
internal import LetterModel
internal import Reporting

/// Standard output of what is asked of an index.
struct IndexedOutput {
  /// The path of the index.
  let database: String
  private let index: IndexFile

  /// Opens the index, or says why not.
  init(_ database: String) throws(SystemFailure) {
    self.database = database
    do throws(IndexError) {
      index = try IndexFile(reading: CommandLinePath.path(database).description)
    } catch {
      throw SystemFailure(database, error.words)
    }
  }

  /// Writes the places that answer a question.
  ///
  /// - Returns: how many there are; no more than `limit` are written.
  func write(
    _ question: IndexQuestion, as form: FoundOutput.Form, atMost limit: Int = .max
  ) throws(SystemFailure) -> Int {
    let writer = PlaceWriter(index)
    let places = try asking { index throws(IndexError) in
      try index.places(answering: question)
    }
    let shown = Array(places.prefix(limit))
    let bytes = try asking { _ throws(IndexError) in
      switch form {
      case .text: try writer.text(shown)
      case .json: try writer.json(shown)
      case .counts: Self.counts(shown) { "\($0):\($1)\n" }
      case .files: Self.counts(shown) { file, _ in "\(file)\n" }
      }
    }
    try FileWriter.writeOutput(TerminalText.escaping(bytes))
    return places.count
  }

  /// Asks the index something, whose name stands before what goes wrong.
  func asking<Result>(
    _ ask: (IndexFile) throws(IndexError) -> Result
  ) throws(SystemFailure) -> Result {
    do throws(IndexError) {
      return try ask(index)
    } catch {
      throw SystemFailure(database, error.words)
    }
  }

  /// Does something with an index, or ends the command with status 2 and says why.
  static func ending<Result>(_ work: () throws(SystemFailure) -> Result) throws -> Result {
    do throws(SystemFailure) {
      return try work()
    } catch {
      FileWriter.writeError("griffier: \(error)")
      throw ExitCode(2)
    }
  }

  /// A line for each file, in the order in which they are met.
  private static func counts(
    _ places: [IndexedPlace], _ line: (String, Int) -> String
  ) -> [UInt8] {
    var files: [String] = []
    var counts: [String: Int] = [:]
    for place in places {
      if counts[place.letter.file] == nil { files.append(place.letter.file) }
      counts[place.letter.file, default: 0] += 1
    }
    return Array(files.map { line($0, counts[$0] ?? 0) }.joined().utf8)
  }
}
