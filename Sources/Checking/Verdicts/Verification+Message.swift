extension Verification {
  /// The sum in words: `70.388 + 724 = 71.112, stated 71.113: within rounding (1 of 1,5)`.
  public var message: String { message(in: .english) }

  /// The remarks in English.
  public var notes: [String] { notes(in: .english) }

  /// The sum in words.
  public func message(in language: Language) -> String {
    statement?.text(in: language) ?? VerificationWording.message(of: self, in: language)
  }

  /// The remarks.
  public func notes(in language: Language) -> [String] {
    remarks.map { $0.text(in: language) }
  }
}
