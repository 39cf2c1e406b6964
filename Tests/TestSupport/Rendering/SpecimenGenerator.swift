internal import LetterModel

/// Makes letters of a phrase list, the same ones on every machine.
public struct SpecimenGenerator {
  var random: SplitMix64
  private var notes: [SpecimenLetter.Note] = []
  private var year = 2023
  private var mayMark = true

  /// A generator that begins at a seed.
  public init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// A letter.
  public mutating func letter(name: String) -> SpecimenLetter {
    notes = []
    year = random.number(2013...2024)
    let date = CalendarDate(
      year: year, month: random.number(1...12), day: random.number(1...28))
    let topic = random.one(of: DutchPhrases.topics, or: DutchPhrases.housing)
    let office = random.word(["Minister", "Staatssecretaris"]) + " " + topic.office
    let parts = body(of: topic)
    return SpecimenLetter(
      name: name, head: head(of: topic, date: date),
      chamber: .second, date: date, office: office,
      signatory: random.word(["A.B.", "C.", "D.E.F.", "G.H."]) + " "
        + random.word(["Specimen", "Voorbeeld", "van Specimen", "Voorbeeld-Specimen"]),
      parts: parts, notes: notes)
  }

  private mutating func head(
    of topic: DutchPhrases.Topic, date: CalendarDate
  ) -> SpecimenLetter.Head {
    if random.happens(40) {
      return .ministry(
        name: topic.ministry, kenmerk: "\(year)-0000\(random.number(100_000...999_999))",
        subject: random.word(topic.subjects))
    }
    // The parliamentary year begins on the third Tuesday of September.
    let session = (date.month ?? 1) >= 10 ? year : year - 1
    return .paper(
      dossier: "99\(random.number(100...999))", title: random.word(topic.subjects),
      number: "\(random.number(1...999))",
      session: (date.month ?? 1) == 9 ? year - ((date.day ?? 1) < 22 ? 1 : 0) : session)
  }

  private mutating func body(of topic: DutchPhrases.Topic) -> [SpecimenLetter.Part] {
    var parts: [SpecimenLetter.Part] = [.paragraph(paragraph(of: topic))]
    var tables = 0
    for _ in 0..<random.number(1...3) {
      parts.append(.heading(random.word(DutchPhrases.headings)))
      for _ in 0..<random.number(1...3) { parts.append(.paragraph(paragraph(of: topic))) }
      if tables < 2, random.happens(45) {
        tables += 1
        parts.append(.table(table(tables, of: topic)))
        parts.append(.paragraph(paragraph(of: topic)))
      }
      if random.happens(30) {
        parts.append(.paragraph([.words(random.word(DutchPhrases.listOpenings))]))
        parts.append(
          .list(
            random.word(DutchPhrases.lists).split(separator: "|").map { item in
              [.words(String(item))]
            }))
      }
    }
    parts.append(.paragraph([.words(random.word(DutchPhrases.closings))]))
    return parts
  }

  private mutating func paragraph(of topic: DutchPhrases.Topic) -> [SpecimenLetter.Inline] {
    var text: [SpecimenLetter.Inline] = []
    for _ in 0..<random.number(2...5) {
      if !text.isEmpty { text.append(.words(" ")) }
      text += sentence(random.word(DutchPhrases.sentences + topic.sentences))
    }
    return text
  }

  /// A sentence of a pattern: `{n}` a count, `{p}` a percentage, `{m}` an amount, `{c}` a
  /// citation, `{d}` a date, `{y}` a year, `^` a place where a mark may stand.
  private mutating func sentence(_ pattern: String) -> [SpecimenLetter.Inline] {
    var text: [SpecimenLetter.Inline] = []
    var words = ""
    func flush() {
      if !words.isEmpty { text.append(.words(words)) }
      words = ""
    }
    var field = ""
    for character in pattern {
      switch character {
      case "{": field = "{"
      case "}":
        let name = field.dropFirst()
        field = ""
        switch name {
        case "d":
          words += "\(random.number(1...28)) \(random.word(DutchPhrases.months)) \(year - 1)"
        case "y": words += "\(year - random.number(1...3))"
        default:
          flush()
          text.append(value(String(name)))
        }
      case "^":
        guard mayMark, notes.count < 40, random.happens(45) else { continue }
        flush()
        text.append(.mark(addNote()))
      default:
        if field.isEmpty { words.append(character) } else { field.append(character) }
      }
    }
    flush()
    return text
  }

  private mutating func value(_ field: String) -> SpecimenLetter.Inline {
    switch field {
    case "n":
      let value = PrintedNumber(random.number(1_000...99_999))
      return .figure(DutchPrinting.text(of: value), value)
    case "p":
      let value = PrintedNumber(random.number(11...989), exponent: -1)
      return .figure(DutchPrinting.text(of: value), value)
    case "m":
      let millions = random.number(2...950)
      return .figure("\(millions) miljoen", PrintedNumber(millions, exponent: 6))
    default:
      return citation()
    }
  }

  mutating func addNote() -> Int {
    let number = notes.count + 1
    // A note calls no note.
    mayMark = false
    let text = sentence(random.word(DutchPhrases.notes))
    mayMark = true
    notes.append(SpecimenLetter.Note(number, text))
    return number
  }

  private mutating func citation() -> SpecimenLetter.Inline {
    let dossier = random.word(["34352", "28844", "29665", "31936", "32813", "23645"])
    let spaced = random.happens(60) ? SpecimenLetter.spaced(dossier) : dossier
    let number = random.number(3...289)
    let session = year - 1
    let short = "\(session)/\(String(session + 1).suffix(2))"
    let id = "kst-\(dossier)-\(number)"
    switch random.number(1...8) {
    case 1, 2: return .citation("Kamerstuk \(spaced), nr. \(number)", [id])
    case 3: return .citation("Kamerstukken II \(short), \(spaced), nr. \(number)", [id])
    case 4:
      return .citation(
        "Kamerstukken II, vergaderjaar \(session)–\(String(session + 1).suffix(2)), \(spaced), nr. \(number)",
        [id])
    case 5:
      return .citation(
        "Kamerstukken II \(short), \(spaced), nrs. \(number) en \(number + 4)",
        [id, "kst-\(dossier)-\(number + 4)"])
    case 6:
      return .citation(
        "Handelingen II \(short), nr. \(number % 90 + 5), item \(number % 20 + 2)",
        ["h-tk-\(session)\(session + 1)-\(number % 90 + 5)-\(number % 20 + 2)"])
    case 7: return .citation("Stb. \(session), \(number)", ["stb-\(session)-\(number)"])
    default:
      let page =
        "https://www.voorbeeld.nl/\(random.word(["rapport", "monitor", "onderzoek"]))/\(session)"
      return .citation(page, [page])
    }
  }
}
