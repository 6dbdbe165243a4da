import Records
import Testing

/// Whose a figure is, and the indicator it then belongs to.
@Suite struct SubjectTests {
  /// `metric|subject|indicator` of each figure.
  private func owners(_ marked: String) -> [String] {
    namedIndicators(marked, type: "district").map {
      [$0.metric, $0.subject ?? "-", $0.indicator ?? "-"].joined(separator: "|")
    }
  }

  @Test func thePlaceGoesOnWithItsMeasure() {
    #expect(
      owners("‹乙县›完成固定资产投资90亿元,增长7%。") == [
        "固定资产投资|乙县|fixed_investment", "固定资产投资|乙县|fixed_investment",
      ])
    #expect(owners("‹乙县›固定资产投资90亿元,增长7%;全市增长5%。").last?.contains("乙县|") == false)
  }

  @Test func placesAloneHaveWhatWasCounted() {
    #expect(
      owners("全市科技型中小企业800家,‹乙县›、‹丙区›分别为90家、70家。").suffix(2) == [
        "科技型中小企业|乙县|tech_sme", "科技型中小企业|丙区|tech_sme",
      ])
    #expect(owners("全市科技型中小企业800家,分布在‹乙县›90家。").last == "科技型中小企业|乙县|tech_sme")
    #expect(owners("‹乙县›、‹丙区›分别引进项目26个、32个。").map { String($0.split(separator: "|")[1]) } == ["乙县", "丙区"])
  }

  @Test func theNameBeforeAnIndicatorIsWhoseItIs() {
    #expect(owners("‹甲市›全社会研发投入强度达2.9%。") == ["甲市全社会研发投入强度|-|rd_intensity"])
    #expect(owners("‹乙县›每万人发明专利拥有量达12件。") == ["乙县每万人发明专利拥有量|乙县|invention_per_10k"])
  }

  @Test func aShareOfAWholeWithItsParticle() {
    #expect(owners("全社会研发投入占GDP的比重达2.9%。").first?.hasSuffix("rd_intensity") == true)
    #expect(owners("民营企业投入占全社会研发投入的比重达29%。").first?.hasSuffix("|-") == true)
  }
}
