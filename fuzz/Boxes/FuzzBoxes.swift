import LetterModel
import LetterReaders
import TestSupport

/// Reads some bytes as the boxes of a PDF's words: a drawing of pages, or the file itself.
@_cdecl("LLVMFuzzerTestOneInput")
public func readOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  guard count > 1 else { return 0 }
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  // `D` and a drawing, else what stands within the pages.
  let boxes =
    bytes[0] == 0x44
    ? DrawnPages(String(decoding: bytes[1...], as: UTF8.self)).boxes : head + bytes
  let file = SourceFile(name: "fuzz.pdf", bytes: boxes)
  guard let letter = try? readLetter(from: file, layout: .pdf) else { return 0 }
  let whole = 0...letter.source.bytes.count
  for block in letter.blocks {
    for piece in block.span.pieces {
      precondition(whole.contains(piece.lowerBound), "a span begins in the text")
      precondition(whole.contains(piece.upperBound), "a span ends in the text")
    }
    if let places = letter.source.places {
      precondition(places.place(of: block.span.pieces[0]).page < places.pages.count)
    }
  }
  let again = try? readLetter(from: SourceFile(name: "fuzz.pdf", bytes: boxes), layout: .pdf)
  precondition(again?.blocks == letter.blocks, "the same bytes give the same letter")
  return 0
}

private let head = Array("<!DOCTYPE html><doc><page width=\"595.32\" height=\"841.92\">".utf8)

/// libFuzzer's own main function, which the package manager leaves no room for.
@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ read: @convention(c) (UnsafePointer<UInt8>, Int) -> CInt
) -> CInt

/// Where the program begins.
@_cdecl("FuzzBoxes_main")
public func main(
  _ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> CInt {
  var count = count
  var arguments = arguments
  return runFuzzer(&count, &arguments) { readOneInput($0, $1) }
}
