import Testing

/// Funds, bases, laboratories and institutes by what stands around them, each with what looks like it and is none. The names
/// are made up.
@Suite struct BodyFormTests {
  @Test(arguments: [
    // A fund with its size, or one that is founded.
    MentionCase("设立50亿元昶江科创母基金，加快投放。", "institution 昶江科创母基金"),
    MentionCase("设立20亿元的专利转化股权投资基金。", "institution 专利转化股权投资基金"),
    MentionCase("设立20亿元的科创母基金，参股子基金。"),
    MentionCase("推动设立林业振兴投资基金，培育产业。", "institution 林业振兴投资基金"),
    MentionCase("筹划林业基金、山石投资基金。"),
    MentionCase("设立产业基金8只。"),
    MentionCase("设立总额10亿元的云水经济圈发展基金。", "institution 云水经济圈发展基金"),
    MentionCase("健全社保科创基金机制，用好贵州社保科创基金。", "institution 社保科创基金", "institution 贵州社保科创基金"),
    MentionCase("健全社保基金监管。"),
    // A group of the place among others.
    MentionCase("深化省农发集团、金控集团改革。", "institution 省农发集团", "institution 金控集团"),
    MentionCase("深化金控集团改革。"),
    MentionCase("对接国家开发银行、银行柜台。", "institution 国家开发银行"),
  ])
  func funds(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    // A firm's body in a city, and what it builds there.
    MentionCase("推动格力电器贵阳基地达产。", "institution 格力电器贵阳基地"),
    MentionCase("推动蓝箭航天贵阳产研基地投用。", "institution 蓝箭航天贵阳产研基地"),
    MentionCase("推动格力电器贵阳基地二期建设。", "zone 格力电器贵阳基地二期"),
    MentionCase("推动贵阳光伏基地建设。", "zone 贵阳光伏基地"),
    // A short name and 公司.
    MentionCase("孵化的优昶光电公司上市。", "institution 优昶光电公司"),
    MentionCase("支持光电公司上市。"),
  ])
  func firms(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    // A state laboratory of a university.
    MentionCase(
      "贵州大学省部共建高原农业国家重点实验室揭牌。", "institution 贵州大学省部共建高原农业国家重点实验室"),
    MentionCase(
      "贵州大学国家数字建造技术创新中心揭牌。", "institution 贵州大学国家数字建造技术创新中心"),
    MentionCase(
      "贵州大学、国家数字建造技术创新中心揭牌。", "institution 贵州大学", "institution 国家数字建造技术创新中心"),
    MentionCase("新增山地作物调控与保护全国重点实验室1家。", "institution 山地作物调控与保护全国重点实验室"),
    MentionCase("新增全国重点实验室1家。"),
    MentionCase("新增山地农业领域全国重点实验室2家。"),
    // Fields of laboratories.
    // Laboratories and trades that are counted.
    MentionCase("太湖实验室、天府绛溪三家天府实验室揭牌。", "institution 太湖实验室", "institution 天府绛溪"),
    MentionCase("集聚锂电、光伏等企业30家。"),
    MentionCase("争创煤电能源、特种合金等领域全国重点实验室。"),
    MentionCase(
      "纺织新材料、江苏大学的精细加工2个全国重点实验室获批。", "institution 纺织新材料", "institution 江苏大学",
      "institution 精细加工"),
    MentionCase("建强煤电能源、特种合金等全国重点实验室。", "institution 煤电能源", "institution 特种合金"),
    // A pair of countries opens a name.
    MentionCase("深化科技合作和中国—老挝联合实验室建设。", "institution 中国—老挝联合实验室"),
    // Institutes by their numbers.
    MentionCase("争取中电科38所、16所承担任务。", "institution 中电科38所", "institution 16所"),
    MentionCase("争取中电科38所、16所学校支持。", "institution 中电科38所"),
    MentionCase("新增小学2所、16所幼儿园。"),
    // A centre of the nation's for a part of it.
    MentionCase("建成国家区域公共卫生中心。", "institution 国家区域公共卫生中心"),
    MentionCase("推进公共卫生中心建设。"),
    MentionCase("建成贵阳版本馆。", "platform 贵阳版本馆"),
  ])
  func laboratories(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    // Two quotations, one contest each.
    MentionCase("举办“遵义杯”“仁怀杯”足球邀请赛。", "event 遵义杯", "event “仁怀杯”足球邀请赛"),
    // The contest, and what was won in it.
    MentionCase("荣获第三届云岭省创新创业大赛一等奖。", "event 第三届云岭省创新创业大赛"),
    MentionCase("荣获国家科学技术进步奖一等奖。", "program 国家科学技术进步奖一等奖"),
    MentionCase("夺得中国足协杯(女子)冠军。", "event 中国足协杯(女子)"),
    // What a quotation calls, and how it is held.
    MentionCase("办好“科创昶岭”系列对接活动、“昶珠之光”系列路演。", "event “科创昶岭”系列对接活动", "event “昶珠之光”系列路演"),
    MentionCase("开展路演32场、对接活动12场。"),
    MentionCase("举办“科创昶岭”路演32场。"),
    MentionCase("举办“科创昶岭”全国颠覆性技术创新大赛。", "event “科创昶岭”全国颠覆性技术创新大赛"),
    MentionCase("举办首届渔业机械与综合养护展洽会。", "event 首届渔业机械与综合养护展洽会"),
    MentionCase("举办机械与综合养护展洽会。"),
    MentionCase("举办贵州创新创业大赛遵义赛区比赛。", "event 贵州创新创业大赛遵义赛区比赛"),
    MentionCase("庆祝自治州成立30周年文艺晚会《壮丽云岭》上演。", "event 庆祝自治州成立30周年文艺晚会《壮丽云岭》"),
    MentionCase("筹备全市科技大会。", "event 全市科技大会"),
    MentionCase("筹备科技大会。"),
  ])
  func events(_ item: MentionCase) throws { try check(item) }
}
