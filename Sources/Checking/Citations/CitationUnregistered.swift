public import Extraction
public import LetterModel

/// Reports citations of papers that the register of published papers does not know.
///
///     Kamerstukken II 2022/23, 34 352, nr. 218     the register has nr. 217, nr. 219 and no nr. 218
///
/// Only a number inside the range that the register knows for its dossier counts; a newer one is
/// merely cited. Without a register nothing is tested.
public struct CitationUnregisteredCheck: CitationRule {
  /// The id, and the name of its case file.
  public let rule = "citation.unregistered"
  /// What `griffier list checks` says.
  public let summary = "a cited paper exists in the register of published papers"

  /// The check.
  public init() {}

  /// A verdict for each target that the register has, or would have.
  public func verifications(of letter: Letter, records: LetterRecords) -> [Verification] {
    var verifications: [Verification] = []
    for index in records.citations.indices {
      let targets = records.citations[index].targets
      for at in targets.indices
      where targets[at].status == .registered || targets[at].status == .unregistered {
        let target = targets[at]
        let paper = CitationWording.paper(target)
        let isKnown = target.status == .registered
        let place = CitationWording.places(of: [records.citations[index]], in: letter)
        let statement =
          isKnown
          ? Message(
            english: "\(paper) (\(place.english)) is in the register",
            dutch: "\(paper) (\(place.dutch)) staat in het register")
          : Message(
            english: "\(paper) (\(place.english)) is not in the register, "
              + "which has lower and higher numbers of this dossier",
            dutch: "\(paper) (\(place.dutch)) staat niet in het register, "
              + "dat van dit dossier wel lagere en hogere nummers kent")
        verifications.append(
          Verification(
            rule: rule, operation: .citation,
            operands: [Verification.Operand(value: nil, citation: index, span: target.span)],
            verdict: isKnown ? .exact : .contradiction,
            statement: statement, span: target.span))
      }
    }
    return verifications
  }
}
