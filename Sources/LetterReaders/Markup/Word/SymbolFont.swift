/// The characters that fonts of signs have where others have letters.
enum SymbolFont {
  /// The character that a code stands for in a font; `nil` where it is not known.
  ///
  /// - Parameters:
  ///   - code: `F0B7` or `B7`: Word moves such codes to U+F000.
  ///   - font: the font's name in small letters.
  static func character(_ code: UInt32, in font: String) -> Unicode.Scalar? {
    let place = code & 0xFF00 == 0xF000 ? code & 0xFF : code
    switch font {
    case "symbol": return symbol[place] ?? ascii(place)
    case "wingdings": return wingdings[place]
    case "wingdings 2", "wingdings 3", "webdings": return nil
    default: return code & 0xFF00 == 0xF000 ? ascii(place) : Unicode.Scalar(code)
    }
  }

  /// Digits and signs stand where they stand everywhere; letters are Greek in Symbol.
  private static func ascii(_ place: UInt32) -> Unicode.Scalar? {
    (0x20..<0x41).contains(place) ? Unicode.Scalar(place) : nil
  }

  private static let symbol: [UInt32: Unicode.Scalar] = [
    0x2D: "−", 0x61: "α", 0x62: "β", 0x64: "δ", 0x65: "ε", 0x67: "γ", 0x6C: "λ", 0x6D: "μ",
    0x70: "π", 0x73: "σ", 0x44: "Δ", 0x53: "Σ", 0x57: "Ω", 0xA0: "€", 0xA3: "≤", 0xA5: "∞",
    0xAB: "↔", 0xAC: "←", 0xAD: "↑", 0xAE: "→", 0xAF: "↓", 0xB0: "°", 0xB1: "±", 0xB3: "≥",
    0xB4: "×", 0xB7: "•", 0xB8: "÷", 0xB9: "≠", 0xBA: "≡", 0xBB: "≈", 0xBC: "…", 0xC5: "⊕",
    0xD7: "⋅", 0xDB: "⇔", 0xDE: "⇒", 0xE5: "∑",
  ]

  private static let wingdings: [UInt32: Unicode.Scalar] = [
    0x28: "☎", 0x2A: "✉", 0x6C: "●", 0x6E: "■", 0x6F: "□", 0x71: "❑", 0x76: "❖", 0x9F: "•",
    0xA7: "▪", 0xA8: "□", 0xD8: "➢", 0xDF: "←", 0xE0: "→", 0xE1: "↑", 0xE2: "↓", 0xE8: "➔",
    0xF0: "⇨", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
  ]
}
