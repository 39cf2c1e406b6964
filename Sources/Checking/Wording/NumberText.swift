public import LetterModel

/// How the Dutch print numbers: dots between thousands, a comma before decimals.
public enum NumberText {
  /// A number as printed: `81.117`, `58,8`, `−1.996`, `130.000.000`.
  public static func text(_ number: PrintedNumber) -> String {
    var digits = Array(String(number.coefficient.magnitude).utf8)
    var decimals = 0
    if number.exponent > 0 {
      digits += [UInt8](
        repeating: 0x30, count: number.coefficient == 0 ? 0 : min(number.exponent, 40))
    } else {
      decimals = min(-number.exponent, 40)
      if digits.count <= decimals {
        digits.insert(
          contentsOf: [UInt8](repeating: 0x30, count: decimals + 1 - digits.count), at: 0)
      }
    }
    let whole = digits.count - decimals
    var text: [UInt8] = number.coefficient < 0 ? Array("−".utf8) : []
    for (index, digit) in digits.enumerated() {
      if index == whole {
        text.append(UInt8(ascii: ","))
      } else if index > 0, index < whole, (whole - index) % 3 == 0 {
        text.append(UInt8(ascii: "."))
      }
      text.append(digit)
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// A computed number, without zeros at the end of its decimals.
  static func plain(_ number: PrintedNumber) -> String {
    var short = number
    while short.exponent < 0, short.coefficient % 10 == 0 {
      short.coefficient /= 10
      short.exponent += 1
    }
    return text(short)
  }

  /// The size of a number, without its sign.
  static func size(_ number: PrintedNumber) -> String {
    plain(number.coefficient < 0 ? number.negated : number)
  }
}
