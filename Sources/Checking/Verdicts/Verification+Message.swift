public import LetterModel

extension Verification {
  /// The sum in words: `70.388 + 724 = 71.112, stated 71.113: within rounding (1 of 1,5)`.
  public var message: String { message(in: .english) }

  /// The remarks in English.
  public var notes: [String] { notes(in: .english) }

  /// The sum in words.
  public func message(in language: Language) -> String {
    statement?.text(in: language) ?? VerificationWording.message(of: self, in: language)
  }

  /// Whether what it is held against is printed nowhere: parts of a whole make 100 per cent.
  package var isOwed: Bool { operation == .complement && statedFigure == nil }

  /// The remarks.
  public func notes(in language: Language) -> [String] {
    remarks.map { $0.text(in: language) }
  }

  /// The verdict in whole sentences, for a person.
  ///
  /// `70.388 + 724 = 71.112, maar de brief noemt
  /// 71.115. Dat scheelt 3; afronden verklaart hoogstens 1,5.`
  public func sentence(in language: Language) -> String {
    VerificationWording.sentence(of: self, in: language)
  }
}
