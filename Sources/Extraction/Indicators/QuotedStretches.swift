/// The stretches of a paragraph between quotation marks or book-title marks whose numbers belong to a name or slogan.
enum QuotedStretches {
  /// A quotation longer than this speaks for itself and may state figures.
  private static let longest = 30

  static func find(in text: Scalars) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var position = text.skippingHan(0)
    while position < text.count {
      guard let (close, limit) = closing(text.character(position)) else {
        position = text.skippingHan(position + 1)
        continue
      }
      var end = position + 1
      while end < text.count, end - position <= limit, text.character(end) != close { end += 1 }
      if text.character(end) == close {
        found.append(position..<end + 1)
        position = text.skippingHan(end + 1)
      } else {
        position = text.skippingHan(position + 1)
      }
    }
    return found
  }

  private static func closing(_ open: Unicode.Scalar) -> (close: Unicode.Scalar, limit: Int)? {
    switch open {
    case "“": ("”", longest)
    case "《": ("》", 120)
    case "「": ("」", longest)
    case "〔", "【": (open == "〔" ? "〕" : "】", longest)
    default: nil
    }
  }
}
