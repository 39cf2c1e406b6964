internal import CLibXML2

/// Remembers the places of names by where libxml2 keeps them, which is the same for the whole parse.
struct NameCache {
  private var keys = [UInt](repeating: 0, count: 128)
  private var places = [Int16](repeating: 0, count: 128)

  /// The place of a name; `nil` where it has not been seen lately.
  subscript(_ name: UnsafePointer<xmlChar>) -> Int? {
    get {
      let key = UInt(bitPattern: name)
      let slot = Self.slot(key)
      return keys[slot] == key ? Int(places[slot]) : nil
    }
    set {
      let key = UInt(bitPattern: name)
      let slot = Self.slot(key)
      keys[slot] = key
      places[slot] = Int16(truncatingIfNeeded: newValue ?? -1)
    }
  }

  private static func slot(_ key: UInt) -> Int { Int((key ^ key >> 7) & 127) }
}
