internal import LetterModel
internal import CLibZip

/// The members of a zip archive that is held in memory, by name.
///
/// Only this file touches libzip. It is given bytes and gives bytes: a name is a key and never a path,
/// so that nothing is written and nothing outside the archive is read.
@safe struct ZipArchive: ~Copyable {
  private let archive: OpaquePointer
  /// The place of each member, by its name in small letters.
  private let places: [String: UInt64]

  /// How a zip archive begins: with a first member, or with its end where it has none.
  static func begins(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
  }

  /// Opens an archive for the length of a call.
  ///
  /// - Throws: where its directory can not be read or asks for too much; what `body` throws.
  static func open<Result>(
    _ bytes: [UInt8], _ body: (borrowing ZipArchive) throws(ReadError) -> Result
  ) throws(ReadError) -> Result {
    try unsafe bytes.withUnsafeBufferPointer { buffer throws(ReadError) in
      guard
        let source = unsafe zip_source_buffer_create(
          buffer.baseAddress, UInt64(buffer.count), 0, nil)
      else {
        throw ReadError(
          .unreadable,
          Message(english: "the archive can not be opened", dutch: "het archief gaat niet open"))
      }
      guard let archive = unsafe zip_open_from_source(source, ZIP_RDONLY, nil) else {
        unsafe zip_source_free(source)
        throw ReadError(
          .unreadable,
          Message(
            english: "the archive is damaged: its directory can not be read",
            dutch: "het archief is beschadigd: de inhoudsopgave is niet te lezen"))
      }
      return try body(try unsafe ZipArchive(owning: archive))
    }
  }

  private init(owning archive: OpaquePointer) throws(ReadError) {
    unsafe self.archive = unsafe archive
    var places: [String: UInt64] = [:]
    var failure: ReadError?
    let count = unsafe zip_get_num_entries(archive, 0)
    if count > ArchiveLimits.members {
      failure = ReadError(
        .tooLarge,
        Message(
          english: "the archive has more than \(ArchiveLimits.members) members",
          dutch: "het archief heeft meer dan \(ArchiveLimits.members) onderdelen"))
    } else {
      for place in 0..<UInt64(max(0, count)) {
        guard let name = unsafe zip_get_name(archive, place, ZIP_FL_ENC_RAW) else { continue }
        let key = unsafe String(cString: name).lowercased()
        if places.updateValue(place, forKey: key) != nil, failure == nil {
          failure = ReadError(
            .unreadable,
            Message(
              english: "the archive has two members of one name",
              dutch: "het archief heeft twee onderdelen met dezelfde naam"))
        }
      }
    }
    self.places = places
    if let failure { throw failure }
  }

  deinit { unsafe zip_discard(archive) }

  /// Whether there is a member of a name, whatever its capitals.
  func has(_ name: String) -> Bool { places[name.lowercased()] != nil }

  /// Appends the inflated bytes of a member, if there is one.
  ///
  /// - Parameter left: how many bytes may still be inflated.
  /// - Returns: how many bytes were appended; `nil` where there is no such member.
  /// - Throws: where the member asks for too much, or is not what the directory says.
  func append(
    _ name: String, to bytes: inout [UInt8], left: Int
  ) throws(ReadError) -> Int? {
    guard let place = places[name.lowercased()] else { return nil }
    let count = try size(of: name, at: place, left: left)
    guard let member = unsafe zip_fopen_index(archive, place, 0) else {
      throw ReadError(
        .unreadable,
        Message(
          english: "\(name) can not be read from the archive",
          dutch: "\(name) is niet uit het archief te lezen"))
    }
    defer { unsafe zip_fclose(member) }
    let start = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: count))
    var done = 0
    while done < count {
      let read = unsafe bytes.withUnsafeMutableBytes { buffer in
        let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[(start + done)...])
        return unsafe zip_fread(member, rest.baseAddress, UInt64(rest.count))
      }
      guard read > 0 else {
        throw ReadError(
          .unreadable,
          Message(
            english: "\(name) is damaged in the archive",
            dutch: "\(name) is beschadigd in het archief"))
      }
      done += Int(read)
    }
    // Behind the last byte libzip holds the sum of all against the one that the directory has.
    var extra: UInt8 = 0
    guard unsafe zip_fread(member, &extra, 1) == 0 else {
      throw ReadError(
        .unreadable,
        Message(
          english: "\(name) is damaged in the archive",
          dutch: "\(name) is beschadigd in het archief"))
    }
    return count
  }

  /// How many bytes a member has, once its claims are found to be bearable.
  private func size(of name: String, at place: UInt64, left: Int) throws(ReadError) -> Int {
    var stat = unsafe zip_stat_t()
    unsafe zip_stat_init(&stat)
    let needed = UInt64(ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD)
    guard unsafe zip_stat_index(archive, place, 0, &stat) == 0,
      unsafe stat.valid & needed == needed
    else {
      throw ReadError(
        .unreadable,
        Message(
          english: "\(name) can not be read from the archive",
          dutch: "\(name) is niet uit het archief te lezen"))
    }
    if unsafe stat.encryption_method != UInt16(ZIP_EM_NONE) {
      throw ReadError(
        .unreadable, Message(english: "\(name) is encrypted", dutch: "\(name) is versleuteld"))
    }
    let method = unsafe stat.comp_method
    guard method == UInt16(ZIP_CM_STORE) || method == UInt16(ZIP_CM_DEFLATE) else {
      throw ReadError(
        .unreadable,
        Message(
          english: "\(name) is packed in a way that office files do not use",
          dutch: "\(name) is ingepakt op een manier die kantoorbestanden niet gebruiken"))
    }
    let (size, packed) = unsafe (stat.size, stat.comp_size)
    let isBomb =
      size > UInt64(ArchiveLimits.free) && packed < size / UInt64(ArchiveLimits.ratio)
    if isBomb {
      throw ReadError(
        .tooLarge,
        Message(
          english: "\(name) would become more than \(ArchiveLimits.ratio) times as large",
          dutch: "\(name) zou meer dan \(ArchiveLimits.ratio) keer zo groot worden"))
    }
    guard size <= UInt64(max(0, left)) else {
      throw ReadError(
        .tooLarge,
        Message(
          english: "the parts of the letter have over \(ArchiveLimits.inflated >> 20) MB",
          dutch:
            "de onderdelen van de brief zijn samen groter dan \(ArchiveLimits.inflated >> 20) MB"))
    }
    return Int(size)
  }
}
