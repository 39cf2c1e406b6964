internal import Driver
internal import LetterModel
internal import Reporting
import Testing

@Suite struct LetterPiecesTests {
  private static let paragraph = """
    In 2022 waren er 4.100 plaatsen, waarvan 3.000 in de stad en 1.100 daarbuiten. Zie ook \
    Kamerstukken II 2021/22, 35 925, nr. 7.


    """

  @Test(arguments: [DocumentStyle.line, .file])
  func `a long letter is written in pieces that are together its document`(
    _ style: DocumentStyle
  ) throws {
    let text = "# Brief\n\n" + String(repeating: Self.paragraph, count: 500)
    let read = try LetterDriver().read(Array(text.utf8), named: "long.md")
    let writer = LetterJSONWriter()
    let whole = RenderedLetter(read, by: writer, as: style)
    for name in [LetterName(id: read.id), LetterName(id: "other", copyOf: read.id)] {
      let pieces = Pieces()
      writer.write(read, under: name, as: style) { pieces.all.append($0) }
      #expect(pieces.all.count > 2)
      #expect(Array(pieces.all.joined()) == whole.document(under: name))
    }
  }

  @Test func `a writer that knows no pieces hands its document over as one`() throws {
    let read = try LetterDriver().read(Array("# Brief\n".utf8), named: "short.md")
    let pieces = Pieces()
    WholeWriter().write(read, under: LetterName(id: "other"), as: .line) { pieces.all.append($0) }
    #expect(pieces.all == [Array("other\n".utf8)])
  }
}

private final class Pieces {
  var all: [[UInt8]] = []
}

private struct WholeWriter: LetterWriter {
  let format = "whole"
  let summary = "The id."

  func write(_ read: ReadLetter, as style: DocumentStyle, to bytes: inout [UInt8]) {
    bytes += Array("\(read.id)\n".utf8)
  }

  func renamed(_ document: RenderedLetter, to name: LetterName) -> [UInt8] {
    Array("\(name.id)\n".utf8)
  }
}
