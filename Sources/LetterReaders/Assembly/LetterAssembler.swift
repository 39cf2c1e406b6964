internal import DutchText
internal import LetterModel

/// Makes a letter of a draft: links notes and marks, types tables, reads letterhead and signature.
struct LetterAssembler {
  let source: SourceText
  let layout: Letter.Layout

  func letter(from draft: LetterDraft) -> Letter {
    Letter(source: source, layout: layout, isPartial: draft.isPartial)
  }
}
