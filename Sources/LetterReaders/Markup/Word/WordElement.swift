/// The elements of a Word file that mean something to the reader, by their local names.
///
/// Those of drawings and formulas that bear the same names stand where only text is looked for.
enum WordElement: String, CaseIterable {
  // Paragraphs
  case paragraph = "p"
  case paragraphProperties = "pPr"
  case paragraphStyle = "pStyle"
  case outlineLevel = "outlineLvl"
  case listProperties = "numPr"
  case list = "numId"
  case listLevel = "ilvl"
  // Runs
  case run = "r"
  case runProperties = "rPr"
  case runStyle = "rStyle"
  case verticalAlignment = "vertAlign"
  case vanish
  case bold = "b"
  case text = "t"
  case tab, br, cr
  case positionedTab = "ptab"
  case noBreakHyphen
  case symbol = "sym"
  case denominator = "den"
  case hyperlink
  // Fields
  case fieldCharacter = "fldChar"
  case fieldInstruction = "instrText"
  case simpleField = "fldSimple"
  // Notes
  case footnoteReference, endnoteReference, footnote, endnote
  case footnoteMark = "footnoteRef"
  case endnoteMark = "endnoteRef"
  // Tables
  case table = "tbl"
  case row = "tr"
  case cell = "tc"
  case header = "tblHeader"
  case columnSpan = "gridSpan"
  case before = "gridBefore"
  case rowSpan = "vMerge"
  case columnMerge = "hMerge"
  // Tracked changes
  case inserted = "ins"
  case deleted = "del"
  case movedFrom = "moveFrom"
  case movedTo = "moveTo"
  case deletedCell = "cellDel"
  case rowProperties = "trPr"
  case formerParagraph = "pPrChange"
  case formerRun = "rPrChange"
  case formerSection = "sectPrChange"
  case formerTable = "tblPrChange"
  case formerRow = "trPrChange"
  case formerCell = "tcPrChange"
  // Boxes
  case box = "txbxContent"
  case alternatives = "AlternateContent"
  case choice = "Choice"
  case fallback = "Fallback"
  // Sections
  case section = "sectPr"
  case headerReference, footerReference
  case titlePage = "titlePg"

  /// Whether all in it is as it was before a change of its format.
  var isFormer: Bool {
    switch self {
    case .formerParagraph, .formerRun, .formerSection, .formerTable, .formerRow, .formerCell: true
    default: false
    }
  }
}
