/// What an element is to the reader of a page.
enum TagKind: UInt8, Sendable {
  case inline
  case block
  case paragraph
  case listItem
  case heading1, heading2, heading3, heading4, heading5, heading6
  case lineBreak
  case link
  case bold
  case table, row, cell, headerCell, caption
  case article
  /// nav, footer, aside: never the report.
  case margin
  case header
  case preformatted
  case title
  case meta
  case time
  /// Its text is not text of the page: form controls, frames, ruby glosses.
  case ignored
  case body

  var isBlock: Bool {
    switch self {
    case .inline, .link, .bold, .lineBreak, .title, .meta, .time, .ignored: false
    default: true
    }
  }

  var headingLevel: Int? {
    let level = Int(rawValue) - Int(TagKind.heading1.rawValue) + 1
    return (1...6).contains(level) ? level : nil
  }

  static let named: [String: TagKind] = {
    var kinds: [String: TagKind] = [
      "p": .paragraph, "li": .listItem, "dt": .listItem, "dd": .listItem, "h1": .heading1, "h2": .heading2,
      "h3": .heading3, "h4": .heading4, "h5": .heading5, "h6": .heading6, "br": .lineBreak, "a": .link, "b": .bold,
      "strong": .bold, "table": .table, "tr": .row, "td": .cell, "th": .headerCell, "caption": .caption,
      "figcaption": .caption, "article": .article, "main": .article, "nav": .margin, "footer": .margin,
      "aside": .margin, "header": .header, "pre": .preformatted, "title": .title, "meta": .meta, "time": .time,
      "body": .body,
    ]
    for name in [
      "address", "blockquote", "center", "dir", "div", "dl", "fieldset", "figure", "form", "hr", "html", "menu", "ol",
      "section", "ul", "tbody", "thead", "tfoot", "hgroup", "details", "summary", "marquee", "legend",
    ] {
      kinds[name] = .block
    }
    for name in [
      "script", "style", "noscript", "iframe", "select", "option", "textarea", "button", "svg", "template", "object",
      "applet", "video", "audio", "canvas", "map", "rt", "rp", "noframes", "datalist", "input",
    ] {
      kinds[name] = .ignored
    }
    return kinds
  }()
}
