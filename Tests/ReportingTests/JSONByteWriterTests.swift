internal import Foundation
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

  @Test func `every byte of a string is written so that it is read back`() throws {
    for scalar in UInt32(1)...0x100 {
      let character = try #require(Unicode.Scalar(scalar))
      for length in 0...17 {
        let text = String(repeating: "a", count: length) + String(character) + "zz"
        var json = JSONByteWriter()
        json.string(text)
        #expect(try JSONDecoder().decode(String.self, from: Data(json.bytes)) == text)
      }
    }
  }

  @Test func `an integer of any size is written with its digits`() {
    var generator = SplitMix64(seed: 7)
    var values = [0, 9, 10, 99, 100, Int.max, Int.min, -1]
    for bits in 1..<64 {
      for _ in 0..<20 { values.append(Int(bitPattern: UInt(generator.next() >> (64 - bits)))) }
    }
    for value in values {
      var json = JSONByteWriter()
      json.integer(value)
      json.integer(-(value == .min ? 0 : value))
      #expect(
        String(decoding: json.bytes, as: UTF8.self) == "\(value),\(-(value == .min ? 0 : value))")
    }
  }

  @Test func `a number of any exponent has the value that was printed`() throws {
    for coefficient in [0, 7, -25, 123, 1_234_567, Int.max, Int.min] {
      for exponent in -24...24 {
        var json = JSONByteWriter()
        json.number(PrintedNumber(coefficient, exponent: exponent))
        let written = String(decoding: json.bytes, as: UTF8.self)
        let value = try #require(Decimal(string: written))
        #expect(value == Decimal(string: "\(coefficient)e\(exponent)"), "\(written)")
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
