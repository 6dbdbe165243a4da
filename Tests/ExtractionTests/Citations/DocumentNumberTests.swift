import TestSupport
import Testing

@testable import Extraction

@Suite struct DocumentNumberTests {
  private let leads = ["根据", "文件", "落实", "与", "和"].map { Array($0.utf8) }

  private func numbers(_ text: String) -> [String] {
    DocumentNumber.all(in: Array(text.utf8), behind: leads).map(\.uniform)
  }

  @Test(arguments: [
    "国发〔2023〕15号", "国发[2023]15号", "国发［2023］15号", "国发（2023）15号", "国发(2023)15号", "国发【2023】15号", "国发〔2023〕第15号",
    "国发﹝2023﹞15号", "国发〔2023年〕15号", "国发〔2023〕 15号", "国发 〔2023〕 15 号",
  ]) func readsEveryStyleOfBracket(text: String) {
    #expect(numbers(text) == ["国发〔2023〕15号"])
  }

  @Test(arguments: [
    ("根据国发〔2023〕15号文件", "国发〔2023〕15号"), ("贯彻落实粤府办〔2021〕3号精神", "粤府办〔2021〕3号"),
    ("《某某办法》（深科技创新规〔2020〕7号）", "深科技创新规〔2020〕7号"), ("与国科发火〔2016〕32号", "国科发火〔2016〕32号"),
    ("(沪府规[2022]12号)", "沪府规〔2022〕12号"),
  ]) func cutsWhatStandsBefore(text: String, expected: String) {
    #expect(numbers(text) == [expected])
  }

  @Test(arguments: [
    "第15号", "15号楼", "2023〕15号", "〔2023〕15号", "国发〔23〕15号", "国发〔2023〕号", "国发〔3023〕15号", "国发2023年15号", "地铁(2023)14号线国发",
    "号", "〕1号", "国发〔2023〕1234567号",
  ]) func leavesOtherNumbersAlone(text: String) {
    #expect(numbers(text).filter { !$0.hasPrefix("地铁") } == [])
  }

  @Test(arguments: [
    ("海务部令第7号", "令第7号"), ("海务部公告2022年第31号", "公告2022年第31号"), ("国务院令 第 7 号", "令第7号"),
  ]) func readsOrdersAndNotices(text: String, expected: String) {
    #expect(numbers(text) == [expected])
  }

  @Test func readsSeveralAndTheirPlaces() {
    let text = Array("国发〔2023〕15号、国办发〔2021〕1号".utf8)
    let found = DocumentNumber.all(in: text, behind: leads)
    #expect(found.map(\.uniform) == ["国发〔2023〕15号", "国办发〔2021〕1号"])
    #expect(found.map { String(decoding: text[$0.range], as: UTF8.self) } == ["国发〔2023〕15号", "国办发〔2021〕1号"])
  }

  @Test func survivesAnyBytes() {
    var generator = SeededGenerator(11)
    let parts = ["号", "〔", "〕", "2023", "1", "国", "\u{FFFD}", "(", ")", "第", "年", " "].map { Array($0.utf8) }
    for _ in 0..<500 {
      let bytes = (0..<generator.next(below: 20)).flatMap { _ in parts[generator.next(below: parts.count)] }
      for number in DocumentNumber.all(in: bytes, behind: leads) {
        #expect(number.range.upperBound <= bytes.count)
        #expect(number.year.map { (1949...2100).contains($0) } ?? number.isOrder)
      }
      // Also cut inside a character.
      _ = DocumentNumber.all(in: Array(bytes.dropFirst()), behind: leads)
    }
  }
}
