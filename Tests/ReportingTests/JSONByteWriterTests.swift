internal import LetterModel
internal import Reporting
import TestSupport
import Testing

@Suite struct JSONByteWriterTests {
  @Test(arguments: CaseFile.cases("json-numbers"))
  func `a number is written with the digits that were printed`(_ example: CaseFile.Case) throws {
    let parts = example["number"].split(separator: "e").compactMap { Int($0) }
    try #require(parts.count == 2)
    var json = JSONByteWriter()
    json.number(PrintedNumber(parts[0], exponent: parts[1]))
    #expect(String(decoding: json.bytes, as: UTF8.self) == example["json"])
  }

  @Test(arguments: CaseFile.cases("json-strings"))
  func `a string is escaped where JSON asks for it`(_ example: CaseFile.Case) {
    let scalars = example["scalars"].split(separator: " ").compactMap { UInt32($0, radix: 16) }
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars.compactMap(Unicode.Scalar.init))
    var json = JSONByteWriter()
    json.string(text)
    json.string(Array(text.utf8))
    let once = example["json"]
    #expect(String(decoding: json.bytes, as: UTF8.self) == "\(once),\(once)")
  }

  @Test func `an escape is found at every distance from the start of a string`() {
    for length in 0..<40 {
      for quote in 0...length {
        var text = [UInt8](repeating: 0xE9, count: length)
        text.insert(0x22, at: quote)
        var json = JSONByteWriter()
        json.string(text)
        var expected = text
        expected.insert(0x5C, at: quote)
        #expect(json.bytes == [0x22] + expected + [0x22])
      }
    }
  }

  @Test func `commas stand between members and elements and nowhere else`() {
    var json = JSONByteWriter()
    json.beginObject()
    json.key("a")
    json.beginArray()
    json.integer(1)
    json.beginObject()
    json.endObject()
    json.null()
    json.endArray()
    json.key("b")
    json.bool(true)
    json.endObject()
    #expect(String(decoding: json.bytes, as: UTF8.self) == #"{"a":[1,{},null],"b":true}"#)
  }
}
