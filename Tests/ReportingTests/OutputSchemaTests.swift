internal import Extraction
internal import Foundation
internal import LetterModel
internal import LetterReaders
internal import Reporting
import Testing

@Suite struct OutputSchemaTests {
  private struct Schema: Decodable {
    struct Definition: Decodable { var properties: [String: Property]? }
    struct Property: Decodable { var `enum`: [String?]? }
    var definitions: [String: Definition]
    enum CodingKeys: String, CodingKey { case definitions = "$defs" }
  }

  private static func schema() throws -> Schema {
    try JSONDecoder().decode(Schema.self, from: Data(OutputSchema.json.utf8))
  }

  @Test func `every piece that a piece asks for is there`() throws {
    let known = try Self.schema().definitions.keys
    let asked = OutputSchema.json.split(separator: "#/$defs/").dropFirst()
      .compactMap { $0.split(separator: "\"").first }
    #expect(asked.count > 50)
    #expect(asked.allSatisfy { known.contains(String($0)) })
  }

  @Test func `names of cases are those of their types`() throws {
    let definitions = try Self.schema().definitions
    func cases(_ definition: String, _ property: String) -> [String?]? {
      definitions[definition]?.properties?[property]?.enum
    }
    #expect(cases("source", "layout") == allReaders.layouts.map(\.rawValue))
    #expect(cases("reference", "kind") == Citation.Kind.all.map(\.rawValue))
    #expect(cases("reference", "role") == Citation.Role.allCases.map(\.rawValue) + [nil])
    #expect(cases("corpusReference", "kind") == ["letter", "motion"])
  }
}
