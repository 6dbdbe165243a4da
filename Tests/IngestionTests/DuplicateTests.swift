import Records
import TestSupport
import Testing

@testable import Ingestion

@Suite struct DuplicateTests {
  /// A text of many different Han characters, made from a seed.
  private func text(_ seed: UInt64, count: Int = 2000) -> String {
    var generator = SeededGenerator(seed)
    var scalars = String.UnicodeScalarView()
    for index in 0..<count {
      scalars.append(UnicodeScalar(0x4E00 + UInt32(generator.next(below: 1 << 12)))!)
      if index % 30 == 29 { scalars.append("。") }
    }
    return String(scalars)
  }

  private func document(_ id: String, _ text: String, damage: [String] = [], url: String? = nil, year: Int? = nil)
    -> Document
  {
    Document(id: id, source: Source(path: id, url: url), reviewYear: year, damage: damage, text: text)
  }

  private func best(_ documents: [Document]) -> [String: String] {
    var duplicates = Duplicates()
    for document in documents { duplicates.add(Witness(document)) }
    return duplicates.best()
  }

  @Test func copiesNameTheLeastDamaged() {
    let original = text(1)
    let masked = original.replacingCharacters(every: 400)
    let documents = [
      document("a", masked, damage: ["masked_figures"]), document("b", original + "附言", damage: ["pinyin_annotation"]),
      document("c", original), document("d", text(2)),
    ]
    #expect(best(documents) == ["a": "c", "b": "c"])
  }

  @Test func amongEqualsTheOfficialSiteThenTheFirst() {
    let copy = text(3)
    #expect(
      best([document("a", copy), document("b", copy, url: "http://kjj.sz.gov.cn/1.html"), document("c", copy)])
        == ["a": "b", "c": "b"])
    #expect(best([document("a", copy), document("b", copy)]) == ["b": "a"])
  }

  @Test func theMostCompleteIsBetterThanTheOfficial() {
    let whole = text(4)
    let part = String(whole.prefix(1500))
    #expect(best([document("a", part, url: "https://x.gov.cn/"), document("b", whole)]) == ["a": "b"])
  }

  @Test func reportsOfTwoYearsAreNoCopies() {
    let copy = text(5)
    #expect(best([document("a", copy, year: 2020), document("b", copy, year: 2021)]).isEmpty)
    #expect(best([document("a", "短"), document("b", "短")]).isEmpty)
  }

  @Test func similarityIsTheShareOfShingles() {
    let one = Array(text(6).utf8)
    let half = Array((text(6, count: 1000) + text(7, count: 1000)).utf8)
    #expect(Fingerprint(one).similarity(to: Fingerprint(one)) == 1)
    #expect(Fingerprint(one).similarity(to: Fingerprint(Array(text(8).utf8))) < 0.1)
    let similarity = Fingerprint(one).similarity(to: Fingerprint(half))
    #expect(similarity > 0.1 && similarity < 0.6)
  }
}

extension String {
  fileprivate func replacingCharacters(every step: Int) -> String {
    String(enumerated().map { $0.offset % step == step - 1 ? "x" : $0.element })
  }
}
