internal import Driver

/// Each letter as a TEI document: its head, its text in divisions, notes where their marks stand,
/// tables, figures as numbers, citations as references.
///
/// It is plain TEI and claims no conformance to ParlaMint, which is for proceedings.
struct TEIExporter: Exporter {
  let format = "tei"
  let summary = "A TEI document for each letter."
  let shape = ExportShape.folder

  func begin(_ context: ExportContext) -> any ExportRun { TEIRun(context: context) }
}

/// The documents of some letters.
private struct TEIRun: ExportRun {
  let context: ExportContext
  private var documents: [(name: String, bytes: [UInt8])] = []

  init(context: ExportContext) {
    self.context = context
  }

  mutating func add(_ letter: ReadLetter, underID id: String) {
    let document = TEIDocument(letter, id, version: context.version)
    documents.append(("\(id).xml", document.bytes()))
  }

  mutating func finish(in output: any ExportOutput) throws(ExportError) {
    for document in documents { try output.write(document.bytes, to: document.name) }
  }
}
