internal import LetterModel

/// One way of writing a citation.
///
/// The scanner calls `read` wherever a word begins with one of the triggers; the form then says
/// whether a citation really stands there. A form reads forward only and gives up early, so that
/// text full of near-citations costs no more than plain text. It knows the grammar and the site
/// that it reads from, and neither the scanner nor the list that it stands in.
package protocol CitationForm: Sendable {
  /// Its name; its cases stand in `reference-<name>.md`.
  var name: String { get }
  /// The kinds of citation that it yields.
  var kinds: [Citation.Kind] { get }
  /// The first three bytes or more of the words that such a citation begins with.
  var triggers: [String] { get }
  /// Whether the next bytes let such a citation begin here: asked before any parser is made.
  func mayBegin(at start: Int, in bytes: [UInt8]) -> Bool
  /// The citation that begins at an offset.
  ///
  /// A form that finds none may say up to where it looked, so that no form looks there again.
  func read(at start: Int, in site: CitationSite, passed: inout Int) -> Citation?
  /// The citation that begins at an offset, for a form that gives up early.
  func read(at start: Int, in site: CitationSite) -> Citation?
}

extension CitationForm {
  /// It may: most forms give up soon enough by themselves.
  package func mayBegin(at start: Int, in bytes: [UInt8]) -> Bool { true }

  /// The citation, for a form that has looked nowhere in vain.
  package func read(at start: Int, in site: CitationSite, passed: inout Int) -> Citation? {
    read(at: start, in: site)
  }
}
