internal import CLibXML2

/// The attributes of a start tag, lent for the length of one event.
@safe struct MarkupAttributes: ~Copyable {
  private let base: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  private let count: Int
  /// HTML has a name and a value; XML a local name, prefix, namespace, value and its end.
  private let isXML: Bool

  /// HTML's list of names and values, which a null name ends.
  init(html base: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) {
    unsafe self.base = unsafe base
    isXML = false
    var count = 0
    if let base = unsafe base {
      while unsafe base[count * 2] != nil { count += 1 }
    }
    self.count = count
  }

  /// XML's list of five pointers an attribute.
  init(xml base: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int) {
    unsafe self.base = unsafe base
    self.count = unsafe base == nil ? 0 : count
    isXML = true
  }

  /// Whether there is none.
  var isEmpty: Bool { count == 0 }

  /// The attributes of HTML that say what an element is.
  enum Telling {
    case `class`, id, role, hidden, style
  }

  /// Calls a closure with each attribute of HTML that says what an element is, in one pass.
  ///
  /// An attribute without a value, such as `hidden`, has an empty one.
  func forEach(_ body: (Telling, Span<UInt8>) -> Void) {
    guard let base = unsafe base else { return }
    for index in 0..<count {
      guard let key = unsafe base[index * 2], let name = unsafe telling(key) else { continue }
      let start = unsafe base[index * 2 + 1]
      let length = unsafe start.map { unsafe Int(xmlStrlen($0)) } ?? 0
      let value = unsafe UnsafeBufferPointer(start: start, count: length)
      unsafe body(name, value.span)
    }
  }

  private func telling(_ key: UnsafePointer<xmlChar>) -> Telling? {
    // The first letter decides which one it can be.
    switch unsafe key[0] {
    case UInt8(ascii: "c"): unsafe isEqual(key, "class") ? .class : nil
    case UInt8(ascii: "i"): unsafe isEqual(key, "id") ? .id : nil
    case UInt8(ascii: "r"): unsafe isEqual(key, "role") ? .role : nil
    case UInt8(ascii: "h"): unsafe isEqual(key, "hidden") ? .hidden : nil
    case UInt8(ascii: "s"): unsafe isEqual(key, "style") ? .style : nil
    default: nil
    }
  }

  /// What a closure makes of an attribute's value; `nil` where there is no such attribute.
  func with<Result>(_ name: StaticString, _ body: (Span<UInt8>) -> Result) -> Result? {
    guard let base = unsafe base else { return nil }
    let stride = isXML ? 5 : 2
    for index in 0..<count {
      guard let key = unsafe base[index * stride], unsafe isEqual(key, name) else { continue }
      guard let start = unsafe base[index * stride + (isXML ? 3 : 1)] else { return nil }
      let length: Int
      if isXML {
        guard let end = unsafe base[index * stride + 4] else { return nil }
        length = unsafe end - start
      } else {
        length = unsafe Int(xmlStrlen(start))
      }
      let value = unsafe UnsafeBufferPointer(start: start, count: max(0, length))
      return unsafe body(value.span)
    }
    return nil
  }

  /// A copy of an attribute's value.
  subscript(_ name: StaticString) -> [UInt8]? {
    with(name) { value in
      var copy: [UInt8] = []
      copy.reserveCapacity(value.count)
      for index in value.indices { copy.append(value[index]) }
      return copy
    }
  }

  /// An attribute's value as text.
  func text(_ name: StaticString) -> String? {
    self[name].map { String(decoding: $0, as: UTF8.self) }
  }

  /// The whole number that an attribute's value begins with, at most 9,999.
  func number(_ name: StaticString) -> Int? {
    with(name) { value -> Int? in
      var number: Int?
      for index in value.indices {
        guard value[index] &- 0x30 < 10, (number ?? 0) < 1000 else { break }
        number = (number ?? 0) * 10 + Int(value[index] & 15)
      }
      return number
    } ?? nil
  }

  /// Whether an attribute has exactly this value.
  func has(_ name: StaticString, _ expected: StaticString) -> Bool {
    with(name) { value in
      guard value.count == expected.utf8CodeUnitCount else { return false }
      for index in value.indices where unsafe value[index] != expected.utf8Start[index] {
        return false
      }
      return true
    } ?? false
  }

  private func isEqual(_ key: UnsafePointer<xmlChar>, _ name: StaticString) -> Bool {
    let count = name.utf8CodeUnitCount
    for index in 0..<count where unsafe key[index] != name.utf8Start[index] { return false }
    return unsafe key[count] == 0
  }
}
