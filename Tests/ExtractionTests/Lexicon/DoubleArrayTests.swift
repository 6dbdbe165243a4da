import Records
import Testing

@testable import Extraction

@Suite struct DoubleArrayTests {
  private func matches(_ array: DoubleArray, _ text: String) -> [String] {
    var result: [String] = []
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      array.scan(bytes) { start, end, index in
        result.append("\(String(decoding: bytes[start..<end], as: UTF8.self)):\(index)")
      }
    }
    return result
  }

  private func array(_ words: [String]) -> DoubleArray { DoubleArray(keys: words.map { Array($0.utf8) }) }

  @Test func findsTheLeftmostLongestWithoutOverlap() {
    let array = array(["深圳", "深圳市", "圳市科", "科创", "科创委", "龙岗"])
    #expect(matches(array, "深圳市科创委与龙岗区") == ["深圳市:1", "科创委:4", "龙岗:5"])
    #expect(matches(array, "深 圳 市") == [])
  }

  @Test func findsEveryKeyThatBegins() {
    let array = array(["深", "深圳", "深圳市"])
    var ends: [Int] = []
    Array("深圳市区".utf8).withUnsafeBufferPointer { array.forEach(in: $0, at: 0) { end, _ in ends.append(end) } }
    #expect(ends == [3, 6, 9])
  }

  @Test func holdsNothingAndOneAndDuplicates() {
    #expect(matches(array([]), "深圳") == [])
    #expect(matches(array([""]), "深圳") == [])
    #expect(matches(array(["深", "深"]), "深圳") == ["深:0"])
    #expect(array(["深圳"]).index(of: Array("深".utf8)) == nil)
    #expect(array(["深圳"]).index(of: Array("深圳".utf8)) == 0)
    #expect(array(["深圳"]).index(of: Array("深圳市".utf8)) == nil)
  }

  @Test func toleratesBytesThatAreNoText() {
    let array = DoubleArray(keys: [[0], [0, 0], [255, 0], [255, 255, 255]])
    var found: [Int] = []
    [UInt8]([0, 0, 255, 255, 255, 255, 0]).withUnsafeBufferPointer {
      array.scan($0) { _, _, index in found.append(index) }
    }
    #expect(found == [1, 3, 2])
  }

  /// Every key is found, and nothing else is: against a set, over keys and texts made by a small generator.
  @Test(arguments: [UInt64(1), 2, 3]) func agreesWithASet(seed: UInt64) {
    var generator = Generator(state: seed)
    let alphabet = ["深", "圳", "市", "科", "技", "区", "a", "1"]
    func word(_ longest: Int) -> String {
      (0..<1 + generator.next(longest)).map { _ in alphabet[generator.next(alphabet.count)] }.joined()
    }
    let words = (0..<400).map { _ in word(6) }
    let array = array(words)
    let set = Set(words)
    for _ in 0..<300 {
      let text = word(12)
      #expect((array.index(of: Array(text.utf8)) != nil) == set.contains(text))
      let bytes = Array(text.utf8)
      bytes.withUnsafeBufferPointer { pointer in
        for start in bytes.indices where bytes[start] & 0xC0 != 0x80 {
          var found: [String] = []
          array.forEach(in: pointer, at: start) { end, index in
            found.append(words[index])
            #expect(Array(words[index].utf8) == Array(bytes[start..<end]))
          }
          let expected = (start + 1...bytes.count).compactMap { end -> String? in
            let part = String(decoding: bytes[start..<end], as: UTF8.self)
            return set.contains(part) ? part : nil
          }
          #expect(found == expected)
        }
      }
    }
  }

  /// Units grow with the keys' bytes, not with their square: memory and building time stay linear.
  @Test func growsInLine() {
    var generator = Generator(state: 7)
    func names(_ count: Int) -> [[UInt8]] {
      (0..<count).map { _ in
        (0..<3 + generator.next(6)).flatMap { _ in
          Array(String(Unicode.Scalar(0x4E00 + UInt32(generator.next(3000)))!).utf8)
        }
      }
    }
    let small = DoubleArray(keys: names(1000)).unitCount
    let large = DoubleArray(keys: names(10_000)).unitCount
    #expect(large < small * 20)
  }
}

/// A small generator with a known state, so that a failure can be seen again.
struct Generator {
  var state: UInt64

  mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
}
