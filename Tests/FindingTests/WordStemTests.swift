@testable import Finding
import Testing

/// Which words are one word in two forms.
@Suite struct WordStemTests {
  @Test(arguments: [
    ("huishoudens", "huishouden"), ("banen", "baan"), ("huizen", "huis"), ("meldden", "meldde"),
    ("woningen", "woning"), ("scholen", "school"), ("aanvragers", "aanvrager"),
  ])
  func `forms of one word have one stem`(one: String, other: String) {
    #expect(WordStem.stem(Array(one.utf8)) == WordStem.stem(Array(other.utf8)))
  }

  @Test(arguments: [("meldingen", "melden"), ("banen", "banden"), ("leden", "leiden")])
  func `other words have other stems`(one: String, other: String) {
    #expect(WordStem.stem(Array(one.utf8)) != WordStem.stem(Array(other.utf8)))
  }

  @Test(arguments: ["", "e", "s", "en", "ss", "ee", "aaa", "ens"])
  func `short words break nothing`(word: String) {
    _ = WordStem.stem(Array(word.utf8))
  }
}
