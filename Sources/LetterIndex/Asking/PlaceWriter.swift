internal import Checking
internal import Finding
internal import LetterModel
internal import Reporting

/// Writes places of an index as `griffier find` writes those of letters.
public struct PlaceWriter: Sendable {
  private let index: IndexFile

  /// A writer, which asks the index for the checks of a figure.
  public init(_ index: IndexFile) {
    self.index = index
  }

  /// The places for people: each letter once, an empty line between them.
  public func text(_ places: [IndexedPlace]) throws(IndexError) -> [UInt8] {
    let checks = try index.checks(at: places)
    var text = ""
    var last: IndexedLetter?
    for place in places {
      if place.letter != last {
        if last != nil { text += "\n" }
        let letter = place.letter
        text += FoundPassage.title(id: letter.name, sender: letter.sender, date: letter.day) + "\n"
        last = letter
      }
      var passage = FoundPassage(
        place: place.description, sentence: place.sentence, marked: place.marked)
      passage.cell = place.cell
      if case .figure(let figure, let likeness) = place.subject {
        passage.likeness = likeness
        passage.claim = figure.claim
        passage.checks = checks.of(figure).map { check in
          let verdict = Verification.Verdict(rawValue: check.verdict) ?? .undecided
          return FoundPassage.line(of: verdict, check.message, rule: check.rule)
        }
      }
      text += passage.text
    }
    return Array(text.utf8)
  }

  /// The places for programs, one a line.
  ///
  ///     {"letter":"kst-99001-14","file":…,"sender":…,"date":"2023-07-13","match":"same",
  ///      "sentence":…,"at":[8,14],"line":31,"column":9,"part":null,"figure":{…},"reference":null,
  ///      "checks":[{"id":"k3","verdict":"exact","message":…,"rule":…}]}
  public func json(_ places: [IndexedPlace]) throws(IndexError) -> [UInt8] {
    let checks = try index.checks(at: places)
    var json = JSONByteWriter()
    for place in places { write(place, checks, to: &json) }
    return json.take()
  }

  private func write(
    _ place: IndexedPlace, _ known: IndexedChecks, to json: inout JSONByteWriter
  ) {
    json.beginObject()
    json.key("letter")
    json.string(place.letter.id)
    json.key("file")
    json.string(place.letter.file)
    json.key("sender")
    json.string(place.letter.sender)
    json.key("date")
    json.string(place.letter.date)
    json.key("match")
    if case .figure(_, let likeness) = place.subject {
      json.string(likeness.rawValue)
    } else {
      json.null()
    }
    json.key("sentence")
    json.string(place.sentence)
    json.key("at")
    json.beginArray()
    let before = place.sentence[..<place.marked.lowerBound].count { $0 & 0xC0 != 0x80 }
    json.integer(before)
    json.integer(before + place.sentence[place.marked].count { $0 & 0xC0 != 0x80 })
    json.endArray()
    json.key("line")
    json.integer(place.line)
    json.key("column")
    json.integer(place.column)
    json.key("part")
    json.string(place.part)
    json.key("figure")
    var checks: [IndexedCheck] = []
    if case .figure(let figure, _) = place.subject {
      write(figure, to: &json)
      checks = known.of(figure)
    } else {
      json.null()
    }
    json.key("reference")
    if case .citation(let id) = place.subject { json.string(id) } else { json.null() }
    json.key("checks")
    json.beginArray()
    for check in checks {
      json.beginObject()
      json.key("id")
      json.string(check.id)
      json.key("verdict")
      json.string(check.verdict)
      json.key("message")
      json.string(check.message)
      json.key("rule")
      json.string(check.rule)
      json.endObject()
    }
    json.endArray()
    json.endObject()
    json.endLine()
  }

  private func write(_ figure: IndexedFigure, to json: inout JSONByteWriter) {
    json.beginObject()
    json.key("id")
    json.string(figure.id)
    json.key("text")
    json.string(figure.text)
    json.key("value")
    json.number(figure.stated?.value)
    json.key("unit")
    json.string(figure.unit)
    json.key("kind")
    json.string(figure.kind)
    json.key("measure")
    json.string(figure.measure)
    json.key("period")
    json.string(figure.period)
    json.key("claim")
    json.string(figure.claim)
    json.endObject()
  }
}
