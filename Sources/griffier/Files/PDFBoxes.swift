internal import CBoundedProgram
internal import LetterModel

/// Has poppler's `pdftotext` find the words of a PDF and their boxes.
///
/// The program is another one, so that a file which is made to hurt it hurts nothing else: it is given
/// the bytes on its standard input, no shell, and limits of time, memory and output.
enum PDFBoxes {
  /// A report of 200 pages takes a second, 130 MB and 10 MB of output.
  private static let limits = griffier_limits(
    processor_seconds: 7, seconds: 9, memory: 256 << 20, output: 40 << 20)

  /// The output of `pdftotext -bbox-layout` for a PDF.
  static func boxes(of pdf: [UInt8], named name: String) throws(SystemFailure) -> [UInt8] {
    let outcome = unsafe BoundedProgram.run(
      ["pdftotext", "-enc", "UTF-8", "-bbox-layout", "-", "-"], on: pdf, within: limits)
    defer { unsafe griffier_program_free(outcome) }
    switch unsafe outcome.end {
    case GRIFFIER_EXITED: break
    case GRIFFIER_MISSING:
      throw SystemFailure(
        name,
        Message(
          english:
            "a PDF is read by way of pdftotext, which is not installed (package poppler-utils)",
          dutch: "een pdf wordt gelezen met pdftotext, en dat ontbreekt (pakket poppler-utils)"))
    case GRIFFIER_TOO_LONG:
      throw SystemFailure(
        name,
        Message(
          english: "pdftotext took over \(limits.processor_seconds) seconds",
          dutch: "pdftotext deed er langer over dan \(limits.processor_seconds) seconden"))
    case GRIFFIER_TOO_MUCH:
      throw SystemFailure(
        name,
        Message(
          english: "its words and boxes are over \(limits.output >> 20) MB, the most that is read",
          dutch:
            "de woorden en hun plaatsen zijn meer dan \(limits.output >> 20) MB, het meeste dat gelezen wordt"
        ))
    case GRIFFIER_REFUSED:
      throw SystemFailure(
        name,
        Message(
          english: "pdftotext can not be started: error \(unsafe outcome.status)",
          dutch: "pdftotext start niet: fout \(unsafe outcome.status)"))
    default:
      throw SystemFailure(
        name,
        Message(
          english: "pdftotext failed on it: the PDF is damaged or asks for too much",
          dutch: "pdftotext liep erop vast: de pdf is beschadigd of vraagt te veel"))
    }
    guard unsafe outcome.status == 0 else {
      throw SystemFailure(name, reason(of: unsafe outcome.status, said: unsafe words(of: outcome)))
    }
    return unsafe Array(UnsafeBufferPointer(start: outcome.output, count: outcome.count))
  }

  /// Why pdftotext read nothing: it ends with 1 where it can not open a file, with 3 where the file
  /// forbids that its text is copied.
  private static func reason(of status: CInt, said words: String) -> Message {
    if words.contains("ncorrect password") {
      return Message(
        english: "the PDF is encrypted with a password",
        dutch: "de pdf is versleuteld met een wachtwoord")
    }
    return status == 3
      ? Message(
        english: "the PDF forbids that its text is copied",
        dutch: "de pdf verbiedt dat de tekst gekopieerd wordt")
      : Message(
        english: "the PDF is damaged: pdftotext can not open it",
        dutch: "de pdf is beschadigd: pdftotext krijgt hem niet open")
  }

  private static func words(of outcome: griffier_outcome) -> String {
    let bytes = unsafe UnsafeBufferPointer(start: outcome.error, count: outcome.error_count)
    return unsafe String(decoding: bytes, as: UTF8.self)
  }
}
