#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// The program `dot` of Graphviz, where it is installed.
enum Graphviz {
  /// What `dot` makes of a picture; `nil` where it is not installed or does not draw it.
  ///
  /// - Parameter folder: where two files may stand while it draws.
  static func svg(of dot: [UInt8], in folder: FilePath) throws(SystemFailure) -> [UInt8]? {
    let source = folder.appending(".tekening.dot")
    let drawn = folder.appending(".tekening.svg")
    defer {
      remove(source)
      remove(drawn)
    }
    try FileWriter.write(dot, to: source)
    let words = [FilePath("dot"), FilePath("-Tsvg"), FilePath("-o"), drawn, source]
    return runs(words) ? try FileReader.bytes(of: drawn) : nil
  }

  private static func remove(_ path: FilePath) { _ = unsafe path.withCString { unsafe unlink($0) } }

  /// Runs a program and waits for it; whether it was there and ended well.
  ///
  /// What it has to say of fonts is of no use to anybody.
  private static func runs(_ words: [FilePath]) -> Bool {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = unsafe posix_spawn_file_actions_t()
    #endif
    guard unsafe posix_spawn_file_actions_init(&actions) == 0 else { return false }
    defer { _ = unsafe posix_spawn_file_actions_destroy(&actions) }
    _ = unsafe posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    let arguments =
      unsafe words.map { word in unsafe word.withCString { unsafe strdup($0) } } + [nil]
    defer { unsafe arguments.forEach { unsafe free($0) } }
    guard let program = unsafe arguments[0] else { return false }
    var process = pid_t()
    let failure = unsafe posix_spawnp(&process, program, &actions, nil, arguments, environ)
    guard failure == 0 else { return false }
    var status: CInt = 0
    while unsafe waitpid(process, &status, 0) < 0 {
      if errno != EINTR { return false }
    }
    return status == 0
  }
}
