import Testing

@testable import Records

@Suite struct UTF8ValidationTests {
  private func isUTF8(_ bytes: [UInt8]) -> Bool { bytes.withUnsafeBufferPointer(\.isUTF8) }

  @Test(arguments: ["", "a", "科技", "a科b技cd", "\u{7FF}\u{800}\u{FFFF}\u{10000}\u{10FFFF}", "\u{D7FF}\u{E000}", "é科"])
  func takesText(_ text: String) {
    #expect(isUTF8(Array(text.utf8)))
    #expect(Array(text.utf8).withUnsafeBufferPointer(\.string) == text)
  }

  @Test(arguments: [
    [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xF0, 0x8F, 0xBF, 0xBF],
    [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE7, 0xA7], [0xE7, 0xA7, 0x41, 0x41],
    [0xE7, 0x41, 0x91, 0x41],
    [0x41, 0x42, 0x43, 0x44, 0xFF],
  ])
  func refusesOthers(_ bytes: [UInt8]) {
    #expect(!isUTF8(bytes))
    #expect(bytes.withUnsafeBufferPointer(\.string) == nil)
  }

  /// As the standard library judges, whatever the bytes: mutated text at every alignment.
  @Test func judgesAsTheLibrary() {
    var state: UInt64 = 7
    func next() -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33)
    }
    let text = Array("全年净增308家,ABCD达到。一是推进科技创新，二是“培育”企业。\u{1F600}é\u{E000}科".utf8)
    for _ in 0..<20_000 {
      var bytes = Array(text[(next() % text.count)...])
      if !bytes.isEmpty, next() % 4 > 0 { bytes[next() % bytes.count] = UInt8(truncatingIfNeeded: next()) }
      if next() % 2 == 0 { bytes.removeLast(next() % (bytes.count + 1)) }
      #expect(isUTF8(bytes) == (String(validating: bytes, as: UTF8.self) != nil))
    }
  }
}
