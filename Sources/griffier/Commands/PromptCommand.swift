internal import ArgumentParser

/// A command that may have nothing to wait for: then it is run on the first thread.
///
/// glibc lets the memory of other threads grow by a page at a time, with a call of the system for
/// each: a question to an index took half a thousand.
protocol PromptCommand: AsyncParsableCommand {
  /// Runs the command if it has nothing to wait for.
  ///
  /// - Returns: whether it was run.
  func runPromptly() throws -> Bool
}
