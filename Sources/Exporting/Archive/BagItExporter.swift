internal import Driver
internal import LetterModel
internal import Reporting

/// A BagIt bag (RFC 8493) for an archive: the files as they were, the records, a PREMIS event that
/// says how they were made, and MDTO metadata of every file.
struct BagItExporter: Exporter {
  let format = "bagit"
  let summary = "A BagIt bag: files, records, a PREMIS event, MDTO metadata of every file."
  let shape = ExportShape.folder

  func begin(_ context: ExportContext) -> any ExportRun { Bag(context: context) }
}

/// A bag of some letters.
private struct Bag: ExportRun {
  /// A file of the bag: its name and bytes.
  private struct Item {
    var name: String
    var bytes: [UInt8]
    var digest: String
  }

  private let context: ExportContext
  private var payload: [Item] = []
  private var letters: [ArchivedLetter] = []

  init(context: ExportContext) {
    self.context = context
  }

  mutating func add(_ letter: ReadLetter, underID id: String) {
    let source = letter.letter.source
    let ending = Self.ending(of: source.file)
    let original = Self.item("data/sources/\(id)\(ending)", source.fileBytes)
    let rendered = RenderedLetter(letter, by: LetterJSONWriter(), as: .file)
    let record = Self.item("data/records/\(id).json", rendered.document(underID: id))
    payload += [original, record]
    letters.append(
      ArchivedLetter(
        id: id, original: source.file,
        source: .init(name: original.name, bytes: original.bytes.count, digest: original.digest),
        record: .init(name: record.name, bytes: record.bytes.count, digest: record.digest)))
  }

  mutating func finish(in output: any ExportOutput) throws(ExportError) {
    var tags = [
      Self.item(
        "bagit.txt", Array("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n".utf8)),
      Self.item("bag-info.txt", Array(description.utf8)),
      Self.item("manifest-sha256.txt", Self.manifest(of: payload)),
      Self.item("metadata/premis.xml", PREMISDocument(letters, context).bytes()),
    ]
    for letter in letters {
      tags.append(
        Self.item(
          "metadata/mdto/\(letter.id).source.xml", MDTODocument(letter, .source, context).bytes()))
      tags.append(
        Self.item(
          "metadata/mdto/\(letter.id).record.xml", MDTODocument(letter, .record, context).bytes()))
    }
    for item in payload + tags { try output.write(item.bytes, to: item.name) }
    try output.write(Self.manifest(of: tags), to: "tagmanifest-sha256.txt")
  }

  private var description: String {
    let size = payload.reduce(0) { $0 + $1.bytes.count }
    return """
      Bag-Software-Agent: griffier \(context.version)
      Bagging-Date: \(context.day)
      External-Description: \(letters.count) letters to the Dutch parliament with their records
      Payload-Oxum: \(size).\(payload.count)

      """
  }

  private static func item(_ name: String, _ bytes: [UInt8]) -> Item {
    let digest = String(decoding: SHA256Digest(of: bytes).hexadecimal, as: UTF8.self)
    return Item(name: name, bytes: bytes, digest: digest)
  }

  private static func manifest(of items: [Item]) -> [UInt8] {
    // RFC 8493: a percent sign and line ends of a name are written as escapes.
    let lines = items.map { item in
      let name = item.name.replacing("%", with: "%25").replacing("\n", with: "%0A")
        .replacing("\r", with: "%0D")
      return "\(item.digest)  \(name)\n"
    }
    return Array(lines.joined().utf8)
  }

  /// The extension of a file with its dot, if it is a plain one.
  private static func ending(of file: String) -> String {
    guard let dot = file.utf8.lastIndex(of: UInt8(ascii: ".")) else { return "" }
    let ending = String(file[dot...]).lowercased()
    let letters: ClosedRange<UInt8> = 0x61...0x7A
    let digits: ClosedRange<UInt8> = 0x30...0x39
    let isPlain = ending.dropFirst().utf8.allSatisfy { byte in
      letters.contains(byte) || digits.contains(byte)
    }
    return isPlain && ending.utf8.count < 8 ? ending : ""
  }
}
