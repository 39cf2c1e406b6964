/// The number of a dossier: five digits, often with a space after the second.
///
///     34352   34 352   34.352   34 352 with a no-break space
public enum DossierNumber {
  /// Reads a dossier number; its five digits and where they stand.
  ///
  /// `22 156.296` is no dossier: a digit follows its dot. Neither is `34 352 000`.
  public static func read(_ reader: inout ByteCursor) -> (digits: String, range: Range<Int>)? {
    let start = reader.at
    guard let number = skip(&reader) else { return nil }
    return (String(number), start..<reader.at)
  }

  /// Reads `31-700`, as old papers print it: what it is, a label before it must say.
  public static func readDashed(
    _ reader: inout ByteCursor
  ) -> (digits: String, range: Range<Int>)? {
    var ahead = reader
    guard ahead.digitCount == 2, let first = ahead.takeDigits(most: 2), first.value >= 10,
      ahead.takeDash(), ahead.digitCount == 3, let last = ahead.takeDigits(most: 3),
      ahead.isAtWordEnd, ahead.dashLength == 0
    else { return nil }
    defer { reader = ahead }
    return (String(first.value * 1000 + last.value), reader.at..<ahead.at)
  }

  /// The last parliamentary year in which a dossier could have less than five digits: number
  /// 10 000 was reached in it.
  private static let lastShortSession = 1969

  /// Reads `5380` or `900`, as papers had before the dossiers reached 10 000; a parliamentary year
  /// before it must say so.
  ///
  ///     Zitting 1958-1959, 5380, nr. 3
  public static func readShort(
    _ reader: inout ByteCursor, in session: SessionYear
  ) -> (digits: String, range: Range<Int>)? {
    guard session.start <= lastShortSession, (3...4).contains(reader.digitCount),
      reader.peek() != 0x30
    else { return nil }
    var ahead = reader
    guard let digits = ahead.takeDigits(most: 4), ahead.isAtWordEnd else { return nil }
    let next = ahead
    // `Handelingen 1958-1959, 5380-5390` are pages.
    guard next.dashLength == 0, next.peek() == 0x2C || next.peek() == 0x20 || next.isAtEnd
    else { return nil }
    defer { reader = ahead }
    return (String(digits.value), reader.at..<ahead.at)
  }

  /// Whether a dossier number stands here.
  public static func isHere(_ reader: ByteCursor) -> Bool {
    guard ASCII.isDigit(reader.peek()), ASCII.isDigit(reader.peek(1)) else { return false }
    var ahead = reader
    return skip(&ahead) != nil
  }

  /// Passes a dossier number; its value.
  public static func skip(_ reader: inout ByteCursor) -> Int? {
    let start = reader.at
    guard let number = readDigits(&reader), !isGoingOn(reader) else {
      reader.at = start
      return nil
    }
    return number
  }

  private static func readDigits(_ reader: inout ByteCursor) -> Int? {
    switch reader.digitCount {
    case 5:
      guard let all = reader.takeDigits(most: 5), all.value >= 10000 else { return nil }
      return all.value
    case 2:
      guard let first = reader.takeDigits(most: 2), first.value >= 10 else { return nil }
      let space = reader.spaceLength
      if space > 0 {
        reader.at += space
      } else if !reader.take(0x2E) {
        return nil
      }
      guard reader.digitCount == 3, let last = reader.takeDigits(most: 3) else { return nil }
      return first.value * 1000 + last.value
    default: return nil
    }
  }

  private static func isGoingOn(_ reader: ByteCursor) -> Bool {
    var ahead = reader
    if ahead.take(0x2E) || ahead.take(0x2C) { return ASCII.isDigit(ahead.peek()) }
    if ahead.spaceLength > 0 {
      ahead.at += ahead.spaceLength
      return ahead.digitCount == 3 && ahead.peek(3) == 0x2E && ASCII.isDigit(ahead.peek(4))
    }
    return ASCII.isLower(ahead.peek())
  }
}
