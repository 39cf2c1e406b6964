internal import ArgumentParser

/// Standard output of a command that reads no letters.
enum Output {
  /// Writes a text, or ends the command with status 2.
  static func write(_ text: String) throws {
    do throws(SystemFailure) {
      try FileWriter.writeOutput(Array(text.utf8))
    } catch {
      FileWriter.writeError("griffier: \(error)")
      throw ExitCode(2)
    }
  }
}
