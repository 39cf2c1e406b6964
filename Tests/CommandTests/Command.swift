internal import Foundation

/// One run of the program, as a user would start it.
struct Command {
  /// The exit status; 128 and the signal's number where a signal ended it.
  let status: Int32
  /// What it wrote to standard output.
  let output: String
  /// The lines it wrote to standard error.
  let errors: [String]

  /// The lines it wrote to standard output.
  var lines: [String] { output.split(separator: "\n").map(String.init) }

  /// The same, those that are empty among them.
  func lines(withEmpty: Bool) -> [String] {
    output.split(separator: "\n", omittingEmptySubsequences: !withEmpty).map(String.init)
  }

  /// Runs the program and waits for its end.
  static func run(
    _ arguments: [String], input: Data = Data(), outputTo output: String? = nil
  ) throws -> Command {
    let folder = try Folder()
    let outputPath = output ?? folder.path("stdout")
    let files = [folder.path("stdin"), outputPath, folder.path("stderr")]
    try input.write(to: URL(fileURLWithPath: files[0]))
    for path in files.dropFirst() where !FileManager.default.fileExists(atPath: path) {
      _ = FileManager.default.createFile(atPath: path, contents: nil)
    }
    let process = Process()
    process.executableURL = Self.program
    process.arguments = arguments
    process.standardInput = FileHandle(forReadingAtPath: files[0])
    process.standardOutput = FileHandle(forWritingAtPath: files[1])
    process.standardError = FileHandle(forWritingAtPath: files[2])
    try process.run()
    process.waitUntilExit()
    let signal: Int32 = process.terminationReason == .uncaughtSignal ? 128 : 0
    let errors = try String(contentsOfFile: files[2], encoding: .utf8)
    return Command(
      status: process.terminationStatus + signal,
      output: output == nil ? try String(contentsOfFile: files[1], encoding: .utf8) : "",
      errors: errors.split(separator: "\n").map(String.init))
  }

  /// The program, built beside the tests.
  static var program: URL {
    #if os(macOS)
      let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
      let tests = (bundle ?? Bundle.main).bundleURL
    #else
      let tests = URL(fileURLWithPath: CommandLine.arguments[0])
    #endif
    return tests.deletingLastPathComponent().appendingPathComponent("griffier")
  }
}

/// A folder that is gone when the test is over.
final class Folder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("griffier-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  /// The path of a file in the folder.
  func path(_ name: String) -> String { url.appendingPathComponent(name).path }

  /// Writes a file and gives its path.
  @discardableResult
  func write(_ name: String, _ bytes: some Collection<UInt8>) throws -> String {
    let file = url.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
    return file.path
  }

  /// The names in a folder below, sorted; `nil` where there is none.
  func names(in name: String) -> [String]? {
    try? FileManager.default.contentsOfDirectory(atPath: path(name)).sorted()
  }
}
