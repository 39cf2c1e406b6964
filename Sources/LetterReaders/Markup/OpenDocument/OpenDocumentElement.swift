/// The elements of OpenDocument text that mean something to the reader, by their local names.
enum OpenDocumentElement: String, CaseIterable {
  // Text
  case paragraph = "p"
  case heading = "h"
  case span
  case link = "a"
  case space = "s"
  case tab
  case lineBreak = "line-break"
  case pageNumber = "page-number"
  case pageCount = "page-count"
  case section
  // Lists
  case list
  case item = "list-item"
  case listHeader = "list-header"
  // Notes
  case note
  case citation = "note-citation"
  case noteBody = "note-body"
  // Tables
  case table
  case headerRows = "table-header-rows"
  case row = "table-row"
  case cell = "table-cell"
  case coveredCell = "covered-table-cell"
  // Boxes
  case frame, g
  case textBox = "text-box"
  case title, desc
  // What is not shown as text
  case trackedChanges = "tracked-changes"
  case changedRegion = "changed-region"
  case annotation, forms
  case ruby = "ruby-text"
  case binary = "binary-data"
  case object
  // What is made of the text
  case contents = "table-of-content"
  case tableIndex = "table-index"
  case illustrationIndex = "illustration-index"
  case objectIndex = "object-index"
  case userIndex = "user-index"
  case alphabeticalIndex = "alphabetical-index"
  // Styles
  case automaticStyles = "automatic-styles"
  case style
  case textProperties = "text-properties"
  case listStyle = "list-style"
  case outlineStyle = "outline-style"
  case numberLevel = "list-level-style-number"
  case bulletLevel = "list-level-style-bullet"
  case outlineLevel = "outline-level-style"
  // Pages
  case masterPage = "master-page"
  case header
  case firstHeader = "header-first"
  case leftHeader = "header-left"
  case footer
  case firstFooter = "footer-first"
  case leftFooter = "footer-left"

  /// Whether nothing in it is read.
  var isHidden: Bool {
    switch self {
    case .trackedChanges, .annotation, .forms, .ruby, .binary, .object: true
    default: false
    }
  }

  /// Whether it is made of the headings and captions of the text.
  var isIndex: Bool {
    switch self {
    case .contents, .tableIndex, .illustrationIndex, .objectIndex, .userIndex,
      .alphabeticalIndex:
      true
    default: false
    }
  }

  /// Whether it runs along on pages.
  var isRunning: Bool {
    switch self {
    case .header, .firstHeader, .leftHeader, .footer, .firstFooter, .leftFooter: true
    default: false
    }
  }
}
