import Records
import Testing

@testable import Ingestion

/// Whose report it is where the title says it in part, and the site, the signature or the first words say the rest.
@Suite struct AgencySourceTests {
  private func agency(
    _ title: String?, sources: [String] = [], signature: String = "", head: String = "", text: String = ""
  ) -> (String?, String?) {
    let found = try! sharedIngestor.agencies.find(
      sources: sources, title: title, signature: signature, head: head,
      text: [title ?? "", head, text].joined(separator: "\n"), year: 2021)
    return (found.agency, found.division?.code)
  }

  @Test func theSiteTellsWhichPlaceIsMeant() {
    #expect(agency("鼓楼区科技局2021年工作总结", sources: ["徐州市鼓楼区人民政府"]) == ("徐州市鼓楼区科学技术局", "320302"))
    #expect(agency("和平区科技局工作总结", sources: ["沈阳市和平区政务公开"]).1 == "210102")
    // A city's site decides between namesakes; one elsewhere decides nothing.
    #expect(agency("鼓楼区科技局2021年工作总结", sources: ["福州市人民政府"]) == ("福州市鼓楼区科学技术局", "350102"))
    #expect(agency("鼓楼区科技局2021年工作总结", sources: ["长沙市人民政府"]).1 == nil)
  }

  @Test func theSiteTellsWhoseOfficeIsMeant() {
    #expect(agency("市科学技术局2021年工作总结", sources: ["宜宾市人民政府"]) == ("宜宾市科学技术局", "511500"))
    #expect(agency("科技局2021年工作总结", sources: ["晋江市人民政府网"]) == ("晋江市科学技术局", "350582"))
    #expect(agency("2021年工作总结", sources: ["广州市荔湾区人民政府门户网站"]) == (nil, "440103"))
    // A newspaper of a city, and the site of a province, are no city's own.
    #expect(agency("市科学技术局2021年工作总结", sources: ["宜宾日报"]) == (nil, nil))
    #expect(agency("市科学技术局2021年工作总结", sources: ["四川省人民政府"]) == (nil, nil))
  }

  @Test func namesWithinOneAnotherAreOnePlace() {
    #expect(agency("杭州市余杭区2021年科技工作总结").1 == "330110")
    #expect(agency("江苏省无锡市2021年科技工作总结").1 == "320200")
    #expect(agency("杭州市与无锡市2021年科技合作总结").1 == nil)
  }

  @Test func officesOfAllFormsAreRead() {
    #expect(agency("无锡市滨湖区智能产业促进委员会2021年工作总结") == ("无锡市滨湖区智能产业促进委员会", "320211"))
    #expect(agency("无锡市技术转移促进中心2021年工作总结") == ("无锡市技术转移促进中心", "320200"))
    // 中心 amid a title ends no office.
    #expect(agency("无锡市科创中心建设2021年工作总结").0 == nil)
  }

  @Test func aReportIsSignedBelow() throws {
    let signed = sampleLines + ["晋江市科学技术局", "2021年12月20日"]
    let document = try #require(ingest((["2021年工作总结"] + signed).joined(separator: "\n"), path: "a.txt").documents.first)
    #expect(document.agency == "晋江市科学技术局")
    #expect(document.divisionCode == "350582")
    #expect(document.text.hasSuffix("晋江市科学技术局\n2021年12月20日"))
  }

  @Test func documentNumbersAreToldByTheirForm() {
    func number(_ line: String) -> String? { DocumentNumber.line(foldedScalars(line.utf8)).map { Places.string($0) } }
    #expect(number("晋科发〔2021〕15号") == "晋科发〔2021〕15号")
    #expect(number("文　号 晋科发[2021]15号").map(DocumentNumber.uniform) == "晋科发〔2021〕15号")
    #expect(number("落实晋科发〔2021〕15号文件") == nil)
    #expect(number("第15号") == nil)
  }
}
