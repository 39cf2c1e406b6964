internal import LetterModel

/// What the publisher says is cited: links on words that the forms may have read as well.
///
///     Kamerstuk [28 844, nr. 266](kst-28844-266)
///
/// The link decides. Where the forms read the same words, their mention keeps its range and gets
/// the link's identifier; else the linked words become a mention of their own. One target whose
/// link is split in two stays one.
enum PublisherLinks {
  static func apply(to references: inout [Reference], in site: ReferenceSite) {
    guard !site.passage.links.isEmpty else { return }
    for link in site.passage.links where !link.range.isEmpty {
      guard let cited = reference(of: link, in: site) else { continue }
      if let index = references.firstIndex(where: { $0.range.overlaps(link.range) }) {
        settle(&references[index], by: cited, link: link)
      } else if !continues(link, cited, in: references) {
        references.append(cited)
      }
    }
    references.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  private static func reference(of link: Passage.Link, in site: ReferenceSite) -> Reference? {
    let target = link.target.utf8
    // `https://…`, but not `mailto:…`.
    let scheme = target.firstIndex(of: UInt8(ascii: ":")).map { target[$0...] }
    if scheme?.starts(with: "://".utf8) ?? false || PublishedIdentifier(address: link.target) != nil
    {
      return URLForm.reference(to: link.target, range: link.range, in: site)
    }
    return nil
  }

  /// Puts the link's identifier on the target whose words it covers.
  private static func settle(
    _ reference: inout Reference, by cited: Reference, link: Passage.Link
  ) {
    guard let said = cited.targets.first, !reference.targets.contains(where: { $0.id == said.id })
    else { return }
    if cited.kind == .url {
      if reference.kind == .url { reference.targets = cited.targets }
      return
    }
    let linked = reference.targets.indices.filter {
      reference.targets[$0].range.overlaps(link.range)
    }
    if linked.count == 1, let index = linked.first {
      var target = said
      target.range = reference.targets[index].range
      target.span = reference.targets[index].span
      target.pages = reference.targets[index].pages
      target.sessionYear = reference.targets[index].sessionYear ?? said.sessionYear
      target.chamber = reference.targets[index].chamber ?? said.chamber
      if let read = reference.targets[index].id {
        reference.notes.append("de uitgever wijst naar \(said.id ?? "-"), de woorden naar \(read)")
      }
      reference.targets[index] = target
      reference.kind = cited.kind
    } else if linked.isEmpty {
      reference.targets.append(said)
    }
  }

  /// Whether the link goes on where another with the same target ended.
  private static func continues(
    _ link: Passage.Link, _ cited: Reference, in references: [Reference]
  ) -> Bool {
    references.contains { other in
      link.range.lowerBound >= other.range.upperBound
        && link.range.lowerBound - other.range.upperBound <= 4
        && other.targets.contains { $0.id == cited.targets.first?.id }
    }
  }
}
