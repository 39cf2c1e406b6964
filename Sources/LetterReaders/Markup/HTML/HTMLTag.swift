/// The elements of HTML that mean something to the reader.
enum HTMLTag: String, CaseIterable {
  case html, head, body, title, meta
  case p, div, section, article, main, header, footer, nav, aside, address, blockquote, pre
  case center, figure, figcaption, form, fieldset, legend, details, summary, hgroup, hr
  case h1, h2, h3, h4, h5, h6
  case ul, ol, li, dl, dt, dd, menu, dir
  case table, caption, thead, tbody, tfoot, tr, th, td
  case a, sup, sub, br, span, b, i, em, strong, u
  case script, style, noscript, template, svg, button, select, textarea, iframe, object, audio
  case video, canvas, map, option

  /// Whether its tags end a block.
  var isBlock: Bool {
    switch self {
    case .a, .sup, .sub, .br, .span, .b, .i, .em, .strong, .u, .meta: false
    default: !isHidden || self == .title
    }
  }

  /// Whether nothing in it is running text.
  var isHidden: Bool {
    switch self {
    case .head, .script, .style, .noscript, .template, .svg, .button, .select, .textarea, .iframe,
      .object, .audio, .video, .canvas, .map, .option, .nav, .title:
      true
    default: false
    }
  }

  /// Whether it is part of the page's frame, outside its main part.
  var isFrame: Bool { self == .header || self == .footer || self == .aside }

  /// A heading's level.
  var headingLevel: Int? {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: nil
    }
  }

  /// Whether a file that ends in it was cut: HTML lets no one leave its end tag out.
  var mustEnd: Bool {
    switch self {
    case .html, .body, .head, .p, .li, .dt, .dd, .tr, .td, .th, .thead, .tbody, .tfoot, .option,
      .meta, .br, .hr:
      false
    default: true
    }
  }
}
