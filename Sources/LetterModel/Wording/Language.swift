/// The language in which findings and diagnostics speak to people.
public enum Language: String, Sendable, CaseIterable {
  case english = "en"
  case dutch = "nl"
}
