private import Foundation
public import LetterModel
private import LetterReaders

/// Documents by others that stand beside the project in `../shared`, each read once.
///
/// Nothing of them is part of the project: gold over them says which bytes it speaks of, and is
/// skipped where they are not there.
public struct DocumentShelf {
  private var files: [String: [UInt8]] = [:]

  /// An empty shelf.
  public init() {}

  /// The bytes of a document, from its path in `../shared`; `nil` where it is not at hand.
  ///
  /// Of a PDF they are those of the text that `pdftotext -layout` gives.
  public mutating func bytes(of path: String) -> [UInt8]? {
    if let read = files[path] { return read }
    let file = ExternalTool.root.deletingLastPathComponent()
      .appendingPathComponent("shared/" + path)
    guard let data = try? Data(contentsOf: file) else { return nil }
    var bytes = Array(data)
    if path.hasSuffix(".pdf") {
      guard
        let text = try? ExternalTool.named("sh").run(
          ["-c", "pdftotext -layout \"$0\" -"], on: bytes)
      else { return nil }
      bytes = Array(text.output.utf8)
    }
    files[path] = bytes
    return bytes
  }

  /// A whole document, read as a letter; `nil` where it is not at hand or refused.
  public mutating func letter(_ path: String) -> Letter? {
    guard let bytes = bytes(of: path) else { return nil }
    let isPDF = path.hasSuffix(".pdf")
    return try? readLetter(
      from: SourceFile(name: isPDF ? path + ".txt" : path, bytes: bytes),
      layout: isPDF ? Letter.Layout(rawValue: "page-text") : nil)
  }

  /// The words of a range of a document, on one line; `nil` where it is not at hand.
  ///
  /// - Parameters:
  ///   - path: the document, from `../shared`.
  ///   - range: its bytes.
  ///   - mark: the FNV-1a of those bytes: where it differs, another `pdftotext` laid out the page.
  public mutating func passage(_ path: String, _ range: Range<Int>, mark: String) -> String? {
    guard let bytes = bytes(of: path), range.upperBound <= bytes.count,
      DocumentShelf.mark(of: bytes[range]) == mark
    else { return nil }
    return DocumentShelf.words(of: bytes[range])
  }

  /// The words of some bytes on one line, without markup; a word cut at a line's end is joined.
  public static func words(of bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
      .replacing(/<[^>]*>/, with: "")
      .replacing(/(\p{L})-\n\s*(\p{Ll})/) { "\($0.output.1)\($0.output.2)" }
      .replacing("&amp;", with: "&").replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing(/\s+/, with: " ")
      .trimmingCharacters(in: .whitespaces)
  }

  private static func mark(of bytes: ArraySlice<UInt8>) -> String {
    let hash = bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
