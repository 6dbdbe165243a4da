import Testing

@testable import Segmentation

@Suite("Roles and years of headings that name work, or a year by another")
struct HeadingRoleTests {
  @Test("A noun in the name of a piece of work announces no part")
  func work() throws {
    let plan = "二、2022年工作计划\n(一)强化政策落实情况督导。力争全部落地。\n(二)政策落实情况。完成了3部,完成了5部。"
    #expect(
      try roles(plan, planYear: 2022).filter { !$0.hasPrefix("力争") && !$0.hasPrefix("完成") } == [
        "2022年工作计划 plan 2022", "强化政策落实情况督导 plan 2022", "政策落实情况 review",
      ])
    // What stands below denies the heading's word, or agrees with it.
    let review = "一、2021年工作总结\n(一)主要任务圆满收官。完成了3部,完成了5部。\n(二)强化下一步工作计划。力争上游,加快赶超。"
    let found = try roles(review, reviewYear: 2021)
    #expect(found.contains("主要任务圆满收官 review 2021"))
    #expect(found.contains("强化下一步工作计划 plan"))
  }

  @Test("A heading at the top that leans to a plan gives way to what was clearly done")
  func leaning() throws {
    let done = "一、全年工作计划\n完成了规划3部,完成平台5个,完成项目8项。"
    #expect(try roles(done, reviewYear: 2021).first == "全年工作计划 plan")
    let leaning = "一、2021年主要任务\n完成了规划3部,完成平台5个,完成项目8项。"
    #expect(try roles(leaning, title: "某局2021年工作总结", reviewYear: 2021).first == "2021年主要任务 review 2021")
  }

  @Test("A heading names its year by the report's own")
  func relativeYears() throws {
    let review = "一、工作总结\n完成了。\n二、下半年工作计划\n加快。\n三、明年工作计划\n加快。"
    #expect(
      try roles(review, reviewYear: 2021).filter { $0.contains("工作") } == [
        "工作总结 review 2021", "下半年工作计划 plan 2021", "明年工作计划 plan 2022",
      ])
    #expect(try roles("一、去年工作回顾\n完成了。\n", planYear: 2022).first == "去年工作回顾 review 2021")
    // The year of the plan is known.
    #expect(try roles("一、下半年工作计划\n加快。\n", reviewYear: 2021, planYear: 2022).first == "下半年工作计划 plan 2022")
  }
}
