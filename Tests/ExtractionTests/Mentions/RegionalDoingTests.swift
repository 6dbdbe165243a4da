import Testing

/// Doings of provinces and cities by their form: pilots, waterworks, epithets, what quotations and class words name. The names
/// are made up.
@Suite struct RegionalDoingTests {
  @Test(arguments: [
    // What every place is to be; a list may call it a scheme.
    MentionCase("建设更高水平平安贵州法治贵州。", "district 贵州", "district 贵州"),
    MentionCase("推进平安贵州法治贵州建设。", "program 平安贵州", "program 法治贵州"),
    MentionCase("推进健康贵州建设，建设更加安宁的平安贵州。", "program 健康贵州", "district 贵州"),
    MentionCase("美丽贵州建设取得新进展。", "district 贵州"),
    MentionCase("围绕资源利用、健康贵州建设等四大工程展开布局。", "program 健康贵州"),
    MentionCase("加快数字贵州建设。", "program 数字贵州"),
    MentionCase("推进创新贵州建设。", "district 贵州"),
    MentionCase("推动产业数字贵州先行。", "district 贵州"),
    MentionCase("\n2026年贵州省人民政府工作报告\n各位代表：现在报告工作。", "program 贵州省人民政府工作报告"),
    MentionCase("本报告。\n政府工作报告\n各位代表。"),
    MentionCase("落实省政府工作报告部署。", "program 省政府工作报告"),
  ])
  func epithets(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    MentionCase("启动连片化推进乡村建设整县试点。", "program 连片化推进乡村建设整县试点"),
    MentionCase("有序推进低效林地再开发试点，严守红线。", "program 低效林地再开发试点"),
    MentionCase("开展国家深化检验服务价格改革全省试点。", "program 国家深化检验服务价格改革全省试点"),
    MentionCase("遵义入选国家级深化林业金融改革试点城市。", "district 遵义", "program 国家级深化林业金融改革试点城市"),
    MentionCase("职工伤害保障试点覆盖3万人。", "program 职工伤害保障试点"),
    MentionCase("12个“黔派山居”风貌保护传承试点见效。", "program “黔派山居”风貌保护传承试点"),
    MentionCase("在农村等地区试点。"),
    MentionCase("启动离岛离岸债试点。", "program 离岛离岸债试点"),
    MentionCase("推进“1+20”深化县域内产村融合发展改革试点。", "program “1+20”深化县域内产村融合发展改革试点"),
    MentionCase("推进国家和省级山林碳汇交易机制试点。", "program 山林碳汇交易机制试点"),
    MentionCase("稳步推进第二轮土地承包到期后再延长30年试点工作。", "program 第二轮土地承包到期后再延长30年试点"),
  ])
  func pilots(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    MentionCase("打好“蓝网”攻坚战。", "program “蓝网”攻坚战"),
    MentionCase("打好“一区一廊”攻坚战。"),
    MentionCase("，“六湖共治”攻坚战、“候雁”引进计划推进。", "program “六湖共治”攻坚战", "program “候雁”引进计划"),
    MentionCase("发放“云上”服务消费券5000万元。", "program “云上”服务消费券"),
    MentionCase("发放消费券5000万元。"),
    MentionCase("深化规上企业“管家包”制度。", "program 规上企业“管家包”制度"),
    MentionCase("继续实施家电“以旧换绿”政策。", "program 家电“以旧换绿”政策"),
    MentionCase("细化落实“点状供林”政策。"),
    MentionCase("出台支持创业带动就业“15条”政策。", "program 支持创业带动就业“15条”政策"),
    MentionCase("深入开展优化口岸“五个专项治理”。", "program 五个专项治理"),
    MentionCase("实施“化解欠薪风险”专项治理。", "program “化解欠薪风险”专项治理"),
    MentionCase("实施新业态提质增效三年行动2.0版。", "program 新业态提质增效三年行动2.0版"),
    MentionCase("落实“促就业九条”3.0版。", "program “促就业九条”3.0版"),
  ])
  func quotations(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    MentionCase("引榕济柳工程开工。", "program 引榕济柳工程"),
    MentionCase("包括引榕济柳、引桐济云。", "program 引榕济柳", "program 引桐济云"),
    MentionCase("加快引榕济源前期工作，支持济源发展。", "program 引榕济源", "district 济源"),
    MentionCase("建成云水灌区二期工程，推进大型灌区、云水大型灌区改造。", "program 云水灌区二期工程"),
    MentionCase("实施“引客入黔”，引榕入黔。"),
    MentionCase("引榕入柳工程开工。", "program 引榕入柳工程"),
    MentionCase("遵义引水二期骨干工程通水。", "program 遵义引水二期骨干工程"),
    MentionCase("推进遵义水资源配置工程。", "program 遵义水资源配置工程"),
    MentionCase("，遵义供水一期建成。", "program 遵义供水一期"),
    MentionCase("，遵义供水稳定。", "district 遵义"),
    MentionCase("优化水资源配置。"),
  ])
  func waterworks(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    MentionCase("发挥遵义辣椒人才服务中心等平台作用。", "platform 遵义辣椒人才服务中心"),
    MentionCase("走访遵义辣椒人才服务中心。", "institution 遵义辣椒人才服务中心"),
    MentionCase("推广台账通、工单通等应用。", "platform 台账通", "platform 工单通"),
    MentionCase("畅通交通等应用场景。"),
    MentionCase("全面推广“亮照码”。", "platform 亮照码"),
    MentionCase("扫描“二维码”。"),
    MentionCase("“云服通”“云企通”平台上线。", "platform 云服通", "platform 云企通"),
    MentionCase("“云服通”“云企通”广受欢迎。"),
    MentionCase("遵义中欧班列集结中心获批。", "platform 遵义中欧班列集结中心"),
    MentionCase("加快中欧班列遵义集结中心建设。", "platform 中欧班列遵义集结中心"),
    MentionCase("建设中欧班列集结中心。"),
    MentionCase("建设二手车国际贸易综合服务平台。", "platform 二手车国际贸易综合服务平台"),
    MentionCase("建设综合服务平台。"),
    MentionCase("建成全省统一的申报发布查询平台。"),
    MentionCase("用好全省统一的查验记录互认信息平台。"),
    MentionCase("建成规范的申报发布查询平台。"),
    MentionCase("建成全市统一的查验记录互认平台。"),
    MentionCase("融资平台“云易贷”上线，推出“云科贷”“云科保”线上平台。", "platform 云易贷", "platform 云科贷", "platform 云科保"),
    MentionCase("依托“种茶宝”应用，拓展“一卡通”应用场景。", "platform 种茶宝"),
    MentionCase("建设好全民健康信息平台。", "platform 全民健康信息平台"),
  ])
  func platforms(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    MentionCase("召开全省服务业发展大会。", "event 全省服务业发展大会"),
    MentionCase("召开全省大会。"),
    MentionCase("按照十二届市委八次全会部署。", "event 十二届市委八次全会"),
    MentionCase("按照十二届市委部署。"),
    MentionCase("扎实做好第九届进博会城市服务保障工作。", "event 第九届进博会"),
    MentionCase("荣获第20届群星奖。", "program 第20届群星奖"),
    MentionCase("打造服务企业走出去先行区。", "program 企业走出去先行区"),
    MentionCase("打造产业集群试验区。"),
    MentionCase("建设绿色高质量转型先行区。", "program 绿色高质量转型先行区"),
    MentionCase("成功举办榕博会。", "event 榕博会"),
    MentionCase("办好“古榕树文明大展”，文博大展精彩。", "event 古榕树文明大展"),
    MentionCase("办好院士专家遵义行活动。", "event 院士专家遵义行活动"),
    MentionCase("，赌博会受罚。"),
    MentionCase("突出扩大内需战略基点。"),
    MentionCase("落实扩大内需战略。", "program 扩大内需战略"),
    MentionCase("衔接省委“十五五”规划建议。", "program “十五五”规划建议"),
    MentionCase("推进遵义综合保税区制度创新。", "zone 遵义综合保税区"),
    MentionCase("第三届云岭成果交易会对接项目20项。", "event 第三届云岭成果交易会"),
    MentionCase("总结“千村示范”、文化建设“七项工程”等经验。", "program 七项工程"),
  ])
  func meetingsAndTitles(_ item: MentionCase) throws { try check(item) }
}
