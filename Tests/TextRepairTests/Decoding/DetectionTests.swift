import TestSupport
import Testing

@testable import TextRepair

/// Texts in ten encodings, of many lengths and from many places, some inside markup, most with a wrong declaration or none.
@Suite struct DetectionTests {
  struct Case: Sendable {
    var encoding: String
    var bytes: [UInt8]
    var declared: String?
    var text: String
  }

  private static let sources: [(encoding: String, iconv: String, mark: [UInt8], text: String)] = [
    ("UTF-8", "UTF-8", [], SampleText.report),
    ("UTF-8", "UTF-8", [0xEF, 0xBB, 0xBF], SampleText.report),
    ("UTF-16LE", "UTF-16LE", [0xFF, 0xFE], SampleText.report),
    ("UTF-16BE", "UTF-16BE", [0xFE, 0xFF], SampleText.report),
    ("GB18030", "GB2312", [], SampleText.report),
    ("GB18030", "GB18030", [], SampleText.report),
    ("GB18030", "GBK", [], SampleText.traditional),
    ("Big5", "BIG5", [], SampleText.traditional),
    ("Shift_JIS", "SHIFT_JIS", [], SampleText.japanese),
    ("EUC-JP", "EUC-JP", [], SampleText.japanese),
    ("EUC-KR", "EUC-KR", [], SampleText.korean),
    ("ISO-2022-JP", "ISO-2022-JP", [], SampleText.japanese),
    ("windows-1252", "CP1252", [], SampleText.french),
  ]

  static let cases: [Case] = {
    var generator = SeededGenerator(11)
    var cases: [Case] = []
    for source in sources {
      let scalars = Array(source.text.unicodeScalars)
      for length in [50, 60, 80, 100, 150, 200, 300, 500, 1000, 3000] {
        for place in 0..<2 {
          let start = place == 0 ? 0 : Int.random(in: 0..<max(1, scalars.count / 2), using: &generator)
          var text = ""
          var count = 0
          for scalar in scalars[start...] where count < length {
            text.unicodeScalars.append(scalar)
            count += scalar.value < 0x80 ? 1 : 2
          }
          // A text shorter than asked is left out, but for the longest.
          if count < length, length > 300 { continue }
          if place == 1, length >= 200 {
            text = "<div class=\"article\"><p style=\"text-indent:2em\">" + text + "</p></div>"
          }
          let bytes =
            source.iconv == "ISO-2022-JP" ? escapedJapanese(text) : encode(text, source.iconv)
          let isGB = source.encoding == "GB18030"
          let declared: [String?] = [nil, isGB ? "gb2312" : nil, source.encoding == "UTF-8" ? "gb2312" : nil]
          cases.append(
            Case(
              encoding: source.encoding, bytes: source.mark + bytes, declared: declared[cases.count % 3], text: text))
        }
      }
    }
    return cases
  }()

  /// ISO 2022 switches between ASCII and Japanese by escape sequences; one for each stretch.
  private static func escapedJapanese(_ text: String) -> [UInt8] {
    var result: [UInt8] = []
    var isJapanese = false
    for scalar in text.unicodeScalars {
      let euc = encode(String(scalar), "EUC-JP")
      let needsJapanese = euc.count == 2
      if needsJapanese != isJapanese {
        result += needsJapanese ? [0x1B, 0x24, 0x42] : [0x1B, 0x28, 0x42]
        isJapanese = needsJapanese
      }
      result += euc.map { $0 & 0x7F }
    }
    return isJapanese ? result + [0x1B, 0x28, 0x42] : result
  }

  @Test func accuracy() throws {
    let repairer = try TextRepairer()
    #expect(Self.cases.count >= 200)
    var right = (short: 0, long: 0)
    var all = (short: 0, long: 0)
    for test in Self.cases {
      let decoded = repairer.decode(test.bytes, declared: test.declared)
      let isRight = decoded.text.string == test.text
      if test.bytes.count >= 200 {
        all.long += 1
        right.long += isRight ? 1 : 0
      } else {
        all.short += 1
        right.short += isRight ? 1 : 0
      }
      if !isRight { print("detection: \(test.encoding), \(test.bytes.count) bytes, read as \(decoded.encoding)") }
    }
    print("detection: \(right.short) of \(all.short) below 200 bytes, \(right.long) of \(all.long) from 200 bytes up")
    #expect(Double(right.long) >= 0.99 * Double(all.long))
    #expect(Double(right.short) >= 0.90 * Double(all.short))
  }
}
