import Records

/// Marks and particles around a phrase.
extension PhraseFinder {
  func skipMarks(_ text: Scalars, _ start: Int, _ end: Int) -> Int { Self.skippingMarks(text, start, end) }

  static func skippingMarks(_ text: Scalars, _ start: Int, _ end: Int) -> Int {
    var position = start
    while position < end, Self.isMark(text[position]) { position += 1 }
    return position
  }

  static let markCharacters = "①②③④⑤⑥⑦⑧⑨⑩◎◆●■▲★◇△▪• \u{A0}\u{3000}、，,；;：:。）)（(-—·"
  private static let marks = ScalarSet(markCharacters)

  @inline(__always)
  static func isMark(_ scalar: UInt32) -> Bool { !Scalars.isHan(scalar) && marks.contains(scalar) }

  func trim(_ text: Scalars, _ range: Range<Int>) -> Range<Int> {
    var start = skipMarks(text, range.lowerBound, range.upperBound)
    var end = range.upperBound
    while end > start, Self.isMark(text[end - 1]) || text.character(end - 1).isOne(of: "的及和与") {
      if text.character(end - 2).isOne(of: "参惠普涉波顾") { break }
      if text.character(end - 1) == ")" || text.character(end - 1) == "）" { break }
      end -= 1
    }
    while start < end, text.character(start).isOne(of: "的了等"), !text.has("等级", at: start) { start += 1 }
    return start..<end
  }
}
