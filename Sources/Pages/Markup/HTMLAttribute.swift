internal import LetterModel

/// An attribute of an element; its value is escaped where it is written.
struct HTMLAttribute {
  /// What it is set to.
  enum Value {
    /// As it is meant.
    case plain(String)
    /// Words for a reader: those of the page's first language, and beside them those that a script
    /// puts in their place.
    case words(Message)
  }

  /// Its name, which stands in the code.
  let name: StaticString
  /// What it is set to.
  let value: Value

  private init(_ name: StaticString, value: Value) {
    self.name = name
    self.value = value
  }

  /// An attribute.
  init(_ name: StaticString, _ value: String) { self.init(name, value: .plain(value)) }

  /// The classes that the style sheet knows.
  static func type(_ names: String) -> Self { Self("class", names) }

  /// The name that links lead to.
  static func id(_ name: String) -> Self { Self("id", name) }

  /// Where a link leads.
  static func link(_ address: String) -> Self { Self("href", address) }

  /// The language of the words.
  static func language(_ code: String) -> Self { Self("lang", code) }

  /// What a screen reader says.
  static func label(_ message: Message) -> Self { Self("aria-label", value: .words(message)) }

  /// What is shown where the pointer rests.
  static func title(_ message: Message) -> Self { Self("title", value: .words(message)) }

  /// What a field shows while it is empty.
  static func placeholder(_ message: Message) -> Self {
    Self("placeholder", value: .words(message))
  }
}
