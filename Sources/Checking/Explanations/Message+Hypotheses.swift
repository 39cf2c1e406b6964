internal import LetterModel

extension Message {
  /// One figure mends everything.
  static func onlyFigure(_ printed: PrintedNumber, meant: PrintedNumber?, sums: Int) -> Message {
    let (shown, value) = (NumberText.text(printed), meant.map(NumberText.text) ?? "?")
    let result =
      switch sums {
      case 1: Message(english: "its sum", dutch: "klopt de som")
      case 2: Message(english: "both of its sums", dutch: "kloppen beide sommen")
      default:
        Message(english: "all \(sums) of its sums", dutch: "kloppen alle \(sums) sommen")
      }
    return Message(
      english: "only \(shown) can be the mistake: as \(value) it agrees with \(result.english)",
      dutch: "alleen \(shown) kan fout zijn: met \(value) \(result.dutch)")
  }

  /// Several figures would each mend everything.
  static func anyOf(_ changes: [(printed: PrintedNumber, meant: PrintedNumber?)]) -> Message {
    let list = changes.map { change in
      NumberText.text(change.printed) + " → " + (change.meant.map(NumberText.text) ?? "?")
    }.joined(separator: "; ")
    return Message(
      english: "any one of these would mend it: \(list)",
      dutch: "elk van deze zou het kloppend maken: \(list)")
  }

  /// Several figures would mend everything together.
  static func together(_ changes: [(printed: PrintedNumber, meant: PrintedNumber?)]) -> Message {
    let list = changes.map { change in
      NumberText.text(change.printed) + " → " + (change.meant.map(NumberText.text) ?? "?")
    }.joined(separator: "; ")
    return Message(
      english: "these together would mend it: \(list)",
      dutch: "samen zouden deze het kloppend maken: \(list)")
  }

  static let noSingleFigure = Message(
    english: "no single figure would mend it: two or more differ, or a row is missing",
    dutch: "geen enkel getal alleen maakt het kloppend: er zijn er twee of meer fout, of er"
      + " ontbreekt een rij")

  /// What could have happened to a figure.
  static func mistake(_ mistake: Mistake) -> Message {
    let (printed, meant) = (NumberText.text(mistake.printed), NumberText.text(mistake.meant))
    switch mistake.kind {
    case .swappedDigits:
      return Message(
        english: "\(printed) may be \(meant) with two digits swapped",
        dutch: "\(printed) kan \(meant) zijn met twee cijfers verwisseld")
    case .digit:
      return Message(
        english: "\(printed) may be \(meant) with one digit wrong",
        dutch: "\(printed) kan \(meant) zijn met één cijfer fout")
    case .sign:
      return Message(
        english: "\(printed) may be \(meant) with the wrong sign",
        dutch: "\(printed) kan \(meant) zijn met het verkeerde teken")
    case .factorTen:
      return Message(
        english: "\(printed) may be \(meant) times or over ten",
        dutch: "\(printed) kan \(meant) zijn, een factor tien ernaast")
    case .gluedMark:
      return Message(
        english: "\(printed) may be \(meant) with a footnote's mark glued on",
        dutch: "\(printed) kan \(meant) zijn met een nootcijfer eraan vast")
    }
  }
}
