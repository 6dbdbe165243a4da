import TestSupport
import Testing

@testable import Extraction

@Suite struct CharacterTests {
  @Test(
    arguments: [
      ("〇零○Ｏ", 0), ("一壹幺", 1), ("二两贰俩兩貳倆", 2), ("三叁仨參", 3), ("四肆", 4), ("五伍", 5), ("六陆陸", 6), ("七柒", 7), ("八捌", 8),
      ("九玖", 9),
    ] as [(String, UInt8)])
  func chineseDigitsHaveTheirValues(_ digits: String, _ value: UInt8) {
    for scalar in digits.unicodeScalars {
      #expect(NumeralCharacter.chineseDigit(scalar.value) == value)
      #expect(NumeralCharacter.digit(scalar.value) == value)
    }
  }

  @Test func powersHaveTheirValues() {
    for (scalar, power) in zip("十拾百佰千仟".unicodeScalars, [1, 1, 2, 2, 3, 3]) {
      #expect(NumeralCharacter.smallPower(scalar.value) == power)
    }
    for (scalar, power) in zip("万萬亿億兆".unicodeScalars, [4, 4, 8, 8, 12]) {
      #expect(NumeralCharacter.largePower(scalar.value) == power)
    }
    for scalar in "科技0第𠮷".unicodeScalars {
      #expect(NumeralCharacter.chineseDigit(scalar.value) == nil)
      #expect(NumeralCharacter.smallPower(scalar.value) == nil)
      #expect(NumeralCharacter.largePower(scalar.value) == nil)
    }
  }

  @Test func listsHoldTheirCharactersInAnyOrderAndLength() {
    func isMixed(_ character: Unicode.Scalar) -> Bool { character.isOne(of: "a、é—-𠮷的") }
    for character in "a、é—-𠮷的".unicodeScalars { #expect(isMixed(character)) }
    for character in "b，è–_𠮶地".unicodeScalars { #expect(!isMixed(character)) }
    func isLong(_ character: Unicode.Scalar) -> Bool { character.isOne(of: "一二三四五六七八九十百千万亿兆:") }
    for character in "一十千兆:".unicodeScalars { #expect(isLong(character)) }
    for character in "零：".unicodeScalars { #expect(!isLong(character)) }
  }

  /// Random text: what is decoded is what the text says, and all that is no Han character is marked.
  @Test func decodingMarksWhatIsNoHanCharacter() {
    var random = SeededGenerator(5)
    for _ in 0..<200 {
      let text = String(
        String.UnicodeScalarView(
          (0..<random.next(below: 30)).map { _ in "科技局，。“”12a é—㐀𠮷\t".unicodeScalars.randomElement(using: &random)! }))
      var marks: [Int32] = []
      let scalars = Scalars(utf8: Array(text.utf8)[...], marks: &marks)
      #expect(scalars == Scalars(text))
      #expect(scalars.text == text)
      for (place, scalar) in text.unicodeScalars.enumerated() where !(0x3400...0x9FFF).contains(scalar.value) {
        #expect(marks.contains(Int32(place)))
        #expect(scalars.marks.contains(Int32(place)))
      }
    }
  }
}
