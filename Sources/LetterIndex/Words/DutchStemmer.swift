internal import CStemmer

/// Reduces Dutch words to their stems by the rules of Snowball.
///
///     banen → ban     werkgevers → werkgever     gemeenten → gemeent
@safe
struct DutchStemmer: ~Copyable {
  private let stemmer: OpaquePointer?

  /// A stemmer; words stay as they are where the library has no Dutch.
  init() {
    unsafe stemmer = sb_stemmer_new("dutch", "UTF_8")
  }

  deinit {
    unsafe sb_stemmer_delete(stemmer)
  }

  /// The stem of a word in small letters.
  func stem(of word: [UInt8]) -> [UInt8] {
    guard let stemmer = unsafe stemmer, word.count <= Self.longest else { return word }
    return unsafe word.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress,
        let stem = unsafe sb_stemmer_stem(stemmer, start, CInt(buffer.count))
      else { return word }
      let count = Int(unsafe sb_stemmer_length(stemmer))
      return unsafe Array(UnsafeBufferPointer(start: stem, count: count))
    }
  }

  /// No Dutch word is longer; what is longer is no word.
  private static let longest = 100
}
