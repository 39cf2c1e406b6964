/// A letter in a bag: its file and its record.
struct ArchivedLetter {
  /// A file of the bag.
  struct File {
    /// Its name in the bag: `data/sources/kst-34352-299.xml`.
    var name: String
    /// How many bytes it has.
    var bytes: Int
    /// Its SHA-256.
    var digest: String
  }

  /// The id.
  var id: String
  /// The path it was read from.
  var original: String
  /// The file as it was.
  var source: File
  /// What was read from it.
  var record: File
}
