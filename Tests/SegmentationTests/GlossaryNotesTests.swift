import Testing

@testable import Segmentation

@Suite struct GlossaryNotesTests {
  @Test func notesThatExplainWordsAreNoSections() throws {
    let notes = """
      一、工作回顾
      完成了规划。
      14.“灯塔工厂”：指在智能制造上领先的工厂。
      15.“双千”计划和领航工程：指面向青年人才的计划。
      16.影像云：通过集中采购建成的存储平台。
      """
    #expect(try outline(notes) == ["1 工作回顾"])
  }

  @Test func behindTheirHeadingNotesNeedNoMarks() throws {
    let notes = "1.影像云：集中存储的平台。\n2.掌上办：用手机办理。\n"
    for heading in ["名词解释", "附：名词解释", "《政府工作报告》名词解释"] {
      #expect(try outline("一、抓规划\n完成了规划。\n\(heading)\n\(notes)") == ["1 抓规划", "0 \(heading)"])
    }
    #expect(try outline("一、抓规划\n完成了规划。\n附表说明如下\n\(notes)").count == 3)
  }

  @Test func headingsWithAColonAreSections() throws {
    let plain = "1.抓规划：编制方案。\n2.抓人才：引进团队。\n3.抓平台：建成5个。\n"
    #expect(try outline(plain).count == 3)
    let two = "1.“双招双引”：引进团队。\n2.“放管服”：简化流程。\n"
    #expect(try outline(two).count == 2)
    let heads = "1.“双招双引”\n引进团队。\n2.“放管服”\n简化流程。\n3.“双千”计划\n建成5个。\n"
    #expect(try outline(heads).count == 3)
  }
}
