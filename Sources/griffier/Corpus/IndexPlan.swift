#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif
internal import Driver
internal import LetterIndex
internal import Reporting

/// What is to be done so that an index says what some files say: which to read, which to leave as
/// they are, which to take out.
struct IndexPlan {
  /// The files to read.
  private(set) var wanted: [FilePath] = []
  /// The files whose bytes are those of before, though they were written again.
  private(set) var touched: [String] = []
  /// The files that are gone from the folders that were named.
  private(set) var gone: [String] = []
  /// How many files are as they were.
  private(set) var unchanged = 0
  private var times: [String: Int] = [:]

  /// The plan.
  ///
  /// - Parameters:
  ///   - paths: all files of the command line.
  ///   - folders: what the command line named: files below it that are not among `paths` are gone.
  ///   - known: the files in the index.
  ///   - rules: the version of the rules that letters are read by now.
  init(
    _ paths: [FilePath], folders: [FilePath], known: [IndexedFile], rules: String
  ) throws(SystemFailure) {
    let known = Dictionary(known.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
    let now = Self.now
    var named: Set<String> = []
    for path in paths {
      let name = path.description
      guard named.insert(name).inserted else { continue }
      guard let stamp = path.stamp else {
        wanted.append(path)
        continue
      }
      // A file that is written while it is read may have the same time afterwards.
      if stamp.modified < now - Self.grain { times[name] = stamp.modified }
      guard let before = known[name], before.rules == rules, before.bytes == stamp.bytes else {
        wanted.append(path)
        continue
      }
      if before.modified == stamp.modified {
        unchanged += 1
      } else if before.sha256 == (try Self.digest(of: path)) {
        touched.append(name)
        unchanged += 1
      } else {
        wanted.append(path)
      }
    }
    gone = known.keys.filter { name in
      !named.contains(name) && folders.contains { Self.stands(name, below: $0) }
    }.sorted()
  }

  /// When a file was changed last, if that can be told from a later change.
  func modified(_ file: String) -> Int? { times[file] }

  /// The coarsest step of a file system's clock that is reckoned with, in nanoseconds.
  private static let grain = 2_000_000_000

  private static var now: Int {
    var time = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }

  private static func digest(of path: FilePath) throws(SystemFailure) -> String {
    String(
      decoding: SHA256Digest(of: try FileReader.bytes(of: path)).hexadecimal, as: UTF8.self)
  }

  private static func stands(_ file: String, below folder: FilePath) -> Bool {
    guard folder.kind == .folder else { return false }
    let start =
      folder.bytes.last == UInt8(ascii: "/") ? folder : FilePath(bytes: folder.bytes + [0x2F])
    return file.utf8.starts(with: start.description.utf8)
  }
}
