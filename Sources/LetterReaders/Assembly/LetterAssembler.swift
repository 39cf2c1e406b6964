internal import DutchText
package import LetterModel

/// Makes a letter of a draft: links notes and marks, types tables, reads letterhead and signature.
package struct LetterAssembler {
  let layout: Letter.Layout

  /// An assembler of letters that were laid out so.
  package init(layout: Letter.Layout) {
    self.layout = layout
  }

  /// The letter of a draft.
  package func letter(from draft: consuming LetterDraft) -> Letter {
    HeadZone.mark(&draft.blocks)
    var working = WorkingLetter(taking: &draft.blocks)
    if !draft.writesMarks { TrailingNotes.adopt(in: &working) }
    NoteScopes.decide(in: &working)
    if !draft.writesMarks {
      MarkAlignment.align(&working)
      NumberedParts.release(from: &working)
    }
    var letter = Letter(
      source: draft.source, layout: layout, isPartial: draft.isPartial,
      blocks: working.takeBlocks(),
      tables: working.grids.map(TableTyping.table(of:)), diagnostics: draft.diagnostics)
    BlankBlocks.setAside(in: &letter)
    ForeignText.mark(in: &letter)
    TableCaptions.tie(in: &letter)
    NoteLinker.link(working.notes, in: &letter)
    LetterheadStep.read(&letter, stated: draft.stated)
    DeferredQuestions.read(&letter)
    QuestionParts.mark(in: &letter)
    SignatureStep.read(&letter)
    CollegeSignature.read(&letter)
    MotionSigners.read(&letter)
    IdentifierStep.read(&letter)
    if !draft.isWhole || letter.header.identifier == nil { CutLetter.audit(&letter) }
    letter.readWords()
    return letter
  }
}
