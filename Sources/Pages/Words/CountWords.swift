internal import Checking
internal import LetterModel

extension Message {
  /// A number and what is counted, one or many: `1 brief`, `2.048 brieven`.
  static func count(
    _ count: Int, _ one: (dutch: String, english: String), _ many: (dutch: String, english: String)
  ) -> Message {
    let words = count == 1 ? one : many
    return Message(
      english: "\(grouped(count, by: ",")) \(words.english)",
      dutch: "\(grouped(count, by: ".")) \(words.dutch)")
  }

  /// `1 brief`, `3 brieven`.
  static func letters(_ count: Int) -> Message {
    .count(count, ("brief", "letter"), ("brieven", "letters"))
  }

  /// `1 cijfer`, `3 cijfers`.
  static func figures(_ count: Int) -> Message {
    .count(count, ("cijfer", "figure"), ("cijfers", "figures"))
  }

  /// `1 verwijzing`, `3 verwijzingen`.
  static func citations(_ count: Int) -> Message {
    .count(count, ("verwijzing", "citation"), ("verwijzingen", "citations"))
  }

  /// `1 som`, `3 sommen`.
  static func sums(_ count: Int) -> Message {
    .count(count, ("som", "sum"), ("sommen", "sums"))
  }

  /// `1 tabel`, `3 tabellen`.
  static func tables(_ count: Int) -> Message {
    .count(count, ("tabel", "table"), ("tabellen", "tables"))
  }

  /// A bare number, its digits in groups.
  static func number(_ count: Int) -> Message {
    Message(english: grouped(count, by: ","), dutch: grouped(count, by: "."))
  }

  /// Two sentences or pieces of them, one after the other.
  static func + (left: Message, right: Message) -> Message {
    Message(english: left.english + right.english, dutch: left.dutch + right.dutch)
  }

  /// Remarks as sentences: each begins with a capital and ends with a full stop.
  static func sentences(_ remarks: [Message]) -> Message {
    Message { language in
      remarks.map { $0.text(in: language).asSentence }.joined(separator: " ")
    }
  }

  private static func grouped(_ count: Int, by separator: String) -> String {
    let dutch = NumberText.text(PrintedNumber(count))
    return separator == "." ? dutch : dutch.split(separator: ".").joined(separator: separator)
  }
}
