internal import LetterModel

/// What to say of a path that is no file: an address of the web or a paper's identifier is a wish.
enum MissingFile {
  /// Why a path can not be read and what to do; `nil` where the system's own words say it.
  static func reason(for path: String) -> Message? {
    if path.hasPrefix("https://") || path.hasPrefix("http://") {
      return Message(
        english: "is an address: save the page as a file and name that; nothing is fetched",
        dutch: "is een webadres: bewaar de pagina als bestand en noem dat; er wordt niets opgehaald"
      )
    }
    guard let identifier = PaperIdentifier(published: path), identifier.isPaper else { return nil }
    let address = "https://zoek.officielebekendmakingen.nl/\(identifier).xml"
    return Message(
      english: "is no file: save \(address) as \(path).xml and name that",
      dutch: "is geen bestand: bewaar \(address) als \(path).xml en noem dat")
  }
}
