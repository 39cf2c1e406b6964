import TestSupport

/// A difference that the round trip is known to show; the list is there to be emptied.
struct KnownShortfall {
  /// The layouts it happens in; all of them where it is not the reader's.
  var renderings: [Rendering] = Rendering.allCases
  /// The kind of fact, as it begins a difference: `- citation`.
  var kind: String
  /// Words of the fact.
  var words: String
  /// Why it is there.
  var reason: String

  /// The list.
  static let all: [KnownShortfall] = []

  /// Whether a difference of a rendering is a case of it.
  func covers(_ difference: String, in rendering: Rendering) -> Bool {
    renderings.contains(rendering) && difference.hasPrefix(kind) && difference.contains(words)
  }
}
