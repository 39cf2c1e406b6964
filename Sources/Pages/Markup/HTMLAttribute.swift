internal import LetterModel

/// An attribute of an element; its value is escaped where it is written.
struct HTMLAttribute {
  /// Its name, which stands in the code.
  let name: StaticString
  /// Its value as it is meant.
  let value: String

  /// An attribute.
  init(_ name: StaticString, _ value: String) {
    self.name = name
    self.value = value
  }

  /// The classes that the style sheet knows.
  static func type(_ names: String) -> Self { Self("class", names) }

  /// The name that links lead to.
  static func id(_ name: String) -> Self { Self("id", name) }

  /// Where a link leads.
  static func link(_ address: String) -> Self { Self("href", address) }

  /// The language of the words.
  static func language(_ code: String) -> Self { Self("lang", code) }

  /// What a screen reader says, in both languages: the script puts the other one in.
  static func label(_ message: Message) -> [Self] {
    [Self("aria-label", message.dutch), Self("data-label-en", message.english)]
  }
}
