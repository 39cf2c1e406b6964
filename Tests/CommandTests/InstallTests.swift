internal import Foundation
import Testing

/// What `make install` puts below a prefix.
@Suite struct InstallTests {
  @Test func `the program comes with completions and a man page that names every command`() throws {
    let folder = try Folder()
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("scripts/package/install")
    let install = Process()
    install.executableURL = script
    install.arguments = [Command.program.path, folder.path("usr")]
    try install.run()
    install.waitUntilExit()
    #expect(install.terminationStatus == 0)
    for name in [
      "bin/griffier", "share/bash-completion/completions/griffier",
      "share/zsh/site-functions/_griffier", "share/fish/vendor_completions.d/griffier.fish",
    ] {
      #expect(FileManager.default.fileExists(atPath: folder.path("usr/\(name)")), "\(name)")
    }
    let unpack = Process()
    unpack.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    unpack.arguments = ["gzip", "-dc", folder.path("usr/share/man/man1/griffier.1.gz")]
    let output = Pipe()
    unpack.standardOutput = output
    try unpack.run()
    let page = String(
      decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    unpack.waitUntilExit()
    for command in ["extract", "check", "find", "compare", "index", "report", "export"] {
      #expect(page.contains(".SS griffier \(command)\n"), "\(command)")
    }
  }
}
