public import Foundation

/// A program that others wrote, run on what we write.
///
/// The programs are installed by `scripts/setup-tests`; where one is missing the test fails and
/// says so, for a check that is skipped checks nothing.
public struct ExternalTool: Sendable {
  /// What came of a run.
  public struct Outcome: Sendable {
    /// The exit status.
    public var status: Int32
    /// Standard output.
    public var output: String
    /// Standard output as it came, where it is no text.
    public var bytes: [UInt8]
    /// Standard error.
    public var errors: String
  }

  /// A program that is not there.
  public struct Missing: Error, CustomStringConvertible {
    /// The program.
    public var name: String
    /// What to do.
    public var description: String { "\(name) is missing: run scripts/setup-tests" }
  }

  private let path: String
  private let first: [String]

  /// The root of the package.
  public static var root: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
  }

  /// A program on the search path: `dot`, `xmllint`.
  public static func named(_ name: String) throws -> ExternalTool {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")
      .split(separator: ":").map(String.init)
    for folder in folders where FileManager.default.isExecutableFile(atPath: "\(folder)/\(name)") {
      return ExternalTool(path: "\(folder)/\(name)", first: [])
    }
    throw Missing(name: name)
  }

  /// A Python program beside a test file: `Cases/readers/graphml.py`.
  public static func script(_ name: String, beside file: String = #filePath) throws -> ExternalTool
  {
    let python = root.appendingPathComponent(".venv/bin/python").path
    guard FileManager.default.isExecutableFile(atPath: python) else {
      throw Missing(name: ".venv/bin/python")
    }
    let script = URL(fileURLWithPath: file).deletingLastPathComponent()
      .appendingPathComponent("Cases/readers/\(name)").path
    return ExternalTool(path: python, first: [script])
  }

  /// Python with the modules that tests need; it runs the program that it is given as its file.
  ///
  /// - Returns: `nil` where it or one of the modules is missing.
  public static func python(with modules: String...) -> ExternalTool? {
    let path = root.appendingPathComponent(".venv/bin/python").path
    guard FileManager.default.isExecutableFile(atPath: path) else { return nil }
    let python = ExternalTool(path: path, first: [])
    let imports = modules.map { "import \($0)\n" }.joined()
    return (try? python.run(on: Array(imports.utf8)))?.status == 0 ? python : nil
  }

  /// Runs the program on a file that holds some bytes; its path is the last argument.
  public func run(_ arguments: [String] = [], on bytes: [UInt8]) throws -> Outcome {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("griffier-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let input = folder.appendingPathComponent("input")
    let output = folder.appendingPathComponent("output")
    let errors = folder.appendingPathComponent("errors")
    for (file, content) in [(input, Data(bytes)), (output, Data()), (errors, Data())] {
      try content.write(to: file)
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = first + arguments + [input.path]
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    let written = Array(try Data(contentsOf: output))
    return Outcome(
      status: process.terminationStatus, output: String(decoding: written, as: UTF8.self),
      bytes: written,
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
  }
}
