internal import LetterModel

/// What the standard streams are called where one fails.
enum StandardStream {
  /// Standard input.
  static let input = Message(english: "standard input", dutch: "standaardinvoer").ofRun
  /// Standard output.
  static let output = Message(english: "standard output", dutch: "standaarduitvoer").ofRun
}
