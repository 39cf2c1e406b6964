internal import LetterModel

/// The headers and footers of an OpenDocument file's pages, and which of them the first page shows.
struct OpenDocumentPages {
  /// The page whose styles are being read.
  var name: String?
  /// The page that the first paragraph begins; `nil` where it says none.
  private var first: String?
  private var hasBegun = false
  private var running: [(page: String, element: OpenDocumentElement, blocks: [LetterDraft.Block])] =
    []

  /// A paragraph of the text begins, on a page of its own where its style says so.
  mutating func begin(_ page: String?) {
    if !hasBegun { first = page }
    hasBegun = true
  }

  mutating func add(_ blocks: [LetterDraft.Block], of element: OpenDocumentElement) {
    running.append((name ?? "", element, blocks))
  }

  /// The header of the first page, and all that runs along on others.
  mutating func take() -> (letterhead: [LetterDraft.Block], furniture: [LetterDraft.Block]) {
    let page = first ?? running.first { $0.page == "Standard" }?.page ?? running.first?.page
    let headers = running.indices.filter { index in
      running[index].page == page && !running[index].blocks.isEmpty
        && (running[index].element == .firstHeader || running[index].element == .header)
    }
    let head = headers.first { running[$0].element == .firstHeader } ?? headers.first
    var furniture: [LetterDraft.Block] = []
    for index in running.indices where index != head {
      for block in running[index].blocks {
        guard case .text(_, _, let passage) = block.content else { continue }
        furniture.append(LetterDraft.Block(.text(.furniture, level: nil, passage)))
      }
    }
    return (head.map { running[$0].blocks } ?? [], furniture)
  }
}
