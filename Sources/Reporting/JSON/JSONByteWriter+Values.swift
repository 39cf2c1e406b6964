public import LetterModel

extension JSONByteWriter {
  /// Writes a string.
  public mutating func string(_ value: String) {
    separate()
    append(atMost: JSONCursor.room(forString: value.utf8.count)) { $0.string(value) }
  }

  /// Writes a string that is UTF-8 already.
  public mutating func string(_ utf8: [UInt8]) {
    separate()
    append(atMost: JSONCursor.room(forString: utf8.count)) { $0.string(utf8.span) }
  }

  /// Writes a string, or `null`.
  public mutating func string(_ value: String?) {
    if let value { string(value) } else { null() }
  }

  /// Writes an array of strings.
  public mutating func strings(_ values: [String]) {
    beginArray()
    for value in values { string(value) }
    endArray()
  }

  /// Writes an integer.
  public mutating func integer(_ value: Int) {
    separate()
    append(atMost: JSONCursor.numberRoom) { $0.integer(value) }
  }

  /// Writes an integer, or `null`.
  public mutating func integer(_ value: Int?) {
    if let value { integer(value) } else { null() }
  }

  /// A number with the digits that were printed, as JSON and CSV have it: `58.8`.
  public static func text(of number: PrintedNumber) -> String {
    var json = JSONByteWriter()
    json.number(number)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  /// Writes a number with the digits that were printed, or `null`.
  ///
  ///     588 × 10^-1   →   58.8
  ///     130 × 10^6    →   130000000
  public mutating func number(_ value: PrintedNumber?) {
    guard let value else { return null() }
    separate()
    append(atMost: JSONCursor.numberRoom) { $0.number(value) }
  }
}
