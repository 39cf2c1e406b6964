internal import Extraction
internal import LetterModel

extension LetterView {
  /// Where a cited paper can be read: on its own page of the report, else where it is published.
  func address(of target: Citation.Target) -> String? {
    guard let id = target.id else { return nil }
    if let letter = others.papers[id] { return root + PageAddress.letter(letter) }
    return PageAddress.web(target.url) ?? PageAddress.web(id)
  }
}
