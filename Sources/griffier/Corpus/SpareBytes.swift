internal import Synchronization

/// Arrays that were written into and are written into again, so that no letter needs one of its
/// own: a fresh one costs as much as writing into it.
final class SpareBytes: Sendable {
  /// The most bytes that are kept; one long letter is no reason to hold as much to the end.
  private static let most = 8 << 20

  private let count: Int
  private let spare = Mutex<[[UInt8]]>([])

  /// Room for `count` arrays at most.
  init(count: Int) {
    self.count = count
  }

  /// An empty array, of which the caller is the only owner.
  func take() -> [UInt8] {
    spare.withLock { $0.popLast() } ?? []
  }

  /// Takes an array back when nobody reads it any more; the caller is left with an empty one.
  func give(_ bytes: inout [UInt8]) {
    var given: [UInt8] = []
    swap(&given, &bytes)
    guard given.capacity <= Self.most else { return }
    given.removeAll(keepingCapacity: true)
    spare.withLock { if $0.count < count { $0.append(given) } }
  }
}
