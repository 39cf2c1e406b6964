/// What an archive may ask for, held against it before anything is inflated.
///
/// A Word file of 300 pages has some 30 members and 10 MB of XML, a tenth or less of it when packed.
enum ArchiveLimits {
  /// The most members.
  static let members = 10_000
  /// The most bytes that all parts of one letter have together, inflated.
  static let inflated = 32 << 20
  /// How many times as large as its packed form a part may be; smaller ones than `free` may be more.
  static let ratio = 200
  /// The size up to which no ratio is asked for: a small part of repeated tags packs very well.
  static let free = 1 << 20
  /// The most headers and footers: a document has six of them a section at most.
  static let running = 200
  /// The most bytes in the name of a part that is read.
  static let name = 128
}
