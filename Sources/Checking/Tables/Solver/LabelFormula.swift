internal import DutchText

/// What a label or a header says that it is made of: `Stand (3) = (1) + (2)`, `Totaal (A + C)`.
struct LabelFormula: Sendable {
  /// A line by its short name, with its sign.
  struct Term: Sendable, Equatable {
    var name: [UInt8]
    var isMinus: Bool
  }

  /// Two or more.
  let terms: [Term]

  /// Reads the formula after the last `=` of a header.
  init?(inHeader header: LabelText) {
    guard let equals = header.bytes.lastIndex(of: UInt8(ascii: "=")) else { return nil }
    self.init(header.bytes[(equals + 1)...])
  }

  /// Reads the formula in the last brackets of a total's label.
  init?(inTotal label: LabelText) {
    guard let open = label.bytes.lastIndex(of: UInt8(ascii: "(")) else { return nil }
    let rest = label.bytes[(open + 1)...].drop { $0 == 0x20 || $0 == UInt8(ascii: "=") }
    self.init(rest.prefix { $0 != UInt8(ascii: ")") })
  }

  private init?(_ bytes: ArraySlice<UInt8>) {
    var terms: [Term] = []
    var isMinus = false
    var expectsName = true
    var at = bytes.startIndex
    while at < bytes.endIndex {
      let byte = bytes[at]
      if ASCII.isWord(byte) {
        var end = at
        while end < bytes.endIndex, ASCII.isWord(bytes[end]) || bytes[end] == UInt8(ascii: ".") {
          end += 1
        }
        guard expectsName, end - at <= 4 else { return nil }
        terms.append(Term(name: Array(bytes[at..<end]), isMinus: isMinus))
        expectsName = false
        at = end
        continue
      }
      switch byte {
      case 0x20, UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"): at += 1
      case UInt8(ascii: "+"), UInt8(ascii: "-"), 0xE2:
        guard !expectsName else { return nil }
        isMinus = byte != UInt8(ascii: "+")
        expectsName = true
        // U+2212 minus and U+2013 en dash have three bytes.
        at += byte == 0xE2 ? 3 : 1
      default: return nil
      }
    }
    guard terms.count > 1, !expectsName else { return nil }
    self.terms = terms
  }

  /// The name in brackets at the end of a header: `Vastgestelde begroting (1)`.
  static func lastName(in header: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let close = header.lastIndex(where: { $0 != 0x20 }), header[close] == UInt8(ascii: ")"),
      let open = header[..<close].lastIndex(of: UInt8(ascii: "(")), close - open <= 5
    else { return nil }
    return header[(open + 1)..<close]
  }
}
