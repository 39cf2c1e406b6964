public import LetterModel

/// Which paper cites which.
///
/// Nodes and edges are in one order that depends on nothing but the letters, so what is written of
/// them is the same from run to run.
public struct CitationGraph: Sendable, Equatable {
  /// A letter that was read, or a paper that one of them cites.
  public struct Node: Sendable, Equatable {
    /// The official identifier, else the letter's own.
    public var id: String
    /// What the identifier says.
    public var paper: PaperIdentifier
    /// The name that the Dutch cite it by: `34 352, nr. 281`.
    public var label: String
    /// Its subject or dossier, what a register or a letter calls it, or the name of a law.
    public var title: String?
    /// The number under which the publisher of laws keeps it: `BWBR0017745`, `32016R0679`.
    public var code: String?
    /// Where it is published; `nil` where no lasting address is known.
    public var url: String?
    /// Its date; of a paper that was not read only where the letters agree on it.
    public var date: CalendarDate?
    /// The chamber.
    public var chamber: Chamber?
    /// The dossiers, the first one first: `34352`, `36200-XV`.
    public var dossiers: [String]
    /// The parliamentary year; of a paper that was not read what most letters say.
    public var sessionYear: String?
    /// The office that sent it.
    public var sender: String?
    /// The file it was read from; `nil` where it was not read.
    public var file: String?
    /// How many letters cite it.
    public var citingLetters = 0
    /// How many mentions there are of it in all.
    public var mentions = 0

    /// A paper of which no more is known than its identifier says.
    public init(_ id: String) {
      let paper = PaperIdentifier(id)
      self.id = id
      self.paper = paper
      label = paper.label
      title = paper.law?.title
      code = paper.code
      url = paper.url
      chamber = paper.chamber
      sessionYear = paper.session ?? paper.year
      dossiers =
        paper.dossier.map { number in [paper.suffix.map { "\(number)-\($0)" } ?? number] } ?? []
    }

    /// Whether it is one of the letters read.
    public var isRead: Bool { file != nil }
  }

  /// All mentions of one paper in one letter.
  public struct Edge: Sendable, Equatable {
    /// The index of the letter that cites.
    public var source: Int
    /// The index of the paper cited.
    public var target: Int
    /// The parts it plays: `letter`, `motion`; in alphabetical order.
    public var roles: [String]
    /// The date of the letter that cites.
    public var date: CalendarDate?
    /// Where, in reading order.
    public var places: [Place]

    /// An edge without mentions yet.
    public init(source: Int, target: Int, date: CalendarDate? = nil) {
      self.source = source
      self.target = target
      self.date = date
      roles = []
      places = []
    }

    /// How often.
    public var weight: Int { places.count }
  }

  /// Where a letter cites a paper.
  public struct Place: Sendable, Equatable {
    /// The number of the note; `nil` in running text.
    public var note: String?
    /// The sentence that leans on it; empty where sentences were not kept.
    public var sentence: String
    /// Whether the other letters were needed to find out which paper is meant.
    public var isResolved: Bool
    /// The article, where the paper is a law.
    public var article: String?
  }

  /// The nodes, in the natural order of their identifiers.
  public internal(set) var nodes: [Node]
  /// The edges, by source and target.
  public internal(set) var edges: [Edge]
  /// The titles of dossiers, as the letterheads have them: `34352`, `36200-XV`.
  public internal(set) var dossierTitles: [String: String]

  /// A graph of nodes and the edges between them.
  public init(nodes: [Node], edges: [Edge], dossierTitles: [String: String] = [:]) {
    self.nodes = nodes
    self.edges = edges
    self.dossierTitles = dossierTitles
  }
}
