/// A case's text with its mentions in braces: {南京}、{鼓楼}.
struct MarkedText: Equatable {
  var text = ""
  /// Half-open ranges of scalars of `text`.
  var ranges: [Range<Int>] = []

  /// Nil where braces are not in pairs or nothing stands in them.
  init?(_ marked: String) {
    var scalars = String.UnicodeScalarView()
    var count = 0
    var start: Int?
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "{":
        if start != nil { return nil }
        start = count
      case "}":
        guard let opened = start, opened < count else { return nil }
        ranges.append(opened..<count)
        start = nil
      default:
        scalars.append(scalar)
        count += 1
      }
    }
    if start != nil || ranges.isEmpty { return nil }
    text = String(scalars)
  }
}
