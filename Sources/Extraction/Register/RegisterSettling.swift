internal import LetterModel

/// Says of every cited paper whether the register knows it, and settles two readings by it.
///
/// `registered`: it is there. `unregistered`: it is not, though the register knows higher numbers of
/// that dossier. `cited`, as before: it lies beyond what the register knows.
public func settle(_ records: inout LetterRecords, with register: PaperRegister) {
  let settling = RegisterSettling(register)
  for index in records.citations.indices { settling.settle(&records.citations[index]) }
}

/// The rules of `settle(_:with:)`.
struct RegisterSettling {
  private let register: PaperRegister
  private let knowsPapers: Bool
  private let knowsProceedings: Bool
  private let knowsQuestions: Bool

  init(_ register: PaperRegister) {
    self.register = register
    knowsPapers = register.containsPrefix("kst-")
    knowsProceedings = register.containsPrefix("h-")
    knowsQuestions = register.containsPrefix("ah-")
  }

  func settle(_ citation: inout Citation) {
    for index in citation.targets.indices {
      let before = citation.targets[index]
      switch before.status {
      case .ambiguous:
        if let note = choose(&citation.targets[index]) { citation.notes.append(note) }
      case .cited:
        if let note = look(up: &citation.targets[index]) { citation.notes.append(note) }
      case .registered, .unregistered, .unresolved: break
      }
    }
    settleShared(&citation)
    if citation.targets.count == 1, let id = citation.targets.first?.id,
      citation.kind == .dossier || citation.kind == .kamerstuk,
      let identifier = PaperIdentifier(published: id)
    {
      citation.kind = Citation.Kind(identifier.series)
    }
  }

  /// A paper of two chapters is published in one of them: `36 600 B en 36 600 C, nr. 6`.
  ///
  /// Where the register knows it in one and not in the other, the other is a dossier alone.
  private func settleShared(_ citation: inout Citation) {
    for index in citation.targets.indices where citation.targets[index].status != .registered {
      let target = citation.targets[index]
      guard let id = target.id, PaperIdentifier(id).series == .kamerstuk,
        let dossier = target.dossier,
        let suffix = target.suffix,
        let known = citation.targets.first(where: { other in
          other.status == .registered && other.range == target.range && other.dossier == dossier
            && other.number == target.number && other.suffix != suffix
        })
      else { continue }
      let whole = PaperIdentifier(.dossier, dossier, suffix).description
      citation.targets[index].id = whole
      citation.targets[index].number = nil
      citation.targets[index].status = exists(whole) ? .registered : .cited
      citation.notes.removeAll { $0.contains(id) }
      citation.notes.append("het register kent \(known.id ?? id) en niet \(id)")
    }
  }

  /// Takes the one reading that exists.
  private func choose(_ target: inout Citation.Target) -> String? {
    let known = target.alternatives.filter(exists)
    guard known.count == 1, let only = known.first else { return nil }
    take(only, into: &target)
    let others = target.alternatives.filter { $0 != only }.joined(separator: ", ")
    return "het register kent \(only) en niet \(others)"
  }

  private func take(_ id: String, into target: inout Citation.Target) {
    let session = target.sessionYear
    let chamber = target.chamber
    target.id = id
    target.status = .registered
    if let identifier = PaperIdentifier(published: id) { target.fill(from: identifier) }
    target.sessionYear = session ?? target.sessionYear
    target.chamber = chamber ?? target.chamber
  }

  private func exists(_ id: String) -> Bool {
    let identifier = PaperIdentifier(id)
    switch identifier.series {
    case .dossier:
      let paper = PaperIdentifier(.kamerstuk, identifier.dossier, identifier.suffix)
      return register.containsPrefix("\(paper)-")
    case .handelingen: return register.contains(id) || register.containsPrefix(id + "-")
    default: return register.contains(id)
    }
  }

  private func look(up target: inout Citation.Target) -> String? {
    guard let id = target.id else { return nil }
    switch PaperIdentifier(id).series {
    case .kamerstuk, .loosePaper: return knowsPapers ? paper(id, &target) : nil
    case .dossier:
      if knowsPapers, exists(id) { target.status = .registered }
      return nil
    case .aanhangsel: return knowsQuestions ? question(id, &target) : nil
    case .handelingen: return knowsProceedings ? proceedings(id, &target) : nil
    default: return nil
    }
  }

  private func paper(_ id: String, _ target: inout Citation.Target) -> String? {
    if register.contains(id) {
      target.status = .registered
      return nil
    }
    guard let dossier = target.dossier, let number = target.number else { return nil }
    let family = [dossier, target.suffix].compactMap { $0 }.joined(separator: "-")
    // papers of the Eerste Kamer: with the year in the identifier until 2010, without it after
    let plain = PaperIdentifier(.kamerstuk, family, number).description
    if plain != id, register.contains(plain) {
      target.id = plain
      target.status = .registered
      return id.hasPrefix(plain) ? "het register kent \(plain) en geen herdruk ervan" : nil
    }
    if target.chamber == .first, let session = target.sessionYear {
      let year = session.filter { $0 != "-" }
      let dated = PaperIdentifier(.kamerstuk, year, family, number).description
      if register.contains(dated) {
        target.id = dated
        target.status = .registered
        return nil
      }
    }
    guard isWithin(number, family: family) else { return nil }
    target.status = .unregistered
    return "het register kent \(id) niet en wel hogere nummers van dit dossier"
  }

  private func isWithin(_ number: String, family: String) -> Bool {
    if let value = Int(number) {
      return register.highestNumber(in: family).map { value < $0 } ?? false
    }
    guard number.utf8.allSatisfy({ $0 >= 0x41 && $0 <= 0x5A }) else { return false }
    return register.highestLetter("kst-\(family)-").map {
      PaperRegister.isLetterBefore(number, $0)
    } ?? false
  }

  private func question(_ id: String, _ target: inout Citation.Target) -> String? {
    if register.contains(id) {
      target.status = .registered
      return nil
    }
    let prefix = String(id.prefix(15))
    guard let number = target.number.flatMap({ Int($0) }), let highest = register.highest(prefix),
      number < highest
    else { return nil }
    target.status = .unregistered
    return "het register kent \(id) niet en wel hogere nummers van dat vergaderjaar"
  }

  private func proceedings(_ id: String, _ target: inout Citation.Target) -> String? {
    if register.contains(id) || register.containsPrefix(id + "-") {
      target.status = .registered
      return nil
    }
    let parts = id.split(separator: "-").map(String.init)
    guard parts.count == 5, let first = Int(parts[3]), let last = Int(parts[4]) else { return nil }
    let year = parts[..<3].joined(separator: "-") + "-"
    if target.item == nil {
      guard let item = register.item(holding: first, last, prefix: year) else { return nil }
      target.id = item
      target.status = .registered
      return "de pagina's staan in \(item)"
    }
    guard register.containsPrefix("\(year)\(parts[3])-") else { return nil }
    target.status = .unregistered
    return "het register kent deze vergadering en dit item niet"
  }
}
