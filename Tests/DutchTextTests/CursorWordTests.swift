import DutchText
import Testing

struct CursorWordTests {
  @Test(arguments: [
    ("e.v.)", "e.v."), ("E.v.3", "e.v"), ("en volgende", "en volgende"), ("en  volgende", ""),
    ("e. v.", "e. v."), ("evenals", ""), ("ev.3", "ev"),
  ])
  func `the longest word or cue that stands whole is passed`(text: String, taken: String) {
    var cursor = ByteCursor(Array(text.utf8))
    let isTaken = cursor.takeWord(of: WordClass("citation.page.following"))
    #expect(isTaken == !taken.isEmpty)
    #expect(cursor.text(0..<cursor.at).lowercased() == taken)
  }

  @Test(arguments: [
    ("nr.281", "nr."), ("nr. 281", "nr."), ("nrs.3", "nrs."), ("nr281", ""), ("nota", ""),
    ("onder nr.3", "onder nr."), ("nummer 3", "nummer"),
  ])
  func `a digit may be glued to an abbreviation`(text: String, taken: String) {
    var cursor = ByteCursor(Array(text.utf8))
    let isTaken = cursor.takeWordOrAbbreviation(of: WordClass("citation.number"))
    #expect(isTaken == !taken.isEmpty)
    #expect(cursor.text(0..<cursor.at) == taken)
  }

  @Test func `a value stands beside a word and a cue`() {
    var word = ByteCursor(Array("herdruk)".utf8))
    var cue = ByteCursor(Array("Tweede herdruk)".utf8))
    let reprints = WordClass("citation.reprint")
    let values = [word.takeValue(of: reprints), cue.takeValue(of: reprints)]
    #expect(values == [1, 2])
    #expect(cue.at == 14)
  }

  @Test func `a sign is passed as a word is`() {
    var cursor = ByteCursor(Array("& 3".utf8))
    let isTaken = cursor.takeWord(of: WordClass("citation.number.and"))
    #expect(isTaken && cursor.at == 1)
  }

  @Test func `cues that a cursor looks for are numbered in no letter`() {
    let lexicon = Lexicon(parsing: Array("@@link\nvan_de van\n@more\nmeer_dan\n".utf8))
    #expect(!WordClass("link", in: lexicon).hasCues)
    #expect(WordClass("more", in: lexicon).hasCues)
  }
}
