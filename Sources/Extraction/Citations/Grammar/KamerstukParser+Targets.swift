internal import DutchText
internal import LetterModel

/// The papers and dossiers that a citation names, with their identifiers.
extension KamerstukParser {
  mutating func add(_ dossiers: [CitedDossier]) {
    for dossier in dossiers {
      var target = site.target(dossier.identifier, dossier.range)
      fill(&target, from: dossier)
      if let letter = dossier.letter, targets.isEmpty || dossiers.count == 1 {
        var plain = dossier
        plain.suffix = nil
        let other = plain.identifier(ofNumber: letter.text, after: prefix)
        target.status = .ambiguous
        target.alternatives = [dossier.identifier, other]
      }
      targets.append(target)
      end = max(end, dossier.range.upperBound)
    }
  }

  /// Adds the numbers of papers that are filed in several dossiers: `36222 en 31015, nr. 6`.
  ///
  /// Such a paper is published once, in the dossier named first; the others are kept as dossiers.
  /// Two chapters of one budget number their papers each: `36 600 B en 36 600 C, nr. 6`.
  mutating func addShared(_ list: NumberList, by dossiers: [CitedDossier]) {
    guard let first = dossiers.first else { return }
    addNumbers(of: first, list)
    for other in dossiers.dropFirst() {
      if other.digits == first.digits, let suffix = other.suffix, suffix != first.suffix {
        addNumbers(of: other, list)
      } else {
        var plain = other
        plain.letter = nil
        add([plain])
      }
    }
  }

  mutating func addNumbers(of dossier: CitedDossier, _ list: NumberList) {
    for number in list.numbers {
      let id = dossier.identifier(ofNumber: number.text, after: prefix)
      var target = site.target(id, number.range)
      fill(&target, from: dossier)
      target.number = number.text
      targets.append(target)
    }
    if let note = list.note { notes.append(note) }
  }

  private func fill(_ target: inout Citation.Target, from dossier: CitedDossier) {
    target.dossier = dossier.digits
    target.suffix = dossier.suffix
    target.chamber = prefix.chamber
    target.sessionYear = prefix.session?.written
  }
}
