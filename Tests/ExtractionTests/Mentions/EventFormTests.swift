import Testing

/// Sessions, rounds and numbers of events, and events in quotation marks, by form. The names are made up.
@Suite struct EventFormTests {
  @Test(arguments: [
    MentionCase("落实市委第十次党代会精神。", "event 市委第十次党代会"),
    MentionCase("举办江苏产学研合作对接大会，召开对接大会。", "event 江苏产学研合作对接大会"),
    MentionCase("承办厦门国际海洋周，组织活动。", "event 厦门国际海洋周"),
    MentionCase("完成博鳌亚洲论坛2025年年会保障。", "event 博鳌亚洲论坛2025年年会"),
    MentionCase("完成博鳌亚洲论坛2025年保障。", "event 博鳌亚洲论坛"),
    MentionCase("落实自治区党委十届五次全会精神。", "event 自治区党委十届五次全会"),
    MentionCase("学习中国共产党云岭省第九次代表大会精神。", "event 中国共产党云岭省第九次代表大会"),
    MentionCase("中国共产党第二十届中央委员会第四次全体会议通过。", "event 中国共产党第二十届中央委员会第四次全体会议"),
    MentionCase("政协第十四届云岭县委员会第二次会议召开。", "event 政协第十四届云岭县委员会第二次会议"),
    MentionCase("政协委员会第二次审议。"),
    MentionCase("自治区十四届人大四次会议召开。", "event 自治区十四届人大四次会议"),
    MentionCase("全国人大常委会第十次会议。", "institution 全国人大常委会"),
    MentionCase("落实省委经济工作会议部署。", "event 省委经济工作会议"),
    MentionCase("完善联席会议制度。"),
    MentionCase("用好省总工会联席会议机制。", "institution 省总工会"),
  ])
  func sessions(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    MentionCase("参加云岭创新大会暨科学技术(专利)颁奖典礼。", "event 云岭创新大会暨科学技术(专利)颁奖典礼"),
    MentionCase("“深港人工智能大赛暨科技馆进井冈山”活动启动。", "event 深港人工智能大赛暨科技馆进井冈山"),
    MentionCase("参加云岭创新大会暨重点任务部署。", "event 云岭创新大会"),
  ])
  func joint(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    MentionCase("晋级全国创新创业大赛总决赛。", "event 全国创新创业大赛总决赛"),
    MentionCase("中国创新创业大赛(河南赛区)收官。", "event 中国创新创业大赛(河南赛区)"),
    MentionCase("举办全球云岭机械和电子博览会、第七届云岭光伏与储能大会。", "event 全球云岭机械和电子博览会", "event 第七届云岭光伏与储能大会"),
    MentionCase("开展同步课堂240节。"),
    MentionCase("第十一届、第十二届全国残特奥会。", "event 第十一届、第十二届全国残特奥会"),
    MentionCase("办好第六届全省青少年机器人竞赛。", "event 第六届全省青少年机器人竞赛"),
    MentionCase("精心筹办第12届全区运动会。", "event 第12届全区运动会"),
    MentionCase("办好全市运动会。"),
    MentionCase("承办3届中国云上产业大会。", "event 中国云上产业大会"),
    MentionCase("承办第3届中国云上产业大会。", "event 第3届中国云上产业大会"),
    MentionCase("第十二届“丝瓜节”人气旺。", "event 第十二届“丝瓜节”"),
    MentionCase("平阳县首届“丝瓜节”人气旺。", "event 平阳县首届“丝瓜节”"),
    MentionCase("第二届“夏夜有约”夜市活动人气旺。", "event 第二届“夏夜有约”夜市活动"),
    MentionCase("“夏夜有约”夜市活动人气旺。"),
  ])
  func numbers(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    MentionCase("承办第36届贵州省青少年科技创新大赛。", "event 第36届贵州省青少年科技创新大赛"),
    MentionCase("举办第九届中国创新挑战赛(贵州·遵义)。", "event 第九届中国创新挑战赛(贵州·遵义)"),
    // What goes on for long is a campaign; a row of events that is held is one.
    MentionCase("持续深入开展“云岭一家亲”活动。", "program “云岭一家亲”活动"),
    MentionCase("举办“云岭一家亲”活动。", "event “云岭一家亲”活动"),
    MentionCase("办好云上民歌海岛行系列活动。", "event 云上民歌海岛行系列活动"),
    MentionCase("组织科普宣传系列活动10余次。"),
    MentionCase("办好知名茶商遵义行活动。", "event 知名茶商遵义行活动"),
    // What is held on an anniversary.
    MentionCase("自治区成立50周年庆祝活动圆满。", "event 自治区成立50周年庆祝活动"),
    MentionCase("举办庆祝遵义解放80周年大会。", "event 庆祝遵义解放80周年大会"),
    MentionCase("今年是遵义解放80周年。", "district 遵义"),
    MentionCase("落实第三次全国对口支援西藏工作会议精神。", "event 第三次全国对口支援西藏工作会议"),
    // A week of the whole nation, held by a city or a province.
    MentionCase("办好市科技活动周，参加省科技活动周。", "event 市科技活动周", "event 省科技活动周"),
    MentionCase("选派市进博会交易团。", "event 进博会"),
    MentionCase("举办中国创新创业大赛生物医药专场。", "event 中国创新创业大赛生物医药专场"),
    MentionCase("举办“智汇遵义”海外引才周，开办遵义招聘月。", "event “智汇遵义”海外引才周", "event 遵义招聘月"),
    MentionCase("参加全国科技活动周遵义分会场。", "event 全国科技活动周遵义分会场"),
    MentionCase("举办中国创新创业大赛专场3场。", "event 中国创新创业大赛"),
    MentionCase("举办中国创新创业大赛智能装备行业总决赛。", "event 中国创新创业大赛智能装备行业总决赛"),
    MentionCase("举办第六届“湘博会”遵义专场。", "event 第六届“湘博会”遵义专场"),
    MentionCase("承办2025云岭国际算力论坛。", "event 云岭国际算力论坛"),
    MentionCase("承办2025中国（遵义）国际茶叶及茶具产品展览会。", "event 中国（遵义）国际茶叶及茶具产品展览会"),
    MentionCase("举办2023年xx区（高新区）创新创业大赛-智能制造专业赛。", "event xx区（高新区）创新创业大赛-智能制造专业赛"),
    MentionCase("出台xx区“争先创优”交流活动方案。", "program xx区“争先创优”交流活动方案"),
    // A motto before a dash, and the part of it that is meant.
    MentionCase("举办“云上春风”——2023年遵义科技活动周。", "event “云上春风”——2023年遵义科技活动周"),
    MentionCase("举办“云上春风”——遵义科技活动周之红岭区首届科普作品征集活动。", "event “云上春风”——遵义科技活动周之红岭区首届科普作品征集活动"),
    MentionCase("擦亮“云上春风”——文化惠民的品牌。"),
    MentionCase("举办云岭国际马拉松配套成果展。", "event 云岭国际马拉松"),
    MentionCase("配合遵义国际环保展组委会工作。", "institution 遵义国际环保展组委会"),
    MentionCase("开展“云上读书”活动12场次。"),
    MentionCase("举办“中国航天日”主场活动，承办“中国航天日”活动。", "event 中国航天日", "event 中国航天日"),
    MentionCase("举办“中国航天日”等活动。", "event 中国航天日"),
    MentionCase("举办“云上读书”活动，反响良好。", "event “云上读书”活动"),
    MentionCase("举办遵义科技成果直通车，签约9项。", "event 遵义科技成果直通车"),
    MentionCase("举办院士专家遵义行等活动。", "event 院士专家遵义行"),
    MentionCase("办好全球知名企业贵州行活动。", "event 全球知名企业贵州行活动"),
    MentionCase("“科技列车贵州行”到站。", "event 科技列车贵州行"),
    MentionCase("引导游客遵义行，畅游名城。", "district 遵义"),
    MentionCase("云岭创新创业大赛征集项目90个。", "event 云岭创新创业大赛"),
  ])
  func rounds(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    MentionCase("举办“云上乐购”“山海之约”等系列促销活动。", "event 云上乐购", "event 山海之约"),
    MentionCase("举办“云岭行”“科创荟”对接活动，反响良好。", "event 云岭行", "event “科创荟”对接活动"),
    MentionCase("举办“云岭行”“科创荟”路演活动20场。", "event 云岭行", "event 科创荟"),
    MentionCase("举办“云岭杯”“桃源杯”篮球邀请赛。", "event 云岭杯", "event “桃源杯”篮球邀请赛"),
    MentionCase("办好遵义科创营，组建科创营。", "event 遵义科创营"),
    MentionCase("举办云岭文化节、“云上汇”等活动。", "event 云岭文化节", "event 云上汇"),
    MentionCase("推出“云上乐购”等系列产品。"),
    MentionCase("设立“中小学生冰雪周”。", "event 中小学生冰雪周"),
    MentionCase("开展“工程推进年”活动。", "program “工程推进年”活动"),
    // What is carried on; a journey is held.
    MentionCase("深入开展“邻里一家亲”活动，举办“邻里一家亲”活动。", "program “邻里一家亲”活动", "event “邻里一家亲”活动"),
    MentionCase("开展“科创云岭行”活动。", "event “科创云岭行”活动"),
  ])
  func quotations(_ item: MentionCase) throws { try check(item) }
}
