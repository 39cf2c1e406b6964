internal import LetterModel

/// What the publisher says is cited: links on words that the forms may have read as well.
///
///     Kamerstuk [28 844, nr. 266](kst-28844-266)
///
/// The link decides. Where the forms read the same words, their mention keeps its range and gets
/// the link's identifier; else the linked words become a mention of their own. One target whose
/// link is split in two stays one.
enum PublisherLinks {
  /// The citations of a passage with what its links say.
  static func applied(
    to found: [Citation], in site: CitationSite, diagnostics: inout [Diagnostic]
  ) -> [Citation] {
    guard !site.passage.links.isEmpty else { return found }
    var citations = found
    // Both lists are in reading order, so that a link meets its neighbours only.
    var linked: [Citation] = []
    for link in site.passage.links where !link.range.isEmpty {
      guard let cited = citation(of: link, in: site) else { continue }
      let read = firstEnding(after: link.range.lowerBound, in: citations)
      let own = firstEnding(after: link.range.lowerBound, in: linked)
      if read < citations.count, citations[read].range.overlaps(link.range) {
        settle(&citations[read], by: cited, link: link, in: site, &diagnostics)
      } else if own < linked.count, linked[own].range.overlaps(link.range) {
        settle(&linked[own], by: cited, link: link, in: site, &diagnostics)
      } else if !continues(link, cited, in: citations[..<read]),
        !continues(link, cited, in: linked[..<own])
      {
        linked.insert(cited, at: own)
      }
    }
    guard !linked.isEmpty else { return citations }
    citations += linked
    citations.sort { $0.range.lowerBound < $1.range.lowerBound }
    return citations
  }

  /// The index of the first reference that ends after an offset.
  private static func firstEnding(after offset: Int, in citations: [Citation]) -> Int {
    var low = 0
    var high = citations.count
    while low < high {
      let middle = (low + high) / 2
      if citations[middle].range.upperBound > offset { high = middle } else { low = middle + 1 }
    }
    return low
  }

  private static func citation(of link: Passage.Link, in site: CitationSite) -> Citation? {
    let target = link.target.utf8
    // `https://…`, but not `mailto:…`.
    let scheme = target.firstIndex(of: UInt8(ascii: ":")).map { target[$0...] }
    if scheme?.starts(with: "://".utf8) ?? false || PaperIdentifier(address: link.target) != nil {
      return URLForm.citation(to: link.target, range: link.range, in: site)
    }
    return nil
  }

  /// Puts the link's identifier on the target whose words it covers.
  private static func settle(
    _ citation: inout Citation, by cited: Citation, link: Passage.Link, in site: CitationSite,
    _ diagnostics: inout [Diagnostic]
  ) {
    guard let said = cited.targets.first, !citation.targets.contains(where: { $0.id == said.id })
    else { return }
    if cited.kind == .url {
      if citation.kind == .url { citation.targets = cited.targets }
      return
    }
    let linked = citation.targets.indices.filter {
      citation.targets[$0].range.overlaps(link.range)
    }
    if linked.count == 1, let index = linked.first {
      var target = said
      target.range = citation.targets[index].range
      target.span = citation.targets[index].span
      target.pages = citation.targets[index].pages
      target.sessionYear = citation.targets[index].sessionYear ?? said.sessionYear
      target.chamber = citation.targets[index].chamber ?? said.chamber
      if let read = citation.targets[index].id {
        citation.notes.append("de uitgever wijst naar \(said.id ?? "-"), de woorden naar \(read)")
        if let id = said.id, differs(id, from: read) {
          diagnostics.append(
            Diagnostic(
              .linkDiffers,
              Message(
                english: "the words name \(read), the link leads to \(id)",
                dutch: "de woorden noemen \(read), de link leidt naar \(id)"),
              span: site.passage.span(of: link.range)))
        }
      }
      citation.targets[index] = target
      citation.kind = cited.kind
    } else if linked.isEmpty {
      citation.targets.append(said)
    }
  }

  /// Whether two papers of one series are not the same; a reprint or a dossier of it is no other.
  private static func differs(_ link: String, from words: String) -> Bool {
    guard let series = words.utf8.firstIndex(of: UInt8(ascii: "-")),
      link.utf8.starts(with: words.utf8[..<series])
    else { return false }
    return !link.hasPrefix(words) && !words.hasPrefix(link)
  }

  /// Whether the link goes on where another with the same target ended.
  private static func continues(
    _ link: Passage.Link, _ cited: Citation, in earlier: ArraySlice<Citation>
  ) -> Bool {
    for other in earlier.reversed() {
      guard link.range.lowerBound - other.range.upperBound <= 4 else { break }
      if other.targets.contains(where: { $0.id == cited.targets.first?.id }) { return true }
    }
    return false
  }
}

extension DiagnosticKind {
  static let linkDiffers = DiagnosticKind(
    "reference.link-differs", .warning,
    "The publisher's link leads to another paper than its words name; the link was kept.")
}
