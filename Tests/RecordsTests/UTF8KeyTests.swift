import Records
import Testing

@Suite struct UTF8KeyTests {
  @Test func equalBytesAreEqualKeys() {
    let names = ["", "a", "科技局", "深圳市龙岗区科技创新局", "é"]
    for name in names {
      #expect(UTF8Key(name) == UTF8Key(String(decoding: Array(name.utf8), as: UTF8.self)))
      #expect(UTF8Key(name).hashValue == UTF8Key(String(decoding: Array(name.utf8), as: UTF8.self)).hashValue)
    }
    #expect(Set(names.map(UTF8Key.init)).count == names.count)
  }

  /// Canonically equivalent strings are different keys: names are compared as they are written.
  @Test func bytesDecideAndNotEquivalence() {
    #expect("\u{E9}" == "e\u{301}")
    #expect(UTF8Key("\u{E9}") != UTF8Key("e\u{301}"))
  }
}
