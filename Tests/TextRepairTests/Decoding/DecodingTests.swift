import Testing

@testable import TextRepair

@Suite struct DecodingTests {
  private func decode(_ bytes: [UInt8], declared: String? = nil) throws -> DecodedText {
    try TextRepairer().decode(bytes, declared: declared)
  }

  @Test func badBytesDoNotStopGB() throws {
    let bytes = encode("科技创新", "GBK") + [0xFF] + encode("发展规划€", "GB18030") + [0x80] + encode("镕·—〇𠀀", "GB18030")
    let decoded = try decode(bytes, declared: "gb2312")
    #expect(decoded.text.string == "科技创新\u{FFFD}发展规划€€镕·—〇𠀀")
    #expect(decoded.encoding == "GB18030")
    #expect(decoded.problems.map(\.kind) == ["undecodable_bytes"])
  }

  @Test(arguments: ["gb2312", "GBK", "gb_2312-80", "x-gbk", "cp936", "GB18030"])
  func everyLabelOfTheFamily(label: String) throws {
    #expect(try decode(encode("朱镕基说：ḿ与€，绿水青山。", "GB18030"), declared: label).text.string == "朱镕基说：ḿ与€，绿水青山。")
  }

  @Test(arguments: ["gb2312", "big5", "windows-1252", "shift_jis", nil])
  func declarationLies(label: String?) throws {
    let decoded = try decode(Array(SampleText.report.utf8), declared: label)
    #expect(decoded.text.string == SampleText.report)
    #expect(decoded.encoding == "UTF-8")
  }

  @Test func cutOffInsideACharacter() throws {
    let whole = Array("科技创新工作".utf8)
    let decoded = try decode(Array(whole.dropLast(1)))
    #expect(decoded.text.string == "科技创新工")
    #expect(decoded.problems.map(\.kind) == ["truncated"])
    let gb = try decode(Array(encode(SampleText.report, "GBK").dropLast(1)))
    #expect(SampleText.report.hasPrefix(gb.text.string))
  }

  @Test func twoEncodingsInOnePage() throws {
    let first = "<p>全市高新技术企业总数达到两千三百家，同比增长百分之十四。</p>\n"
    let second = "<p>科技型中小企业入库三千一百五十家，创历史新高。</p>\n"
    let decoded = try decode(Array(first.utf8) + encode(second, "GBK") + Array(first.utf8))
    #expect(decoded.text.string == first + second + first)
    #expect(decoded.problems.contains { $0.kind == "mixed_encodings" })
  }

  /// Every character knows its bytes.
  @Test(arguments: ["GBK", "UTF-8", "UTF-16LE", "BIG5"])
  func alignment(encoding: String) throws {
    let text = encoding == "BIG5" ? SampleText.traditional : SampleText.report
    let mark: [UInt8] = encoding == "UTF-16LE" ? [0xFF, 0xFE] : []
    let bytes = mark + encode(text, encoding)
    let decoded = try decode(bytes)
    var position = 0
    for scalar in text.unicodeScalars.prefix(400) {
      let width = String(scalar).utf8.count
      let source = decoded.text.sourceRange(of: position..<(position + width))
      #expect(Array(bytes[source]) == encode(String(scalar), encoding))
      position += width
    }
  }
}
