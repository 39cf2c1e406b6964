/// The language in which checks speak to people.
public enum Language: String, Sendable, CaseIterable {
  case english = "en"
  case dutch = "nl"
}
