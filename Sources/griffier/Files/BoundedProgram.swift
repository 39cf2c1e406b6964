#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif
internal import CBoundedProgram

/// Runs another program on bytes, within limits of time, memory and output.
enum BoundedProgram {
  /// How the program ended; whoever asked for it frees it.
  static func run(
    _ arguments: [String], on input: [UInt8], within limits: griffier_limits
  ) -> griffier_outcome {
    var pointers = unsafe arguments.map { unsafe UnsafePointer<CChar>(strdup($0)) }
    unsafe pointers.append(nil)
    defer { unsafe pointers.forEach { unsafe free(UnsafeMutablePointer(mutating: $0)) } }
    return unsafe input.withUnsafeBufferPointer { buffer in
      unsafe griffier_program_run(pointers, buffer.baseAddress, buffer.count, limits)
    }
  }

  /// What the program writes; `nil` where it is not installed or does not end well.
  static func output(
    of arguments: [String], on input: [UInt8], within limits: griffier_limits
  ) -> [UInt8]? {
    let outcome = unsafe run(arguments, on: input, within: limits)
    defer { unsafe griffier_program_free(outcome) }
    guard unsafe outcome.end == GRIFFIER_EXITED, unsafe outcome.status == 0 else { return nil }
    return unsafe Array(UnsafeBufferPointer(start: outcome.output, count: outcome.count))
  }
}
