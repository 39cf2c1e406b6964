internal import Checking
internal import Driver
internal import Extraction
internal import LetterModel

/// The pages of a PDF as they were printed, with a box around each figure that was checked.
struct PDFSection {
  private let view: LetterView
  private let places: PagePlaces

  /// The pictures of a letter; `nil` where there are none.
  init?(_ view: LetterView) {
    guard let places = view.letter.source.places, !view.pictures.isEmpty else { return nil }
    self.view = view
    self.places = places
  }

  /// Writes the pictures.
  func write(in html: inout HTMLText) {
    html.element("section", [.type("printed"), .id("bladzijden")]) { html in
      html.element("h2", say: Self.title)
      for picture in view.pictures {
        let name = Message(
          english: "Page \(picture.page + 1)", dutch: "Bladzijde \(picture.page + 1)")
        html.element("figure", [.type("page"), .id("bladzij-\(picture.page + 1)")]) { html in
          html.element("figcaption", say: name)
          html.element(
            "svg",
            [
              HTMLAttribute("role", "group"), .type("page-picture"),
              HTMLAttribute("viewBox", "0 0 \(picture.width) \(picture.height)"),
              .label(name),
            ]
          ) { html in
            html.void(
              "image",
              [
                .link(view.root + PageAddress.picture(view.id, page: picture.page)),
                HTMLAttribute("width", String(picture.width)),
                HTMLAttribute("height", String(picture.height)),
              ])
            writeBoxes(on: picture.page, in: &html)
          }
        }
      }
    }
  }

  private func writeBoxes(on page: Int, in html: inout HTMLText) {
    for index in view.records.figures.indices {
      guard let part = view.figures[index] else { continue }
      for piece in view.records.figures[index].span.pieces {
        let (found, box) = places.place(of: piece)
        guard found == page, let box else { continue }
        let (x, y) = (PagePicture.dots(box.left), PagePicture.dots(box.top))
        html.element(
          "a",
          [.link("#k\(part.check + 1)"), .label(part.verdict.words)]
        ) { html in
          html.void(
            "rect",
            [
              .type("\(part.verdict.type)\(part.isBlamed ? " blamed" : "")"),
              HTMLAttribute("x", String(x - 3)), HTMLAttribute("y", String(y - 2)),
              HTMLAttribute("width", String(PagePicture.dots(box.right) - x + 6)),
              HTMLAttribute("height", String(PagePicture.dots(box.bottom) - y + 4)),
              HTMLAttribute("rx", "3"),
            ])
        }
      }
    }
  }

  private static let title = Message(english: "As it was printed", dutch: "Zo staat het gedrukt")
}
