internal import LetterModel

/// Which part of a page is the letter.
struct MainPart {
  /// The depth of the element that holds it, while it is open.
  private(set) var depth: Int?
  /// Whether it stood in `#broodtekst` or `<main>`, and has ended.
  private(set) var isOver = false
  /// Whether what was found holds against `<main>` and `<article>` that come later.
  private var isSure = false
  private var articles = 0
  private var article: Range<Int>?

  /// Begins the main part; `blocks` is how many there are before it.
  ///
  /// - Returns: whether what was read before is the page's frame.
  mutating func begin(at newDepth: Int, isArticle: Bool, isOfficial: Bool, blocks: Int) -> Bool {
    guard depth == nil || isOfficial else { return false }
    if isArticle {
      articles += 1
      if articles == 1 { article = blocks..<blocks }
      depth = newDepth
      return false
    }
    guard !isSure || isOfficial else { return false }
    depth = newDepth
    isSure = true
    isOver = false
    article = nil
    return true
  }

  /// An element ends; `blocks` is how many there are.
  mutating func close(_ closing: Int, blocks: Int) {
    guard depth == closing else { return }
    depth = nil
    if isSure {
      isOver = true
    } else if let start = article?.lowerBound, articles == 1 {
      article = start..<max(start, blocks)
    }
  }

  /// The blocks of a page's only article, and all notes; all blocks where there are more.
  func selection(of blocks: [LetterDraft.Block]) -> [LetterDraft.Block] {
    guard !isSure, articles == 1, let article, !article.isEmpty, article.upperBound <= blocks.count
    else { return blocks }
    return blocks.enumerated().filter { index, block in
      if case .note = block.content { return true }
      return article.contains(index)
    }.map(\.element)
  }
}

extension HTMLDrafter {
  /// Begins the main part of the page; what was read before was its frame.
  mutating func beginMainPart(_ tag: HTMLTag?, _ role: HTMLRole) {
    let isOfficial = role.contains(.main)
    let wasFrame = mainPart.begin(
      at: open.count, isArticle: tag == .article && !isOfficial, isOfficial: isOfficial,
      blocks: draft.blocks.count)
    if wasFrame { draft.blocks.removeAll(keepingCapacity: true) }
  }
}
