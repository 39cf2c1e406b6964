/// The forms, in the order in which they are tried at one place.
package let citationForms: [any CitationForm] = [
  URLForm(),
  IdentifierForm(),
  CaseNumberForm(),
  AanhangselForm(),
  HandelingenForm(),
  PrefixedForm(),
  BareKamerstukForm(),
  DossierForm(),
  GazetteForm(),
  CaseLawForm(),
  EUForm(),
  CelexForm(),
  OfficialJournalForm(),
  LawArticleForm(),
  NamedPaperForm(),
  NamedMotionForm(),
  ShortForm(),
]

extension Citation.Kind {
  /// The kinds of citation that there are, in alphabetical order.
  public static let all = all(of: citationForms)

  /// The kinds that some forms yield, in alphabetical order.
  package static func all(of forms: [any CitationForm]) -> [Citation.Kind] {
    Set(forms.flatMap(\.kinds)).sorted { $0.rawValue < $1.rawValue }
  }
}
