import Records
import Testing

@testable import Aggregation

@Suite struct NameFormsTests {
  private static let forms: NameForms = {
    var words = try! GenericWords(table: CSVTable(path: "g", bytes: Array("word,use\n".utf8)))
    words.titles = ["规划", "发展规划", "十四五", "办法"]
    words.own = ["我市", "关于"]
    words.generic = ["提高", "项目"]
    return NameForms(places: ["青石市", "青石", "东岭省"], words: words)
  }()

  private func text(_ form: [UInt32]) -> String {
    String(String.UnicodeScalarView(form.compactMap(Unicode.Scalar.init)))
  }

  @Test(arguments: [
    ("青石市科技创新“十四五”规划", "科技创新十四五规划"), ("青石科技创新“十四五”规划", "科技创新十四五规划"),
    ("《青石市人才办法（试行）》", "人才办法"), ("青石市未来方案(2021-2025年)", "未来方案"), ("关于我市星火的办法", "星火的办法"),
  ])
  func bareFormsLeaveOutPlacesAndBrackets(name: String, bare: String) {
    #expect(text(Self.forms.bare(name)) == bare)
  }

  @Test func coresLeaveOutWhatTitlesShare() {
    #expect(text(Self.forms.core(Self.forms.bare("青石市科技创新“十四五”规划"))) == "科技创新")
  }

  @Test func similarityIsSymmetricAndBounded() {
    let one = Self.forms.bare("量子材料发展规划")
    let other = Self.forms.bare("量子器件发展规划")
    let similarity = NameForms.similarity(one, other)
    #expect(similarity == NameForms.similarity(other, one))
    #expect(similarity > 0.4 && similarity < 1)
    #expect(NameForms.similarity(one, one) == 1)
    #expect(NameForms.similarity(one, []) == 0)
    #expect(NameForms.similarity([1], [2]) == 0)
  }

  @Test func metricsWithoutANameTellNothing() {
    #expect(!Self.forms.isTelling("提高到"))
    #expect(!Self.forms.isTelling("项目"))
    #expect(Self.forms.isTelling("孵化器"))
  }

  @Test func bureausAreComparedWithoutTheirPlace() {
    #expect(text(NameForms.bureau("青石市北塘区科技局")) == "科技局")
    #expect(text(NameForms.bureau("科学技术部")) == "科学技术部")
  }
}

@Suite struct EventEditionTests {
  private func edition(_ name: String) -> EventEdition { EventEdition(name.unicodeScalars.map(\.value)) }

  @Test(arguments: [("19", 19), ("十九", 19), ("二十", 20), ("一百二十八", 128), ("一百零八", 108), ("三", 3)])
  func numbersAreRead(digits: String, number: Int) {
    #expect(EventEdition.number(digits.unicodeScalars.map(\.value)[...]) == number)
  }

  @Test(arguments: ["", "双十一", "九九九九九九九"])
  func otherWordsAreNoNumbers(digits: String) {
    #expect(EventEdition.number(digits.unicodeScalars.map(\.value)[...]) == nil)
  }

  @Test func editionsAreApartFromTheSeries() {
    let event = edition("第七届青石湾创客大会")
    #expect(event.edition == 7)
    #expect(event.series == "青石湾创客大会".unicodeScalars.map(\.value))
    #expect(edition("2021年青石湾创客大会").year == 2021)
  }

  @Test func sameEditionMatchesAndAnotherDoesNot() {
    #expect(edition("第七届青石湾创客大会").likeness(to: edition("第七届青石湾创客大会")) == 1)
    #expect(edition("第七届青石湾创客大会").likeness(to: edition("第六届青石湾创客大会")) == 0)
    #expect(edition("第七届创客交流大会").likeness(to: edition("第七届中国创客交流大会")) > 0.8)
    #expect(edition("第七届青石湾创客大会").likeness(to: edition("第七届海洋博览会")) == 0)
    #expect(edition("2020年青石湾创客大会").likeness(to: edition("2021年青石湾创客大会")) == 0)
  }
}
