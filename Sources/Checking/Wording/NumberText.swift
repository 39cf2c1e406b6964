public import LetterModel

/// How the Dutch print numbers: dots between thousands, a comma before decimals.
public enum NumberText {
  /// A number as printed: `81.117`, `58,8`, `−1.996`, `130.000.000`.
  public static func text(_ number: PrintedNumber) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(64)
    append(number, to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// Appends a number as printed to a text in UTF-8.
  static func append(_ number: PrintedNumber, to text: inout [UInt8]) {
    let zeros = number.exponent > 0 && number.coefficient != 0 ? min(number.exponent, 40) : 0
    let decimals = number.exponent < 0 ? min(-number.exponent, 40) : 0
    // From the last digit to the first, and then turned round.
    let start = text.count
    var rest = number.coefficient.magnitude
    var place = 0
    repeat {
      if place > 0, place == decimals {
        text.append(UInt8(ascii: ","))
      } else if place > decimals, (place - decimals) % 3 == 0 {
        text.append(UInt8(ascii: "."))
      }
      if place < zeros {
        text.append(UInt8(ascii: "0"))
      } else {
        text.append(UInt8(ascii: "0") + UInt8(rest % 10))
        rest /= 10
      }
      place += 1
    } while rest > 0 || place <= decimals
    if number.coefficient < 0 { text.append(contentsOf: "−".utf8.reversed()) }
    var (low, high) = (start, text.count - 1)
    while low < high {
      text.swapAt(low, high)
      low += 1
      high -= 1
    }
  }

  /// A computed number, without zeros at the end of its decimals.
  static func plain(_ number: PrintedNumber) -> String { text(shortened(number)) }

  /// A number without zeros at the end of its decimals.
  static func shortened(_ number: PrintedNumber) -> PrintedNumber {
    var short = number
    while short.exponent < 0, short.coefficient % 10 == 0 {
      short.coefficient /= 10
      short.exponent += 1
    }
    return short
  }
}
