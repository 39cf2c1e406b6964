import Extraction
import Finding
import LetterModel
import Testing

/// A figure as somebody types it.
@Suite struct AskedFigureTests {
  @Test(arguments: [
    ("81.117", PrintedNumber(81_117), String?.none),
    ("81117", PrintedNumber(81_117), nil),
    ("81 117", PrintedNumber(81_117), nil),
    ("81 duizend", PrintedNumber(81, exponent: 3), nil),
    ("58,8%", PrintedNumber(588, exponent: -1), "%"),
    ("58,8 procent", PrintedNumber(588, exponent: -1), "%"),
    ("€ 3,2 miljard", PrintedNumber(32, exponent: 8), "euro"),
    ("€3,2 mld.", PrintedNumber(32, exponent: 8), "euro"),
    ("71.113 banen", PrintedNumber(71_113), "banen"),
  ])
  func `is read as letters print it`(text: String, value: PrintedNumber, unit: String?) {
    let asked = AskedFigure(text)
    #expect(asked?.value == value)
    #expect(asked?.unit == unit)
  }

  @Test(arguments: [
    "", "letters", "letters/2022.md", "58.8", "81.117.md", "81.117 banen erbij", "x 12", "12 34",
    "99999999999999999999",
  ])
  func `what is no figure is not read as one`(text: String) {
    #expect(AskedFigure(text) == nil)
  }

  @Test func `a value beyond all reach is like nothing`() throws {
    let asked = try #require(AskedFigure("81.117"))
    let far = StatedNumber(value: PrintedNumber(.max, exponent: 18))
    #expect(asked.likeness(to: far) == nil)
    #expect(asked.likeness(to: StatedNumber(value: PrintedNumber(.min))) == nil)
  }
}
