import Checking
import Extraction
import Foundation
import LetterModel
import LetterReaders
import TestSupport
import Testing

/// Typos in real letters, made by hand before the program read any of them.
struct TypoTests {
  @Test func `typos that a reader of the letter can find are found`() throws {
    let isFull = ProcessInfo.processInfo.environment["GRIFFIER_ACCURACY"] != nil
    var shelf = DocumentShelf()
    var (findable, others) = (Score(), Score())
    var skipped = 0
    for (path, lines) in DocumentGold.documents(of: "typos") {
      guard let bytes = shelf.bytes(of: "letters/" + path) else {
        skipped += lines.count
        continue
      }
      let untouched = try alarms(in: bytes, named: path)
      // Every typo is a whole reading: without being asked for all, one in eight.
      for line in isFull ? lines : lines.enumerated().filter({ $0.offset % 8 == 0 }).map(\.element)
      where line[6] != "unclear" {
        let start = try #require(Int(line[2]))
        let (old, new) = (Array(line[3].utf8), Array(line[4].utf8))
        try #require(Array(bytes[start..<start + old.count]) == old, "\(path) is another text")
        var changed = bytes
        changed.replaceSubrange(start..<start + old.count, with: new)
        let alarmed = try alarms(in: changed, named: path)
        let isFound =
          alarmed.contains { $0.contains(start) } && !untouched.contains { $0.contains(start) }
        let place = "\(path):\(line[1])"
        let what = "\(line[3]) as \(line[4]), \(line[5]): \(line[7])"
        if line[6] == "yes" {
          findable.add(found: isFound ? [what] : [], wanted: [what], in: place)
        } else {
          others.add(found: isFound ? [what] : [], wanted: [], in: place)
        }
      }
    }
    if let line = DocumentGold.skipped(skipped, of: "typos") { print(line) }
    print("typos made by hand: \(findable.found) of \(findable.wanted) findable ones found")
    for miss in findable.missed { print("  missed    \(miss)") }
    for extra in others.invented { print("  found, though nothing speaks of it  \(extra)") }
    #expect(findable.wanted == 0 || findable.recall >= 0.4)
  }

  /// The bytes of the figures of each contradiction.
  private func alarms(in bytes: [UInt8], named name: String) throws -> [Range<Int>] {
    let letter = try readLetter(from: SourceFile(name: name, bytes: bytes))
    return verifications(of: letter, records: extractRecords(from: letter))
      .filter { $0.verdict == .contradiction && $0.operation != .citation }
      .flatMap { ($0.operands.map(\.span) + [$0.statedSpan].compactMap { $0 }).flatMap(\.pieces) }
  }
}
