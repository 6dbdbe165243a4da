import Records
import Testing

@testable import Aggregation

@Suite struct CommitmentTests {
  /// A plan for 2021 and a review of 2021 in words of our own.
  private func pair(planText: String, reviewText: String) -> (Fixture, Fixture.Report, Fixture.Report) {
    let fixture = Fixture()
    let plan = fixture.report("p", "2021年计划\n" + planText, review: 2020, plan: 2021)
    plan.section("2021年计划", role: "plan")
    let review = fixture.report("r", "2021年成效\n" + reviewText, review: 2021, plan: 2022)
    review.section("2021年成效", role: "review")
    return (fixture, plan, review)
  }

  private func verdicts(_ fixture: Fixture) throws -> [String: [String: String]] {
    try fixture.aggregate()
    var byItem: [String: [String: String]] = [:]
    for row in try fixture.rows("commitments") where row["plan_document"] == "p" { byItem[row["item"] ?? ""] = row }
    return byItem
  }

  @Test func documentsMatchByTitleAndStep() throws {
    let (fixture, plan, review) = pair(
      planText: "制定《青石科技创新“十四五”规划》,出台《青石石斛产业方案》,制定《青石人才规划》。",
      reviewText: "编制《青石市科技创新“十四五”规划》。起草《青石市石斛产业方案》。")
    for title in ["青石科技创新“十四五”规划", "青石石斛产业方案", "青石人才规划"] { plan.mention("program", title, subtype: "policy") }
    for title in ["青石市科技创新“十四五”规划", "青石市石斛产业方案"] { review.mention("program", title, subtype: "policy") }
    let rows = try verdicts(fixture)
    #expect(rows["青石科技创新“十四五”规划"]?["verdict"] == "reported_done")
    #expect(rows["青石科技创新“十四五”规划"]?["reached_step"] == "drafted")
    #expect(rows["青石人才规划"]?["verdict"] == "not_mentioned")
    #expect(rows["青石人才规划"]?["confidence"] == "")
    #expect(rows["青石石斛产业方案"]?["planned_step"] == "issued")
    #expect(rows["青石石斛产业方案"]?["outcome_quote"] == "起草《青石市石斛产业方案》。")
    #expect(rows["青石石斛产业方案"]?["verdict"] == "progress_reported")
  }

  @Test func eventsMatchBySeriesAndEdition() throws {
    let (fixture, plan, review) = pair(
      planText: "举办第七届创客交流大会,举办第三届海岛博览会。", reviewText: "成功举办第七届中国创客交流大会。回顾第二届海岛博览会。")
    plan.mention("event", "第七届创客交流大会")
    plan.mention("event", "第三届海岛博览会")
    review.mention("event", "第七届中国创客交流大会")
    review.mention("event", "第二届海岛博览会")
    let rows = try verdicts(fixture)
    #expect(rows["第七届创客交流大会"]?["verdict"] == "reported_done")
    #expect(rows["第七届创客交流大会"]?["evidence"]?.contains("edition:7") == true)
    #expect(rows["第三届海岛博览会"]?["verdict"] == "not_mentioned")
  }

  @Test func targetsAreComparedWithFigures() throws {
    let (fixture, plan, review) = pair(
      planText: "高企达到200家,研发投入强度达到4.5%,书屋达到9座。", reviewText: "高企达到210家,研发投入强度为4.1%。")
    plan.figure("200家", metric: "高企", indicator: "high_tech", value: "200", unit: "家", stance: "target", period: 2021)
    plan.figure(
      "4.5%", metric: "研发投入强度", indicator: "rd_share", value: "4.5", unit: "%", aspect: "share", stance: "target",
      period: 2021)
    plan.figure("9座", metric: "书屋", value: "9", unit: "座", stance: "target", period: 2021)
    let figure = review.figure("210家", metric: "国家级高企", indicator: "high_tech", value: "210", unit: "家", period: 2021)
    review.figure(
      "4.1%", metric: "研发投入强度", indicator: "rd_share", value: "4.1", unit: "%", aspect: "share", period: 2021)
    let rows = try verdicts(fixture)
    #expect(rows["高企"]?["verdict"] == "met")
    #expect(rows["高企"]?["actual_figure"] == figure)
    #expect(rows["研发投入强度"]?["verdict"] == "not_met")
    #expect(rows["研发投入强度"]?["target_value"] == "4.5" && rows["研发投入强度"]?["actual_value"] == "4.1")
    #expect(rows["书屋"]?["verdict"] == "not_mentioned")
  }

  @Test func wordsThatCountTheSameAreCompared() throws {
    let (fixture, plan, review) = pair(planText: "高企达到200个,书屋达到9人。", reviewText: "高企达到210家,书屋达到9家。")
    plan.figure("200个", metric: "高企", indicator: "high_tech", value: "200", unit: "个", stance: "target", period: 2021)
    plan.figure("9人", metric: "书屋", value: "9", unit: "人", stance: "target", period: 2021)
    review.figure("210家", metric: "高企", indicator: "high_tech", value: "210", unit: "家", period: 2021)
    review.figure("9家", metric: "书屋", value: "9", unit: "家", period: 2021)
    let rows = try verdicts(fixture)
    #expect(rows["高企"]?["verdict"] == "met")
    #expect(rows["书屋"]?["verdict"] != "met")
    #expect(try fixture.rows("indicator_series").map { $0["unit"] }.filter { $0 == "个" }.isEmpty)
  }

  @Test func rareSharedWordsMatchAndThemesDoNot() throws {
    let (fixture, _, _) = pair(
      planText: "推动石墨烯产业高质量发展。加快科技创新工作。强化企业服务建设。",
      reviewText: "建成石墨烯产业园。强化科技企业服务。加快产业创新发展。")
    let rows = try verdicts(fixture)
    #expect(rows["推动石墨烯产业高质量发展"]?["verdict"] == "reported_done")
    #expect(rows["推动石墨烯产业高质量发展"]?["evidence"] == "wording:石墨烯")
    #expect(rows.values.filter { $0["verdict"] != "not_mentioned" }.count == 1)
  }

  @Test func whatWorkRestsOnIsNoCommitment() throws {
    let (fixture, plan, _) = pair(
      planText: "按照《东岭省人才规划》布局书屋。贯彻青石市第八次党代会精神。", reviewText: "书屋遍地开花。")
    plan.mention("program", "东岭省人才规划", subtype: "policy")
    plan.mention("event", "青石市第八次党代会")
    let rows = try verdicts(fixture)
    #expect(rows["东岭省人才规划"] == nil && rows["青石市第八次党代会"] == nil)
  }

  @Test func anotherDivisionOrYearIsNoReport() throws {
    let fixture = Fixture()
    let plan = fixture.report("p", "2021年计划\n举办第七届创客交流大会。", review: 2020, plan: 2021)
    plan.section("2021年计划", role: "plan")
    plan.mention("event", "第七届创客交流大会")
    for (id, division, year) in [("a", "990101", 2021), ("b", "990100", 2022)] {
      let other = fixture.report(id, "成效\n举办第七届创客交流大会。", division: division, review: year)
      other.section("成效", role: "review")
      other.mention("event", "第七届创客交流大会")
    }
    try fixture.aggregate()
    let rows = try fixture.rows("commitments").filter { $0["plan_document"] == "p" }
    #expect(rows.map { $0["verdict"] } == ["no_report"])
  }

  @Test func theReviewsOwnPlanIsNoOutcome() throws {
    let (fixture, plan, review) = pair(planText: "举办第七届创客交流大会。", reviewText: "成效显著。\n2022年打算\n举办第七届创客交流大会。")
    plan.mention("event", "第七届创客交流大会")
    review.section("2022年打算", role: "plan")
    review.mention("event", "第七届创客交流大会")
    #expect(try verdicts(fixture)["第七届创客交流大会"]?["verdict"] == "not_mentioned")
  }

  @Test func quotesStandAtTheirOffsets() throws {
    let (fixture, plan, review) = pair(planText: "举办第七届创客交流大会。", reviewText: "一年来。举办第七届创客交流大会！好。")
    plan.mention("event", "第七届创客交流大会")
    review.mention("event", "第七届创客交流大会")
    let row = try #require(try verdicts(fixture)["第七届创客交流大会"])
    let text = Array(review.document.text.unicodeScalars)
    let start = try #require(row["outcome_start"].flatMap { Int($0) })
    let end = try #require(row["outcome_end"].flatMap { Int($0) })
    #expect(String(String.UnicodeScalarView(text[start..<end])) == row["outcome_quote"])
  }
}
