import Testing

@testable import Extraction

@Suite struct SpellingTests {
  private func spelling(_ word: String) -> Spelling {
    var word = word
    return word.withUTF8 { Spelling($0) }
  }

  @Test func isTheSameFromBytesAndFromALiteral() {
    #expect(spelling("年") == Spelling("年"))
    #expect(spelling("重点实验室") == Spelling("重点实验室"))
    #expect(spelling(".") == Spelling("."))
    #expect(spelling("实验") != Spelling("试验室"))
  }

  @Test func tellsEndings() {
    #expect(spelling("国家实验室").mayEnd(with: "实验室"))
    #expect(spelling("室").mayEnd(with: "室"))
    #expect(!spelling("室").mayEnd(with: "实验室"))
    #expect(spelling("3.").mayEnd(with: "."))
    #expect(!spelling("实验").mayEnd(with: "室"))
  }

  /// A place in a text is spelled as the word there is, also where what is before it is none of it.
  @Test(arguments: ["甲乙丙丁", "ab年c", "一.二"]) func isCutFromAText(text: String) {
    let scalars = Array(text.unicodeScalars)
    var text = text
    text.withUTF8 { bytes in
      for first in scalars.indices {
        for last in first..<scalars.count {
          let start = scalars[..<first].reduce(0) { $0 + $1.utf8.count }
          let end = scalars[...last].reduce(0) { $0 + $1.utf8.count }
          let spellings = Spellings(count: 1)
          defer { spellings.deallocate() }
          spellings.set(0, in: UnsafeRawPointer(bytes.baseAddress!), from: Int32(start), to: Int32(end))
          #expect(spellings[0] == Spelling(UnsafeBufferPointer(rebasing: bytes[start..<end])))
        }
      }
    }
  }
}

@Suite struct ListedNumbersTests {
  @Test func knowsTheListsOfAWord() {
    var numbers = ListedNumbers(count: 3)
    func number(_ word: String) -> UInt16 {
      var word = word
      return word.withUTF8 { numbers.number($0) }
    }
    for (word, list) in [("建", WordList.clauseVerbs), ("水利枢纽", .greatWorks), ("建", .towns)] {
      var word = word
      word.withUTF8 { numbers.add($0, to: list) }
    }
    #expect(number("建") != 0)
    #expect(numbers.has(number("建"), in: .clauseVerbs) && numbers.has(number("建"), in: .towns))
    #expect(!numbers.has(number("建"), in: .greatWorks))
    #expect(numbers.has(number("水利枢纽"), in: .greatWorks))
    #expect(number("水利枢") == 0 && number("水力枢纽") == 0)
    #expect(!numbers.mayHold(.comma) && numbers.mayHold(.character))
  }
}
