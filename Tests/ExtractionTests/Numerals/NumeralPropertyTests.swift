import Extraction
import TestSupport
import Testing

/// Writes a number in Chinese the way it is read aloud.
func chinese(_ value: Int) -> String {
  let digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
  func section(_ value: Int, isFirst: Bool) -> String {
    var text = ""
    var needsZero = !isFirst && value < 1000
    for (power, name) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
      let digit = value / power % 10
      if digit == 0 {
        if !text.isEmpty || !isFirst { needsZero = true }
        continue
      }
      if needsZero { text += "零" }
      needsZero = false
      text += digits[digit] + name
    }
    return text
  }
  if value == 0 { return "零" }
  var text = ""
  for (power, name) in [(1_0000_0000_0000, "兆"), (1_0000_0000, "亿"), (1_0000, "万"), (1, "")] {
    let part = value / power % 1_0000
    if part > 0 { text += section(part, isFirst: text.isEmpty) + name }
  }
  return text
}

@Suite struct NumeralPropertyTests {
  @Test func whatIsWrittenInChineseReadsAsTheSameValue() {
    var generator = SeededGenerator(7)
    var values = Array(0...1200)
    for _ in 0..<3000 {
      let digits = Int.random(in: 1...16, using: &generator)
      var limit = 1
      for _ in 0..<digits { limit *= 10 }
      values.append(Int.random(in: 0..<limit, using: &generator))
    }
    for value in values {
      let text = chinese(value)
      let found = quantityScanner.quantities(in: Scalars(text))
      #expect(found.map { $0.value?.description } == [String(value)], "\(text)")
    }
  }

  @Test func whatIsWrittenInArabicReadsAsTheSameValue() {
    var generator = SeededGenerator(11)
    for _ in 0..<2000 {
      let whole = Int.random(in: 0...9_999_999_999, using: &generator)
      let fraction = Int.random(in: 1...99_999, using: &generator)
      var decimal = String(fraction)
      while decimal.hasSuffix("0") { decimal.removeLast() }
      let text = "\(whole).\(decimal)"
      #expect(quantityScanner.quantities(in: Scalars(text)).map { $0.value?.description } == [text])
      #expect(ExactDecimal(whole).description == String(whole))
    }
  }

  @Test func decimalsOfAnyLengthAreNeverRounded() {
    let digits = String(repeating: "1234567891", count: 50)
    #expect(numbers("0.\(digits)%") == ["0.\(digits)%=0.\(digits) %"])
    #expect(numbers("\(digits).\(digits)亿元").first?.hasSuffix("元") == true)
  }

  /// Quadratic time would be minutes here.
  @Test(.timeLimit(.minutes(1))) func longNumbersEndInLinearTime() {
    let long = String(repeating: "9", count: 10_000)
    #expect(numbers(long) == ["\(long)=\(long)"])
    for hostile in [
      "9", "一", "万", "亿", "百千", "x", "x.", "半", "第", "数", "1,", "分之", "十", "一又", "1万", "前", "-", "1/", "零", "1e", "两三",
    ] {
      _ = quantityScanner.quantities(in: Scalars(String(repeating: hostile, count: 200_000)))
    }
  }

  @Test func anyTextIsReadWithoutACrash() {
    let alphabet = Array(
      "0123456789.,，-−x*%‰万亿千百十零一二两三半成分之几数第前首位余多超近约以上左右家元个年月至到/^eE 点负又折第，。“”《》（）\t　🙂a".unicodeScalars)
    var generator = SeededGenerator(23)
    for _ in 0..<4000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...40, using: &generator) { text.append(alphabet.randomElement(using: &generator)!) }
      let scalars = Scalars(String(text))
      var end = 0
      for quantity in quantityScanner.quantities(in: scalars) {
        #expect(quantity.start >= 0 && quantity.start < quantity.end && quantity.end <= scalars.count)
        #expect(quantity.end >= end)
        end = quantity.end
      }
    }
  }
}
