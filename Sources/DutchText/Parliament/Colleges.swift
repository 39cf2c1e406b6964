/// Colleges that write to the chambers in their own name: no minister signs for them.
///
///     Algemene Rekenkamer
///     drs. A. de Boer, president
///
/// The High Councils of State (Grondwet, chapter 4) and independent bodies that report to parliament.
package enum Colleges {
  /// Their names as letters sign with them.
  package static let names: [StaticString] = [
    "Algemene Rekenkamer", "Raad van State", "Nationale ombudsman", "Nationale Ombudsman",
    "College voor de Rechten van de Mens", "Autoriteit Persoonsgegevens", "Kiesraad",
    "Raad voor het Openbaar Bestuur",
  ]
}
