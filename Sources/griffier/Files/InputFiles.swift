internal import LetterModel
internal import LetterReaders

/// The files that the paths of a command line stand for, in one order on every machine.
struct InputFiles {
  /// The files, in the order of the command line and, within a folder, of their names' bytes.
  private(set) var paths: [FilePath] = []
  /// The paths that can not be used.
  private(set) var failures: [SystemFailure] = []
  /// How many files in folders are of a kind that is not read, by extension.
  private(set) var skipped: [String: Int] = [:]
  /// A line on each pipe, socket or device in a folder: reading one might never end.
  private(set) var passedOver: [String] = []
  private let extensions: Set<String>

  /// In which order files are read.
  enum Order {
    /// As they are named and, within a folder, by the bytes of their names.
    case named
    /// Those first that a publisher made: of copies of a letter the first one counts.
    case publishedFirst
  }

  /// The files of some paths.
  ///
  /// - Parameter extensions: of the files that are read in a folder; those that a reader names.
  init(
    _ arguments: [FilePath], in order: Order = .named,
    extensions: Set<String> = allReaders.fileExtensions
  ) {
    self.extensions = extensions
    for argument in arguments {
      guard !argument.isStandardInput else {
        paths.append(argument)
        continue
      }
      switch argument.kind {
      case nil:
        let failure = SystemFailure.last(argument.description)
        let reason = MissingFile.reason(for: argument.description)
        failures.append(reason.map { SystemFailure(argument.description, $0) } ?? failure)
      // A pipe that is named is meant: `griffier check <(pdftotext letter.pdf -)`.
      case .file, .special: paths.append(argument)
      case .folder:
        let before = paths.count
        let failuresBefore = failures.count
        add(folder: argument)
        if paths.count == before, failures.count == failuresBefore {
          failures.append(
            SystemFailure(
              argument.description,
              Message(english: "no letters in this folder", dutch: "in deze map staan geen brieven")
            ))
        }
      }
    }
    if order == .publishedFirst { sortByRank() }
  }

  /// The files of one rank after those of another, each rank in the order they were in.
  private mutating func sortByRank() {
    let ranked = paths.map { (path: $0, rank: Self.rank(of: $0.fileExtension)) }
    paths = (0...4).flatMap { rank in ranked.filter { $0.rank == rank }.map(\.path) }
  }

  /// How near a kind of file is to what was published: XML, HTML, what a ministry wrote, a page, text.
  private static func rank(of kind: String) -> Int {
    switch kind {
    case "xml": 0
    case "html", "htm", "xhtml": 1
    case "docx", "odt": 2
    case "pdf": 3
    default: 4
    }
  }

  /// One line on the files that were passed over; `nil` where there are none.
  var skippedLine: String? {
    let count = skipped.values.reduce(0, +)
    guard count > 0 else { return nil }
    let kinds = skipped.sorted { $0.key < $1.key }.map { kind, count in
      let none = Message(english: "without extension", dutch: "zonder extensie").ofRun
      return "\(count) \(kind.isEmpty ? none : ".\(kind)")"
    }.joined(separator: ", ")
    return Message(
      english: count == 1 ? "1 file not read: \(kinds)" : "\(count) files not read: \(kinds)",
      dutch: count == 1
        ? "1 bestand niet gelezen: \(kinds)" : "\(count) bestanden niet gelezen: \(kinds)"
    ).ofRun
  }

  /// Adds the files of a folder and those below it; hidden ones are left out, and links to folders,
  /// which may lead round in a circle.
  private mutating func add(folder: FilePath) {
    var open = [folder]
    while let next = open.popLast() {
      do throws(SystemFailure) {
        var below: [FilePath] = []
        for name in try next.names() where name.first != UInt8(ascii: ".") {
          let path = next.appending(name)
          switch path.kind {
          case .folder: if !path.isLink { below.append(path) }
          case .file: add(file: path)
          case .special(let kind):
            passedOver.append(
              Message(
                english: "\(path): a \(kind) is not read",
                dutch: "\(path): een \(kind) wordt niet gelezen"
              ).ofRun)
          case nil:
            // A link that leads nowhere is a file that is not there; all else is said at once.
            let failure = SystemFailure.last(path.description)
            if path.isLink { add(file: path) } else { failures.append(failure) }
          }
        }
        open.append(contentsOf: below.reversed())
      } catch {
        failures.append(error)
      }
    }
  }

  /// The path of a file as records name it.
  func path(named name: String) -> FilePath {
    guard name.unicodeScalars.contains("\u{FFFD}") else { return FilePath(name) }
    return paths.first { $0.description == name } ?? FilePath(name)
  }

  private mutating func add(file path: FilePath) {
    let kind = path.fileExtension
    // What a README says is about the folder.
    if String(decoding: path.name.prefix(7), as: UTF8.self).lowercased() == "readme." { return }
    if extensions.contains(kind) {
      paths.append(path)
    } else {
      skipped[kind, default: 0] += 1
    }
  }
}
