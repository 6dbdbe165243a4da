import Glibc

/// A document's number: 国发〔2023〕15号, in any style of bracket.
struct DocumentNumber: Equatable {
  /// Who issued it, as the number abbreviates it: 国发. Of an order or a notice (国务院令第711号) what it is called.
  var prefix: String
  var year: Int?
  var serial: String
  /// Half-open range of bytes.
  var range: Range<Int>
  /// Whether it is an order or a notice, whose body stands before it in full.
  var isOrder = false
  /// That body.
  var issuer: IssuingBody?

  /// With the brackets of the standard: 国发〔2023〕15号.
  var uniform: String {
    if isOrder { return prefix + (year.map { "\($0)年" } ?? "") + "第\(serial)号" }
    return "\(prefix)〔\(year ?? 0)〕\(serial)号"
  }

  /// All document numbers of a text, in order.
  ///
  /// - Parameter leads: words before a number that are no part of it (根据, 印发).
  static func all(in bytes: [UInt8], behind leads: [[UInt8]]) -> [DocumentNumber] {
    var result: [DocumentNumber] = []
    if bytes.isEmpty { return result }
    bytes.withUnsafeBytes { text in
      let start = text.baseAddress!
      var position = 0
      // 号 is E5 8F B7; its middle byte is rarer than its first.
      while let found = memchr(start + position, 0x8F, text.count - position) {
        position = UnsafeRawPointer(found) - start + 1
        guard position >= 2, position < text.count, text[position - 2] == 0xE5, text[position] == 0xB7 else { continue }
        if let number = read(bytes, endingAt: position - 2, after: result.last?.range.upperBound ?? 0, leads) {
          result.append(number)
        }
      }
    }
    return result
  }

  private static let opening = ["〔", "[", "［", "(", "（", "【", "﹝", "「", "{"].map { Array($0.utf8) }
  private static let closing = ["〕", "]", "］", ")", "）", "】", "﹞", "」", "}"].map { Array($0.utf8) }

  /// Reads backwards from the 号 at byte offset `mark`.
  private static func read(
    _ bytes: [UInt8], endingAt mark: Int, after limit: Int, _ leads: [[UInt8]]
  ) -> DocumentNumber? {
    let end = blankStart(bytes, mark, limit)
    var here = end
    while here > limit, isDigit(bytes[here - 1]), end - here < 6 { here -= 1 }
    let serial = String(decoding: bytes[here..<end], as: UTF8.self)
    guard here < end else { return nil }
    here = blankStart(bytes, here, limit)
    let ordinal = back(bytes, over: [Array("第".utf8)], from: here, limit)
    here = blankStart(bytes, ordinal ?? here, limit)
    guard let closed = back(bytes, over: closing, from: here, limit) else {
      return ordinal == nil ? nil : order(bytes, before: here, serial, mark, limit)
    }
    here = back(bytes, over: [Array("年".utf8)], from: closed, limit) ?? closed
    guard here - limit >= 4, let year = year(bytes[(here - 4)..<here]) else { return nil }
    guard var opened = back(bytes, over: opening, from: here - 4, limit) else { return nil }
    opened = blankStart(bytes, opened, limit)
    let start = prefixStart(bytes, endingAt: opened, limit, leads)
    guard opened - start >= 3 else { return nil }
    return DocumentNumber(
      prefix: String(decoding: bytes[start..<opened], as: UTF8.self), year: year, serial: serial,
      range: start..<mark + 3)
  }

  /// 令 or 公告2022年 before 第7号.
  private static func order(
    _ bytes: [UInt8], before end: Int, _ serial: String, _ mark: Int, _ limit: Int
  ) -> DocumentNumber? {
    var here = end
    var issued: Int?
    if let yearEnd = back(bytes, over: [Array("年".utf8)], from: here, limit), yearEnd - limit >= 4 {
      issued = year(bytes[(yearEnd - 4)..<yearEnd])
      if issued != nil { here = yearEnd - 4 }
    }
    guard let start = back(bytes, over: orders, from: here, limit) else { return nil }
    return DocumentNumber(
      prefix: String(decoding: bytes[start..<here], as: UTF8.self), year: issued, serial: serial,
      range: start..<mark + 3, isOrder: true)
  }

  private static let orders = ["令", "公告", "通告"].map { Array($0.utf8) }

  /// Where the blanks that end at `end` begin.
  private static func blankStart(_ bytes: [UInt8], _ end: Int, _ limit: Int) -> Int {
    var here = end
    while here > limit, bytes[here - 1] == 0x20 { here -= 1 }
    return here
  }

  private static func back(_ bytes: [UInt8], over marks: [[UInt8]], from end: Int, _ limit: Int) -> Int? {
    for mark in marks where end - mark.count >= limit && bytes[(end - mark.count)..<end].elementsEqual(mark) {
      return end - mark.count
    }
    return nil
  }

  static func year(_ digits: ArraySlice<UInt8>) -> Int? {
    guard digits.allSatisfy(isDigit) else { return nil }
    let value = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return (1949...2100).contains(value) ? value : nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Where the abbreviation that ends at `end` begins: at most twelve Han characters, behind the last word that cannot
  /// be a part of it.
  private static func prefixStart(
    _ bytes: [UInt8], endingAt end: Int, _ limit: Int, _ leads: [[UInt8]]
  ) -> Int {
    var here = end
    while here - 3 >= limit, end - here < 36, isHan(bytes, here - 3) {
      if here < end, leads.contains(where: { back(bytes, over: [$0], from: here, limit) != nil }) { break }
      here -= 3
    }
    return here
  }

  private static func isHan(_ bytes: [UInt8], _ position: Int) -> Bool {
    let lead = bytes[position]
    guard lead >= 0xE4, lead <= 0xE9, bytes[position + 1] & 0xC0 == 0x80, bytes[position + 2] & 0xC0 == 0x80 else {
      return false
    }
    return lead > 0xE4 || bytes[position + 1] >= 0xB8
  }
}
