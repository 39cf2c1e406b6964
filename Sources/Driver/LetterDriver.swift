public import Checking
public import Extraction
public import LetterModel
public import LetterReaders

/// The library's front door: the bytes of a file, read as far as a caller asks.
///
///     let driver = LetterDriver()
///     let read = try driver.read(bytes, named: "aanvragen.md")
///     for check in read.verifications where check.verdict == .contradiction {
///       print(check.message(in: .dutch))
///     }
///
/// It goes down the one road: bytes → letter → records → checks. Whoever needs no sums stops before
/// them, which saves about a third of the work. A driver holds no state: it may read any number of
/// letters, several at a time.
public struct LetterDriver: Sendable {
  /// A stop on the road.
  public enum Stage: Int, Comparable, Sendable {
    /// The letter: blocks, tables, notes, letterhead.
    case letter
    /// Its citations, figures and claims too.
    case records
    /// The verdicts on its statements too.
    case checks

    /// Orders by how far down the road they are.
    public static func < (left: Stage, right: Stage) -> Bool { left.rawValue < right.rawValue }
  }

  /// The papers that exist; `nil` where nobody is asked whether a cited paper does.
  public var register: PaperRegister?
  /// The layout to read every file in; `nil` where its bytes are to show it.
  public var layout: Letter.Layout?
  /// The readers to ask, in order.
  public var readers: [any LetterReader]
  /// The extractors, in the order in which later ones rely on earlier ones.
  public var extractors: [any Extractor]
  /// The checks, in the order of their results.
  public var checks: [ListedCheck] {
    didSet { sorted = ChecksByKind(checks) }
  }
  /// The checks as a run asks them.
  private var sorted: ChecksByKind

  /// A driver; what is not named is what the registries hold.
  public init(
    register: PaperRegister? = nil, layout: Letter.Layout? = nil,
    readers: [any LetterReader] = allReaders, extractors: [any Extractor] = allExtractors,
    checks: [ListedCheck] = allChecks
  ) {
    self.register = register
    self.layout = layout
    self.readers = readers
    self.extractors = extractors
    self.checks = checks
    sorted = ChecksByKind(checks)
  }

  /// Reads a letter.
  ///
  /// - Parameters:
  ///   - bytes: the file as it is, in any encoding and layout that is read.
  ///   - boxes: of a PDF, the words of its pages with their boxes: what `pdftotext -bbox-layout` writes.
  ///   - file: its name, which stands in what is written of it; `-` for standard input.
  ///   - stage: where to stop.
  /// - Throws: where there is no letter at all: nothing, binary data, a layout that refuses it.
  public func read(
    _ bytes: [UInt8], boxes: [UInt8]? = nil, named file: String, until stage: Stage = .checks
  ) throws(ReadError) -> ReadLetter {
    let letter = try readLetter(
      from: SourceFile(name: file, bytes: bytes, boxes: boxes), layout: layout, readers: readers)
    guard stage >= .records else { return ReadLetter(letter) }
    let records = records(of: letter)
    guard stage >= .checks else { return ReadLetter(letter, records: records) }
    return ReadLetter(
      letter, records: records,
      verifications: verifications(of: letter, records: records, by: sorted))
  }

  private func records(of letter: Letter) -> LetterRecords {
    var records = extractRecords(from: letter, extractors: extractors)
    if let register { settle(&records, with: register) }
    return records
  }
}
