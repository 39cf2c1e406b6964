internal import Extraction
internal import LetterModel

/// A graph in the making: nodes in the order in which they are met.
struct GraphDraft {
  private var nodes: [CitationGraph.Node] = []
  private var places: [String: Int] = [:]
  private var edges: [CitationGraph.Edge] = []
  private var edgePlaces: [Pair: Int] = [:]
  private var titles: [String: String] = [:]
  private var years: [[Int16: Int]] = []
  private var dates: [Set<PackedDate>] = []
  private var acts: [Set<UnionAct>] = []
  private let register: PaperRegister?

  /// A graph without nodes.
  ///
  /// - Parameter register: what papers are called and when they were published, where it says so.
  init(register: PaperRegister? = nil) {
    self.register = register
  }

  private struct Pair: Hashable {
    var source: Int
    var target: Int
  }

  /// Adds a letter that was read.
  mutating func addLetter(_ letter: LetterSummary) {
    let index = node(letter.node)
    nodes[index].file = letter.file
    nodes[index].title = letter.title
    nodes[index].date = letter.date
    nodes[index].chamber = letter.chamber ?? nodes[index].chamber
    nodes[index].sessionYear = letter.sessionYear
    nodes[index].sender = letter.sender
    guard !letter.dossiers.isEmpty else { return }
    nodes[index].dossiers = letter.dossiers.map { dossier in
      let name = dossier.suffix.map { "\(dossier.number)-\($0)" } ?? dossier.number
      if let title = dossier.title, titles[name] == nil { titles[name] = title }
      return name
    }
  }

  /// Adds a citation with a number.
  mutating func cite(_ citedPaper: LetterSummary.CitedPaper, in letter: LetterSummary) {
    let paper = PaperIdentifier(citedPaper.target)
    let target = node(paper.whole.description)
    if let act = citedPaper.act ?? paper.law?.act { acts[target].insert(act) }
    if citedPaper.startYear > 0 { years[target][citedPaper.startYear, default: 0] += 1 }
    if citedPaper.date.isDay, citedPaper.role == .letter || citedPaper.role == .motion {
      dates[target].insert(citedPaper.date)
    }
    if !nodes[target].isRead {
      nodes[target].title = nodes[target].title ?? letter.names[citedPaper.target]
      nodes[target].chamber = citedPaper.chamber ?? nodes[target].chamber
    }
    let place = CitationGraph.Place(
      note: citedPaper.note.isEmpty ? nil : citedPaper.note, sentence: citedPaper.sentence,
      isResolved: false, article: paper.article)
    connect(letter, to: target, role: citedPaper.role, place)
  }

  /// Adds a mention that the other letters numbered.
  mutating func cite(
    _ citation: ResolvedCitation, _ mention: LetterSummary.OpenMention?, in letter: LetterSummary
  ) {
    guard let id = citation.targets.first else { return }
    let note = mention?.note ?? ""
    connect(
      letter, to: node(id), role: citation.kind == .motion ? .motion : .letter,
      CitationGraph.Place(
        note: note.isEmpty ? nil : note, sentence: mention?.sentence ?? "", isResolved: true))
  }

  /// The graph in its final order.
  func graph() -> CitationGraph {
    let order = nodes.indices.map { (key: NaturalOrder(nodes[$0].id), index: $0) }
      .sorted { $0.key < $1.key }.map(\.index)
    var ranks = [Int](repeating: 0, count: nodes.count)
    for (rank, index) in order.enumerated() { ranks[index] = rank }
    var sorted = order.map(finished)
    var moved = edges.map { edge in
      var edge = edge
      edge.source = ranks[edge.source]
      edge.target = ranks[edge.target]
      return edge
    }
    moved.sort { ($0.source, $0.target) < ($1.source, $1.target) }
    for edge in moved {
      sorted[edge.target].citingLetters += 1
      sorted[edge.target].mentions += edge.weight
    }
    return CitationGraph(nodes: sorted, edges: moved, dossierTitles: titles)
  }

  /// A node with what the citations of it say together.
  private func finished(_ index: Int) -> CitationGraph.Node {
    var node = nodes[index]
    if let entry = register?.entry(of: node.id) {
      node.title = node.isRead ? node.title ?? entry.title : entry.title ?? node.title
      node.date = node.date ?? entry.date
    }
    guard !node.isRead else { return node }
    if acts[index].count == 1, let act = acts[index].first {
      node.code = act.celex
      node.url = act.eli
    }
    if node.date == nil, dates[index].count == 1 { node.date = dates[index].first?.date }
    let votes = years[index].sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    if let winner = votes.first, votes.count == 1 || votes[1].value < winner.value {
      node.sessionYear = "\(winner.key)-\(winner.key + 1)"
    }
    return node
  }

  private mutating func node(_ id: String) -> Int {
    let key = Self.key(of: id)
    if let index = places[key] { return index }
    nodes.append(CitationGraph.Node(id))
    years.append([:])
    dates.append([])
    acts.append([])
    places[key] = nodes.count - 1
    return nodes.count - 1
  }

  /// What makes two identifiers one node: a page is the same with `https://`, `www.` and a last
  /// slash as without.
  private static func key(of id: String) -> String {
    guard PaperIdentifier(id).series == .page else { return id }
    var key = id[...]
    for prefix in ["https://", "http://", "www."] where key.hasPrefix(prefix) {
      key.removeFirst(prefix.count)
    }
    while key.last == "/" { key.removeLast() }
    return "page:\(key)"
  }

  private mutating func connect(
    _ letter: LetterSummary, to target: Int, role: Citation.Role?, _ place: CitationGraph.Place
  ) {
    let pair = Pair(source: node(letter.node), target: target)
    let index = edgePlaces[pair] ?? edges.count
    if index == edges.count {
      edgePlaces[pair] = index
      edges.append(CitationGraph.Edge(source: pair.source, target: target, date: letter.date))
    }
    edges[index].places.append(place)
    if let role = role?.rawValue, !edges[index].roles.contains(role) {
      edges[index].roles.append(role)
      edges[index].roles.sort()
    }
  }
}
