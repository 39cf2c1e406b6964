internal import LetterModel

/// What a person should know of a text that holds more than it shows.
struct OfficeChanges {
  /// The first of some places, and how many there are.
  struct Places {
    private(set) var first: Range<Int>?
    private(set) var count = 0

    mutating func add(_ place: Range<Int>) {
      if first == nil { first = place }
      count += 1
    }
  }

  /// Changes that were tracked and not yet accepted.
  var tracked = Places()
  /// Text that is there and not shown.
  var hidden = Places()
  /// Fields whose end is missing, so that nothing after them is shown.
  var openFields = Places()
  /// Characters of a font of signs that nothing is known of.
  var unknownSymbols = Places()

  /// What is to be said.
  func diagnostics(in source: SourceText) -> [Diagnostic] {
    func say(_ places: Places, _ kind: DiagnosticKind, _ message: (Int) -> Message) -> Diagnostic? {
      places.first.map {
        Diagnostic(kind, message(places.count), span: SourceSpan(source.sourceRange(of: $0)))
      }
    }
    return [
      say(tracked, .trackedChanges) { count in
        count == 1
          ? Message(
            english: "1 tracked change is not accepted yet and was read as if it were",
            dutch: "1 bijgehouden wijziging is nog niet geaccepteerd, maar is wel zo gelezen")
          : Message(
            english: "\(count) tracked changes are not accepted yet and were read as if they were",
            dutch:
              "\(count) bijgehouden wijzigingen zijn nog niet geaccepteerd, maar zijn wel zo"
              + " gelezen")
      },
      say(hidden, .hiddenText) { count in
        count == 1
          ? Message(
            english: "1 stretch of hidden text is not read",
            dutch: "1 stuk verborgen tekst is niet gelezen")
          : Message(
            english: "\(count) stretches of hidden text are not read",
            dutch: "\(count) stukken verborgen tekst zijn niet gelezen")
      },
      say(openFields, .openField) { _ in
        Message(
          english: "a field has no end, and what stands after it is not read",
          dutch: "een veld heeft geen einde; wat erachter staat is niet gelezen")
      },
      say(unknownSymbols, .unknownSymbol) { count in
        count == 1
          ? Message(
            english: "1 character of a font of signs is unknown and was read as a space",
            dutch: "1 teken van een symbolenlettertype is onbekend en is gelezen als spatie")
          : Message(
            english: "\(count) characters of a font of signs are unknown and were read as spaces",
            dutch: "\(count) tekens van een symbolenlettertype zijn onbekend en zijn gelezen als"
              + " spaties")
      },
    ].compactMap(\.self)
  }
}

extension DiagnosticKind {
  static let trackedChanges = DiagnosticKind(
    "office.tracked-changes", .warning,
    "The file holds tracked changes that nobody accepted yet; the text is read with all accepted.")
  static let hiddenText = DiagnosticKind(
    "office.hidden-text", .note, "The file holds text that is not shown, and that is not read.")
  static let openField = DiagnosticKind(
    "office.open-field", .warning, "A field has no end; what stands after it is not read.")
  static let unknownSymbol = DiagnosticKind(
    "office.unknown-symbol", .warning,
    "A character of a font of signs, such as Wingdings, is unknown and was read as a space.")
}
