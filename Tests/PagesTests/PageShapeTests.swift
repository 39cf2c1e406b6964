import LetterModel
import Testing

/// That pages are what a browser, a reader without scripts and a careful host expect.
@Suite struct PageShapeTests {
  private static let specimens = Result { try SpecimenReport.ofCorpus() }

  @Test func `every element of every page is closed in its turn`() throws {
    #expect(try Self.specimens.get().pages().count > 15)
  }

  @Test func `no page asks for anything that is not beside it`() throws {
    for (path, page) in try Self.specimens.get().pages() {
      for element in page.all {
        for name in ["src", "action", "data", "poster", "srcset"] {
          let value = element.attributes[name] ?? ""
          #expect(!value.contains(":") && !value.hasPrefix("//"), "\(path) loads \(value)")
        }
        if element.name == "link" {
          #expect(element.attributes["href"]?.contains(":") == false, "\(path)")
        }
        #expect(!["iframe", "object", "embed", "base", "form"].contains(element.name), "\(path)")
      }
    }
  }

  @Test func `nothing runs but the scripts beside the pages`() throws {
    for (path, page) in try Self.specimens.get().pages() {
      let policy = page.all.first { $0.attributes["http-equiv"] == "Content-Security-Policy" }
      let words = policy?.attributes["content"] ?? ""
      #expect(words.contains("default-src 'none'") && !words.contains("unsafe"), "\(path)")
      for element in page.all {
        let handlers = element.attributes.keys.filter { $0.hasPrefix("on") || $0 == "style" }
        #expect(handlers.isEmpty, "\(path) has \(handlers)")
        if element.name == "script" {
          #expect(element.attributes["src"]?.contains("opmaak/") == true, "\(path)")
          #expect(element.children.isEmpty, "\(path)")
        }
        #expect(element.name != "style", "\(path)")
        let link = element.attributes["href"] ?? ""
        let scheme = link.split(separator: ":").first.map(String.init) ?? ""
        #expect(
          !link.contains(":") || ["http", "https"].contains(scheme) || link.hasPrefix("#")
            || !scheme.allSatisfy(\.isLetter), "\(path) links to \(link)")
      }
    }
  }

  @Test func `every id is used once, and every link on the pages leads somewhere`() throws {
    let report = try Self.specimens.get()
    let pages = try report.pages()
    let ids = pages.mapValues { page in page.all.compactMap { $0.attributes["id"] } }
    for (path, page) in pages {
      let names = ids[path] ?? []
      let repeated = Dictionary(grouping: names) { $0 }.filter { $0.value.count > 1 }
      #expect(repeated.isEmpty, "\(path) has \(repeated.keys.sorted()) twice")
      let folder = path.split(separator: "/").dropLast().map(String.init)
      for element in page.all {
        let described = (element.attributes["aria-describedby"] ?? "").split(separator: " ")
        #expect(described.allSatisfy { names.contains(String($0)) }, "\(path)")
        guard let link = element.attributes["href"] ?? element.attributes["src"],
          !link.contains("://")
        else { continue }
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        var target = folder
        for part in parts[0].split(separator: "/") {
          if part == ".." { _ = target.popLast() } else { target.append(String(part)) }
        }
        let file = parts[0].isEmpty ? path : target.joined(separator: "/").removingEscapes
        #expect(report.files[file] != nil, "\(path) leads to \(file)")
        if parts.count > 1 {
          #expect(ids[file]?.contains(String(parts[1])) == true, "\(path) leads to \(link)")
        }
      }
    }
  }

  @Test func `every page says its language, its title and how wide it is`() throws {
    for (path, page) in try Self.specimens.get().pages() {
      #expect(page.attributes["lang"] == "nl", "\(path)")
      let names = page.all.map(\.name)
      #expect(names.count { $0 == "title" } == 1 && names.count { $0 == "h1" } == 1, "\(path)")
      #expect(names.count { $0 == "main" } == 1, "\(path)")
      #expect(page.all.contains { $0.attributes["name"] == "viewport" }, "\(path)")
    }
  }

  @Test func `pages in English first say the same, with the Dutch to switch to`() throws {
    let dutch = try Self.specimens.get().pages()
    for (path, page) in try SpecimenReport.ofCorpus(in: .english).pages() {
      #expect(page.attributes["lang"] == "en", "\(path)")
      let other = try #require(dutch[path])
      #expect(page.all.map(\.name) == other.all.map(\.name), "\(path)")
      for (one, other) in zip(page.all, other.all) {
        for name in ["aria-label", "title", "placeholder"] {
          guard let english = other.attributes["data-\(name)-en"] else { continue }
          #expect(one.attributes[name] == english, "\(path)")
          #expect(one.attributes["data-\(name)-nl"] == other.attributes[name], "\(path)")
        }
      }
    }
  }

  @Test func `the same letters make the same bytes`() throws {
    #expect(try SpecimenReport.ofCorpus().files == Self.specimens.get().files)
  }
}

extension String {
  /// The name of a file in an address.
  fileprivate var removingEscapes: String {
    var bytes: [UInt8] = []
    var rest = utf8[...]
    while let byte = rest.popFirst() {
      if byte == 0x25, let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
