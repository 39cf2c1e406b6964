import LetterModel
import LetterReaders
import TestSupport

/// Reads some bytes as an office file, or as a part of one.
///
/// The first byte says what the others are: the archive itself, or what stands in a part of a Word file
/// or of an OpenDocument file, so that the fuzzer need not find out how to make an archive.
@_cdecl("LLVMFuzzerTestOneInput")
public func readOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  guard count > 1 else { return 0 }
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let parts = String(decoding: bytes[1...], as: UTF8.self).split(
    separator: "\0", maxSplits: 2, omittingEmptySubsequences: false
  ).map(String.init)
  let names = wordParts.prefix(parts.count)
  let file: [UInt8]
  switch bytes[0] {
  case 0x57: file = WordFile(Dictionary(uniqueKeysWithValues: zip(names, parts))).bytes
  case 0x4E: file = WordFile(["body": body, "numbering": parts[0]]).bytes
  case 0x48: file = WordFile(["body": body, "header": parts[0]]).bytes
  case 0x4F: file = OpenDocumentFile(["body": parts[0], "automatic": styles]).bytes
  case 0x53: file = OpenDocumentFile(["body": "<text:p/>", "styles": parts[0]]).bytes
  case 0x50: file = OpenDocumentFile(["body": "<text:p/>", "pages": parts[0]]).bytes
  default: file = Array(bytes[1...])
  }
  guard let letter = try? readLetter(from: SourceFile(name: "fuzz", bytes: file)) else { return 0 }
  let whole = 0...letter.source.bytes.count
  for block in letter.blocks {
    for piece in block.span.pieces {
      precondition(whole.contains(piece.lowerBound), "a span begins in the file")
      precondition(whole.contains(piece.upperBound), "a span ends in the file")
    }
  }
  let again = try? readLetter(from: SourceFile(name: "fuzz", bytes: file))
  precondition(again?.blocks == letter.blocks, "the same bytes give the same letter")
  return 0
}

/// libFuzzer's own main function, which the package manager leaves no room for.
@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ read: @convention(c) (UnsafePointer<UInt8>, Int) -> CInt
) -> CInt

/// Where the program begins.
@_cdecl("FuzzOffice_main")
public func main(
  _ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> CInt {
  var count = count
  var arguments = arguments
  return runFuzzer(&count, &arguments) { readOneInput($0, $1) }
}

private let wordParts = ["body", "footnotes", "styles"]
private let body = """
  <w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr>
  <w:r><w:t>a</w:t></w:r></w:p>
  <w:sectPr><w:headerReference w:type="first" r:id="header"/><w:titlePg/></w:sectPr>
  """
private let styles = """
  <style:style style:name="T" style:family="text">
  <style:text-properties style:text-position="super 58%"/></style:style>
  <text:list-style style:name="L">
  <text:list-level-style-number text:level="1" style:num-format="1"/></text:list-style>
  """
