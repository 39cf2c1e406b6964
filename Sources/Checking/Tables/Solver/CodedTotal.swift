internal import DutchText

/// A total that names the rows above it by the number or letter that they begin with.
///
///     A. Scholing            46   46
///     A. Begeleiding         43   43
///     Subtotaal A            89   89
///     B.1 Huisvesting        90   90
///     B.2 Vervoer            12   14
///     Subtotaal B           102  104
struct CodedTotal {
  /// The rows right above it that bear its code, in their order.
  let parts: [LineSum.Part]

  /// What a total's label says of the lines before it; `nil` where it names no code, or some row right
  /// above it has another.
  init?(_ label: LabelText, below lines: [TableLines.Line], labels: [LabelText]) {
    let words = label.bytes.split { !ASCII.isWord($0) && $0 != UInt8(ascii: ".") }
    guard words.count == 2, let code = words.last.map(CodedTotal.name), code.count <= 4,
      LabelText(Array(words[0])).isBareTotal
    else { return nil }
    var parts: [LineSum.Part] = []
    for line in lines.indices.reversed() {
      guard lines[line].kind == .part else {
        if lines[line].kind == .aside || lines[line].kind == .ofWhich { continue }
        break
      }
      guard let own = labels[line].code?.name, CodedTotal.isCode(own, of: code) else { break }
      parts.append(LineSum.Part(line: line, sign: lines[line].isMinus ? -1 : 1))
    }
    let first = parts.last?.line ?? 0
    guard parts.count > 1,
      !labels[..<first].contains(where: { CodedTotal.isCode($0.code?.name ?? [], of: code) })
    else { return nil }
    self.parts = parts.reversed()
  }

  /// A code without the dot after it.
  private static func name(_ word: ArraySlice<UInt8>) -> [UInt8] {
    Array(word.last == UInt8(ascii: ".") ? word.dropLast() : word)
  }

  /// Whether a row's code is a total's, or one below it: `A`, `A.1` and `A1` of `A`.
  private static func isCode(_ own: [UInt8], of code: [UInt8]) -> Bool {
    guard own.starts(with: code) else { return false }
    guard let next = own.dropFirst(code.count).first, let last = code.last else { return true }
    return !ASCII.isDigit(next) || !ASCII.isDigit(last)
  }
}
