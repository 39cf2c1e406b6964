internal import Foundation
internal import TestSupport
import Testing

/// What Tab offers, as the shells themselves work it out.
@Suite struct CompletionTests {
  /// Words behind which Tab is pressed, the last of them begun, and what is offered.
  struct Asked: Sendable, CustomTestStringConvertible {
    let words: [String]
    let offered: Set<String>
    /// What must not be offered.
    var others: Set<String> = []

    var testDescription: String { words.joined(separator: " ") }
  }

  static let asked = [
    Asked(words: ["griffier", "comp"], offered: ["compare"]),
    Asked(
      words: ["griffier", "check", "br"], offered: ["brief.md", "brieven"], others: ["los.txt"]),
    Asked(words: ["griffier", "check", "--format", ""], offered: ["plain", "sarif", "coverage"]),
    Asked(words: ["griffier", "check", "--only", ""], offered: ["sommen", "verwijzingen"]),
    Asked(words: ["griffier", "check", "--rule", "table.col"], offered: ["table.column-total"]),
    Asked(words: ["griffier", "check", "--language", ""], offered: ["nl", "en"]),
    Asked(
      words: ["griffier", "graph", "brief.md", "--format", "g"], offered: ["gexf", "graphml"]),
    Asked(words: ["griffier", "export", "--format", "x"], offered: ["xlsx"]),
    Asked(words: ["griffier", "compare", "br"], offered: ["brief.md", "brieven"]),
    Asked(words: ["griffier", "compare", "brief.md", "br"], offered: ["brief.md", "brieven"]),
    Asked(
      words: ["griffier", "report", "--output", "br"], offered: ["brieven"], others: ["brief.md"]),
    Asked(words: ["griffier", "search", "--database", "lo"], offered: ["los.txt"]),
    Asked(words: ["griffier", "list", ""], offered: ["readers", "checks", "diagnostics"]),
  ]

  /// A folder with files to offer, and the program on the way to it.
  private static func folder() throws -> Folder {
    let folder = try Folder()
    for name in ["brief.md", "los.txt", "brieven/een.md"] { try folder.write(name, "Brief.".utf8) }
    try FileManager.default.createDirectory(
      atPath: folder.path("bin"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("bin/griffier"), withDestinationPath: Command.program.path)
    return folder
  }

  /// What a shell prints that runs a script in such a folder, a line each.
  private static func lines(_ shell: String, _ arguments: [String], _ script: String) throws
    -> [String]
  {
    let folder = try folder()
    // The one way of putting a folder on the path that all three shells have.
    let head = "cd '\(folder.url.path)'\nexport PATH=\"\(folder.path("bin")):$PATH\"\n"
    let ran = try ExternalTool.named(shell).run(arguments, on: Array((head + script).utf8))
    #expect(ran.status == 0, "\(ran.errors)")
    return ran.output.split(separator: "\n").map {
      $0.trimmingCharacters(in: CharacterSet(charactersIn: "/ \r"))
    }
  }

  @Test(arguments: asked)
  func `bash offers files, folders and names`(one: Asked) throws {
    let words = one.words.map { "'\($0)'" }.joined(separator: " ")
    let lines = try Self.lines(
      "bash", ["--norc", "--noprofile"],
      """
      eval "$(griffier --generate-completion-script bash)"
      complete -p griffier > /dev/null || exit 3
      COMP_WORDS=(\(words))
      COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
      COMP_LINE="${COMP_WORDS[*]}"
      COMP_POINT=${#COMP_LINE}
      COMP_TYPE=9
      COMP_KEY=9
      _griffier griffier "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
      printf '%s\\n' "${COMPREPLY[@]}"
      """)
    #expect(one.offered.isSubset(of: lines), "bash offers \(lines)")
    #expect(one.others.isDisjoint(with: lines), "bash offers \(lines)")
  }

  @Test(arguments: asked)
  func `fish offers the same`(one: Asked) throws {
    let lines = try Self.lines(
      "fish", ["--no-config"],
      """
      griffier --generate-completion-script fish | source
      complete --do-complete '\(one.words.joined(separator: " "))'
      """
    ).map {
      $0.split(separator: "\t").first.map {
        $0.trimmingCharacters(in: CharacterSet(charactersIn: "/"))
      } ?? ""
    }
    #expect(one.offered.isSubset(of: lines), "fish offers \(lines)")
    #expect(one.others.isDisjoint(with: lines), "fish offers \(lines)")
  }

  @Test func `what zsh is given is a script that zsh reads, with files and names in it`() throws {
    let lines = try Self.lines(
      "zsh", ["-f"],
      """
      griffier --generate-completion-script zsh > _griffier
      zsh -f -n _griffier
      cat _griffier
      """)
    let script = lines.joined(separator: "\n")
    #expect(script.hasPrefix("#compdef griffier"))
    for words in ["_files", "coverage", "gexf", "sommen"] {
      #expect(script.contains(words), "\(words)")
    }
  }
}
