public import LetterModel

/// What a register says of a paper besides that it exists.
public struct PaperEntry: Sendable, Equatable {
  /// When it was published.
  public var date: CalendarDate?
  /// What it is called.
  public var title: String?

  /// What stands between the columns of a register.
  static let tab = UInt8(ascii: "\t")
}

extension PaperRegister {
  /// What the register says of a paper; `nil` where it does not have it or says no more.
  ///
  /// - Complexity: logarithmic.
  public func entry(of id: String) -> PaperEntry? {
    let key = Array(id.utf8)
    for shelf in shelves {
      let index = shelf.firstIndex(notBefore: key)
      guard index < shelf.starts.count else { continue }
      let range = shelf.range(of: index)
      guard shelf.bytes[range].elementsEqual(key) else { continue }
      let end = shelf.bytes[range.upperBound...].firstIndex(of: 0x0A) ?? shelf.bytes.count
      if let entry = PaperEntry(shelf.bytes[range.upperBound..<end]) { return entry }
    }
    return nil
  }
}

extension PaperEntry {
  /// Reads what follows an identifier on its line.
  fileprivate init?(_ line: ArraySlice<UInt8>) {
    let fields = line.split(separator: Self.tab, omittingEmptySubsequences: false).dropFirst()
      .map { field in
        String(decoding: field, as: UTF8.self).filter { $0 != "\r" }
      }
    date = fields.first.flatMap(CalendarDate.init(iso:))
    title = fields.dropFirst().first.flatMap { $0.isEmpty ? nil : $0 }
    if date == nil, title == nil { return nil }
  }
}

extension CalendarDate {
  /// Reads `2023-07-06`, `2023-07` or `2023`.
  fileprivate init?(iso text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...3).contains(parts.count), let year = parts[0], (1000...9999).contains(year) else {
      return nil
    }
    let month = parts.count > 1 ? parts[1] : nil
    let day = parts.count > 2 ? parts[2] : nil
    guard parts.count < 2 || (1...12).contains(month ?? 0),
      parts.count < 3 || (1...31).contains(day ?? 0)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}
