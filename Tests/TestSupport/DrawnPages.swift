/// Pages drawn with letters, as `pdftotext -bbox-layout` would find their words.
///
///     De instroom daalde.^1 In 2023 waren het er minder.
///
///     ~^1 Kamerstukken II 2022/23, 34 352, nr. 281.
///
/// A letter is 5 points wide and a line 12 high. `^` raises the signs up to the next space and makes
/// them small; `_` lowers digits. A line that begins with `~` is of small letters, one with `#` of large
/// ones. `¦` tears a word: what follows stands a tenth of a line's height further on. `=====` ends a page,
/// and `===== liggend` begins one that lies on its side. Each stretch without a wide space is a line of the
/// converter's.
public struct DrawnPages {
  /// The file of boxes.
  public private(set) var boxes: [UInt8] = []

  private var row = 0
  private static let width = 5.0

  /// The pages of a drawing.
  public init(_ drawing: String) {
    var text = """
      <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "xhtml1-transitional.dtd">
      <html xmlns="http://www.w3.org/1999/xhtml">
      <head>
      <title></title>
      </head>
      <body>
      <doc>

      """
    let lines = drawing.split(separator: "\n", omittingEmptySubsequences: false)
    let isFirstSaid = lines.first?.hasPrefix("=====") == true
    if !isFirstSaid { text += Self.page }
    for (number, line) in lines.enumerated() {
      if line.hasPrefix("=====") {
        text += number > 0 ? "</page>\n" : ""
        text += line.hasSuffix("liggend") ? Self.pageOnItsSide : Self.page
        row = 0
        continue
      }
      text += words(of: line)
      row += 1
    }
    text += "</page>\n</doc>\n</body>\n</html>\n"
    boxes = Array(text.utf8)
  }

  private static let page = "<page width=\"595.320000\" height=\"841.920000\">\n"
  private static let pageOnItsSide = "<page width=\"841.920000\" height=\"595.320000\">\n"

  /// A part of a word that is of one size and stands at one height.
  private struct Piece {
    var text = ""
    var column: Int
    /// How many tears stand before it on its line.
    var tears: Int
    var shift: Shift = .none

    enum Shift { case none, raised, lowered }
  }

  private func words(of line: Substring) -> String {
    var line = line
    var height = 11.0
    if line.hasPrefix("~") {
      height = 8
      line = line.dropFirst()
    } else if line.hasPrefix("#") {
      height = 16
      line = line.dropFirst()
    }
    let letter = Self.width * height / 11
    var text = ""
    var open = false
    var right = -10.0
    for piece in Self.pieces(of: line) {
      let left = 70 + Double(piece.column) * letter + Double(piece.tears) * height * 0.11
      if left - right > 2.5 * letter {
        if open { text += "</line></block>\n" }
        text += "<block xMin=\"0\" yMin=\"0\" xMax=\"0\" yMax=\"0\">"
        text += "<line xMin=\"0\" yMin=\"0\" xMax=\"0\" yMax=\"0\">\n"
        open = true
      }
      let size = piece.shift == .none ? height : height * 0.7
      let end = left + Double(piece.text.count) * letter * size / height
      let top = 72 + Double(row) * 12 + (piece.shift == .lowered ? height * 0.5 : 0)
      let words = piece.text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      text += "<word xMin=\"\(left)\" yMin=\"\(top)\" xMax=\"\(end)\" yMax=\"\(top + size)\">"
      text += "\(words)</word>\n"
      right = end
    }
    return open ? text + "</line></block>\n" : ""
  }

  /// The pieces of a line; `^` and `_` take no room.
  private static func pieces(of line: Substring) -> [Piece] {
    var pieces: [Piece] = []
    var piece: Piece?
    var column = 0
    var tears = 0
    func close() {
      if let done = piece, !done.text.isEmpty { pieces.append(done) }
      piece = nil
    }
    for sign in line {
      switch sign {
      case " ":
        close()
        column += 1
      case "^", "_":
        close()
        piece = Piece(column: column, tears: tears, shift: sign == "^" ? .raised : .lowered)
      case "¦":
        close()
        tears += 1
      default:
        // A full stop behind a mark stands on the line again.
        if let now = piece, now.shift == .raised, ".,;:".contains(sign) || now.text.last == ")" {
          close()
        }
        if let now = piece, now.shift == .lowered, !sign.isNumber { close() }
        if piece == nil { piece = Piece(column: column, tears: tears) }
        piece?.text.append(sign)
        column += 1
      }
    }
    close()
    return pieces
  }
}
