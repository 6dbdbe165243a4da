import TestSupport
import Testing

@testable import Records

@Suite struct JSONTests {
  private func write(_ body: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    body(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private func read<Value>(_ text: String, _ body: (inout JSONReader) throws(JSONError) -> Value) throws -> Value {
    let bytes = Array(text.utf8)
    return try bytes.withUnsafeBufferPointer { buffer in
      var reader = JSONReader(buffer)
      let value = try body(&reader)
      try reader.end()
      return value
    }
  }

  @Test func escapesOnlyWhatJSONAsksFor() {
    let text = write { $0.value("龙岗/“十四五”\u{2028}\"a\\b\"\n\t\u{1}") }
    #expect(text == "\"龙岗/“十四五”\u{2028}\\\"a\\\\b\\\"\\n\\t\\u0001\"")
  }

  @Test func separatesFieldsAndElements() {
    let text = write { writer in
      writer.beginObject()
      writer.field("a", 1)
      writer.field("b", nil as String?)
      writer.field("c", ["x", "y"])
      writer.key("d")
      writer.beginObject()
      writer.endObject()
      writer.field("e", true)
      writer.endObject()
    }
    #expect(text == #"{"a":1,"b":null,"c":["x","y"],"d":{},"e":true}"#)
  }

  @Test(arguments: [(0.0, "0"), (1.0, "1"), (0.5, "0.5"), (0.0625, "0.063"), (0.9999, "1"), (2, "1"), (-1, "0")])
  func writesConfidences(value: Double, expected: String) {
    #expect(write { $0.value(confidence: value) } == expected)
  }

  @Test(arguments: ["", "a", "中文\"引号\"\\", "\u{0}\u{1F}", "😀 한국어", String(repeating: "长", count: 100) + "\n"])
  func readsBackWhatItWrites(text: String) throws {
    #expect(try read(write { $0.value(text) }) { reader throws(JSONError) in try reader.string() } == text)
  }

  /// Strings are written eight bytes at a time: of any length, with what must be escaped at any place.
  @Test func whatMustBeEscapedIsFoundAtEveryPlace() {
    for length in 0...40 {
      let plain = String(repeating: "ab长", count: 14).utf8.prefix(length)
      let text = String(decoding: plain, as: UTF8.self)
      #expect(write { $0.value(text) } == "\"\(text)\"")
      for place in 0..<length {
        var bytes = [UInt8](repeating: 0x61, count: length)
        bytes[place] = 0x22
        let quoted = String(decoding: bytes, as: UTF8.self)
        #expect(write { $0.value(quoted) } == "\"\(quoted.replacing("\"", with: "\\\""))\"")
      }
    }
  }

  @Test(arguments: [0, 7, 10, 99, 100, 12_345_678, 99_999_999, 100_000_000, -1, -100, .max, .min])
  func writesNumbers(number: Int) {
    #expect(write { $0.value(number) } == "\(number)")
  }

  @Test func identifiersAreWrittenAsTheyRead() throws {
    let id = FactID(document: "d\"长", mark: "n", number: 12_345)
    #expect(id.text == "d\"长.n12345")
    #expect(write { $0.value(id) } == #""d\"长.n12345""#)
    #expect(id == FactID(id.text))
    #expect(id != FactID(document: "d\"长", mark: "m", number: 12_345))
    #expect(id != FactID(document: "d\"长", mark: "n", number: 12_346))
    #expect(write { $0.value(FactID("d.n1")) } == #""d.n1""#)
    #expect(FactID("d.n1") == FactID(document: "d", mark: "n", number: 1))
  }

  @Test func linesStandWhereTheyWereWritten() {
    let mention = Mention(id: "d.m1", document: "d", type: "zone", text: "甲园区", start: 0, end: 3, rule: "TableRule")
    let bytes: [UInt8] = lines([mention, mention])
    let kept: JSONLines = lines([mention, mention])
    #expect(Array(kept.bytes) == bytes)
    let none: JSONLines = lines([Mention]())
    #expect(none.bytes.isEmpty)
  }

  @Test func readsEscapes() throws {
    let text = #""\u9f99\u5c97 \ud83d\ude00\/\b\f""#
    #expect(try read(text) { reader throws(JSONError) in try reader.string() } == "龙岗 😀/\u{8}\u{C}")
  }

  @Test(arguments: [
    "\"", "\"\\", "\"\\u12\"", "\"\\ud800\"", "\"\\ud800\\u0041\"", "\"\\x\"", "\"\u{1}\"", "nul", "1.5",
    "99999999999999999999",
    "[1,", "[1 2]", "{\"a\"1}", "{\"a\":1,}", "{a:1}", "[]x", "",
  ])
  func refuses(text: String) {
    #expect(throws: JSONError.self) {
      try read(text) { reader throws(JSONError) in
        if text.hasPrefix("\"") {
          _ = try reader.string()
        } else if text.hasPrefix("{") || text.hasPrefix("[") {
          try reader.skipValue()
        } else {
          _ = try reader.int()
        }
      }
    }
  }

  @Test func numbersArePassedOver() throws {
    let skip: (inout JSONReader) throws(JSONError) -> Void = { reader throws(JSONError) in try reader.skipNumbers() }
    for text in ["[]", "[1,-2]", "[[1,2,3,4],[5,6,7,8]]", "[ [1], 2 ]"] { try read(text, skip) }
    for text in ["", "1", "[1", "[[1]", "[\"1\"]", "[1]]", "{}", "[null]"] {
      #expect(throws: JSONError.self) { try read(text, skip) }
    }
  }

  @Test func refusesInvalidUTF8() {
    let bytes: [UInt8] = [0x22, 0xC3, 0x28, 0x22]
    #expect(throws: JSONError.self) {
      try bytes.withUnsafeBufferPointer { buffer in
        var reader = JSONReader(buffer)
        _ = try reader.string()
      }
    }
  }

  @Test func refusesEndlessNestingInsteadOfOverflowing() {
    let text = String(repeating: "[", count: 100_000)
    #expect(throws: JSONError.self) { try read(text) { reader throws(JSONError) in try reader.skipValue() } }
  }

  /// Any bytes give a value or an error, never a trap.
  @Test func survivesRandomBytes() {
    var generator = SeededGenerator(7)
    let alphabet = Array("{}[]\",:\\u0019aé中 \n-.eE".utf8) + [0xFF, 0x80, 0x00]
    for _ in 0..<5000 {
      let bytes = (0..<Int.random(in: 0..<40, using: &generator)).map { _ in alphabet.randomElement(using: &generator)!
      }
      _ = try? Document(line: bytes)
      _ = try? Indicator(line: bytes)
    }
  }
}
