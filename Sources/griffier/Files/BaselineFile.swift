internal import Checking
internal import Reporting

/// Findings that are known and kept quiet: a fingerprint a line, words behind it for people.
///
///     5f2a… table.column-total brief.md
enum BaselineFile {
  /// The fingerprints of a file; lines that begin with `#` are for people.
  static func fingerprints(in path: FilePath) throws(SystemFailure) -> Set<[UInt8]> {
    let bytes = try FileReader.bytes(of: path)
    var known: Set<[UInt8]> = []
    for line in bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      let first = line.prefix { $0 != 0x20 && $0 != 0x09 }
      if first.first != UInt8(ascii: "#"), !first.isEmpty { known.insert(Array(first)) }
    }
    return known
  }

  /// The lines of the contradictions among some checks of a letter or across letters.
  static func lines(_ checks: [Verification], of letter: String) -> [UInt8] {
    var prints = CheckFingerprints()
    var lines: [UInt8] = []
    for check in checks {
      let home = check.home ?? letter
      let print = prints.next(of: check, in: home)
      guard check.verdict == .contradiction else { continue }
      lines += print
      lines += TerminalText.escapingLines(" \(check.rule) \(home)").utf8
      lines.append(0x0A)
    }
    return lines
  }
}
