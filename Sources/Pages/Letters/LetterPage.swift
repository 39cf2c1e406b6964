internal import Driver
internal import LetterModel
internal import Reporting

/// The page of a letter: what was found in it, the letter itself, and what is not known.
struct LetterPage {
  /// The letter, which the overview asks what it keeps of it.
  let view: LetterView
  private let title: LetterTitle
  private let site: PageSite

  /// The page of a letter under its id.
  init(
    _ read: ReadLetter, id: String, others: OtherLetters, pictures: [PagePicture],
    on site: PageSite
  ) {
    self.site = site
    view = LetterView(read, id: id, others: others, pictures: pictures)
    title = LetterTitle(of: read)
  }

  /// The page and its pictures.
  var files: [PageFile] {
    [PageFile(["brieven", "\(view.id).html"], bytes)]
      + view.pictures.map {
        PageFile(["beeld", "\(view.id)-\($0.page + 1).png"], $0.png)
      }
  }

  private var bytes: [UInt8] {
    let frame = PageFrame(
      site: site, title: Message(title.title), depth: 1, scripts: ["brief.js"], type: "letter")
    let groups = FindingGroup.groups(of: view)
    return frame.page { html in
      LetterHead(view, title, places: groups.count).write(in: &html)
      FindingList(groups).write(in: &html)
      LetterTools.write(in: &html)
      html.element("article", [.id("brief"), .type("sheet"), .language("nl"), .label(Self.letter)])
      {
        BlockMarkup(view).write(in: &$0)
      }
      PDFSection(view)?.write(in: &html)
      UnknownSection(view).write(in: &html)
      CitationSection(view).write(in: &html)
      SourceSection(view).write(in: &html)
    }
  }

  private static let letter = Message(english: "The letter", dutch: "De brief")
}
