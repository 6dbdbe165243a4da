/// The stretches of a paragraph between quotation marks or book-title marks whose numbers belong to a name or slogan.
enum QuotedStretches {
  /// A quotation longer than this speaks for itself and may state figures.
  private static let longest = 30

  /// - Parameter marks: the places of all that is no Han character, ascending.
  static func find(in text: Scalars, marks: [Int32]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < marks.count {
      let open = Int(marks[index])
      index += 1
      guard let (close, limit) = closing(text.character(open)) else { continue }
      var end = index
      while end < marks.count, Int(marks[end]) - open <= limit + 1, text.character(Int(marks[end])) != close {
        end += 1
      }
      guard end < marks.count, Int(marks[end]) - open <= limit + 1 else { continue }
      found.append(open..<Int(marks[end]) + 1)
      index = end + 1
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
