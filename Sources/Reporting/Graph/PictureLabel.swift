internal import DutchText
internal import LetterModel
internal import ReferenceGraph

/// The words in a box of the picture.
enum PictureLabel {
  /// The name, the date and what it is about, each on a line of its own.
  static func lines(of node: CitationGraph.Node, in frame: PictureFrame) -> [String] {
    var lines = [name(of: node)]
    if let date = node.date { lines.append(written(date)) }
    // The frame says what the dossier is about; a box that repeats it says nothing.
    if let title = node.title, !title.isEmpty,
      frame.subtitle != shortened(title, to: 60), !lines[0].contains(title)
    {
      lines += wrapped(shortened(title, to: 72), at: 36)
    }
    return lines.map { $0.isEmpty ? "?" : $0 }
  }

  /// The whole name also within a dossier's frame; only web addresses lose their protocol.
  private static func name(of node: CitationGraph.Node) -> String {
    guard node.paper.series == .page else { return shortened(node.label, to: 44) }
    var address = node.label
    for prefix in ["https://", "http://", "www."] where address.hasPrefix(prefix) {
      address.removeFirst(prefix.count)
    }
    return shortened(address, to: 44)
  }

  /// `6 juli 2023`.
  static func written(_ date: CalendarDate) -> String {
    guard let month = date.month, (1...12).contains(month) else { return String(date.year) }
    let name = String(decoding: DutchDate.months[month - 1], as: UTF8.self)
    return (date.day.map { "\($0) " } ?? "") + "\(name) \(date.year)"
  }

  /// A text of at most so many characters, cut with an ellipsis.
  static func shortened(_ text: String, to count: Int) -> String {
    guard text.count > count else { return text }
    var kept = text.prefix(count - 1)
    while kept.last == " " { kept.removeLast() }
    return kept + "…"
  }

  /// Lines of about so many characters, broken at spaces.
  private static func wrapped(_ text: String, at width: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + word.count < width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
