/// Data for a script, as UTF-8: lists of strings and numbers, and nothing that could run.
struct ScriptText {
  /// What was written.
  private(set) var bytes: [UInt8] = []
  private var isFirst = true

  /// A script that hands a list to a function of ours.
  static func call(_ function: StaticString, _ content: (inout ScriptText) -> Void) -> [UInt8] {
    var script = ScriptText()
    script.code(function)
    script.code("(")
    script.isFirst = true
    content(&script)
    script.code(");\n")
    return script.bytes
  }

  /// A list.
  mutating func list(_ content: (inout ScriptText) -> Void) {
    begin()
    code("[")
    isFirst = true
    content(&self)
    code("]")
    isFirst = false
  }

  /// A number.
  mutating func number(_ number: Int) {
    begin()
    bytes.append(contentsOf: String(number).utf8)
  }

  /// A string; all that is not plain is escaped by its number.
  mutating func string(_ text: String) {
    begin()
    code("\"")
    for unit in text.utf16 {
      switch unit {
      case 0x20...0x7E where unit != 0x22 && unit != 0x5C && unit != 0x3C:
        bytes.append(UInt8(unit))
      default:
        let digits = String(unit, radix: 16)
        code("\\u")
        bytes.append(contentsOf: String(repeating: "0", count: 4 - digits.utf8.count).utf8)
        bytes.append(contentsOf: digits.utf8)
      }
    }
    code("\"")
  }

  private mutating func begin() {
    if !isFirst { code(",") }
    isFirst = false
  }

  private mutating func code(_ words: StaticString) {
    words.withUTF8Buffer { buffer in unsafe bytes.append(contentsOf: buffer) }
  }
}
