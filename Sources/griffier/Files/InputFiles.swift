internal import LetterReaders

/// The files that the paths of a command line stand for, in one order on every machine.
struct InputFiles {
  /// The files, in the order of the command line and, within a folder, of their names' bytes.
  private(set) var paths: [String] = []
  /// The paths that can not be used.
  private(set) var failures: [SystemFailure] = []
  /// How many files in folders are of a kind that is not read, by extension.
  private(set) var skipped: [String: Int] = [:]
  private let extensions: Set<String>

  /// The files of some paths.
  ///
  /// - Parameter extensions: of the files that are read in a folder; those that a reader names.
  init(_ arguments: [String], extensions: Set<String> = allReaders.fileExtensions) {
    self.extensions = extensions
    for argument in arguments {
      guard argument != "-" else {
        paths.append(argument)
        continue
      }
      switch FilePath.kind(of: argument) {
      case nil: failures.append(.last(argument))
      case .file: paths.append(argument)
      case .folder:
        let before = paths.count
        let failuresBefore = failures.count
        add(folder: argument)
        if paths.count == before, failures.count == failuresBefore {
          failures.append(SystemFailure(argument, "no letters in this folder"))
        }
      }
    }
  }

  /// One line on the files that were passed over; `nil` where there are none.
  var skippedLine: String? {
    let count = skipped.values.reduce(0, +)
    guard count > 0 else { return nil }
    let kinds = skipped.sorted { $0.key < $1.key }.map { kind, count in
      "\(count) \(kind.isEmpty ? "without extension" : ".\(kind)")"
    }
    return "\(count) file\(count == 1 ? "" : "s") not read: \(kinds.joined(separator: ", "))"
  }

  /// Adds the files of a folder and those below it; hidden ones are left out, and links to folders,
  /// which may lead round in a circle.
  private mutating func add(folder: String) {
    var open = [folder]
    while let next = open.popLast() {
      do throws(SystemFailure) {
        var below: [String] = []
        for name in try FilePath.names(in: next) where !name.hasPrefix(".") {
          let path = FilePath.join(next, name)
          switch FilePath.kind(of: path) {
          case .folder: if !FilePath.isLink(path) { below.append(path) }
          case .file, nil: add(file: path)
          }
        }
        open.append(contentsOf: below.reversed())
      } catch {
        failures.append(error)
      }
    }
  }

  private mutating func add(file path: String) {
    let kind = FilePath.fileExtension(of: path)
    // What a README says is about the folder.
    if FilePath.name(of: path).prefix(7).lowercased() == "readme." { return }
    if extensions.contains(kind) {
      paths.append(path)
    } else {
      skipped[kind, default: 0] += 1
    }
  }
}
