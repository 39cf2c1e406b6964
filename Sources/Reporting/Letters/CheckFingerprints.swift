internal import Driver
public import Checking
internal import LetterModel

/// Names findings by what they are of, not by where they stand.
///
/// A fingerprint is made of what people call the letter, the rule and the figures: it stays the same when a line
/// is added above, and when the letter is read again in another layout. SARIF calls it a partial
/// fingerprint (SARIF 2.1.0, 3.27.17).
public struct CheckFingerprints {
  private var times: [[UInt8]: Int] = [:]

  /// No finding yet.
  public init() {}

  /// The fingerprint of the next finding of a letter, 64 hexadecimal digits; from the second time
  /// that a letter says the same of the same figures, a number stands behind it.
  public mutating func next(of check: Verification, in letter: String) -> [UInt8] {
    let print = Self.print(of: check, in: letter)
    let time = times[print, default: 0]
    times[print] = time + 1
    return time > 0 ? print + Array("-\(time + 1)".utf8) : print
  }

  private static func print(of check: Verification, in letter: String) -> [UInt8] {
    var json = JSONByteWriter()
    json.string(letter)
    json.string(check.rule)
    json.string(check.operation.rawValue)
    for operand in check.operands {
      json.integer(operand.sign)
      json.number(operand.value)
      json.string(operand.letter)
    }
    json.number(check.stated)
    return SHA256Digest(of: json.take()).hexadecimal
  }
}
