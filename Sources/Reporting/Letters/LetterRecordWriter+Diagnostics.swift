internal import LetterModel

extension LetterRecordWriter {
  /// Writes what a person should know.
  func write(_ diagnostic: Diagnostic, at index: Int, to json: inout JSONByteWriter) {
    let room =
      160 + JSONCursor.room(for: diagnostic.id) + JSONCursor.room(for: diagnostic.words.english)
      + JSONCursor.room(for: diagnostic.words.dutch)
      + spanRoom(diagnostic.span) + JSONCursor.room(forStrings: diagnostic.notes)
    json.append(atMost: room) { out in
      out.literal(#"{"id":"#)
      out.string(diagnostic.id)
      out.literal(#","severity":"#)
      out.name(diagnostic.severity.rawValue)
      out.literal(#","message":"#)
      out.string(diagnostic.words.english)
      out.literal(#","messageNl":"#)
      out.string(diagnostic.words.dutch)
      out.literal(#","span":"#)
      out.span(diagnostic.span, lines)
      out.literal(#","notes":"#)
      out.strings(diagnostic.notes)
      out.literal("}")
    }
  }
}
