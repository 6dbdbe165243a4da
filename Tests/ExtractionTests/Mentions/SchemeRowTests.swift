import Testing

/// Schemes in rows and lists, schemes that are called by what they are to do, and titles that are striven for. The names are made up.
@Suite struct SchemeRowTests {
  @Test(arguments: [
    // Each item is whole between its marks: 开放 and 创新 are nouns there.
    MentionCase(
      "以创新载体壮大行动、开放通道拓展行动、创新环境优化行动为重点。", "program 创新载体壮大行动", "program 开放通道拓展行动", "program 创新环境优化行动"),
    MentionCase("围绕龙头企业引育行动、园区能级提升行动，集中攻坚。", "program 龙头企业引育行动", "program 园区能级提升行动"),
    MentionCase("推进甲桥加固工程、乙路改造工程。"),
    // The head word is said once.
    MentionCase("实施茶园提质、果园增效、渔业振兴行动。", "program 茶园提质", "program 果园增效", "program 渔业振兴行动"),
    MentionCase("开展老旧家电换新、设备更新改造和回收循环利用行动。", "program 老旧家电换新", "program 设备更新改造", "program 回收循环利用行动"),
    MentionCase("抓好企业培育、人才引进和平台建设行动。"),
    MentionCase("推进瞪羚企业、链主企业“双提升”行动。", "program 瞪羚企业、链主企业“双提升”行动"),
    MentionCase("实施长江岸线整治和汉江流域水质提升工程。", "program 长江岸线整治", "program 汉江流域水质提升工程"),
    MentionCase("实施城乡供水和农村污水治理工程。", "program 城乡供水和农村污水治理工程"),
    MentionCase("实施县城商业提质、农产品出村进城等8项行动。", "program 县城商业提质", "program 农产品出村进城"),
    MentionCase("支持“两新”工作以及重大基础设施工程。", "program 两新"),
  ])
  func rows(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    MentionCase("实施新增规模以上服务业企业行动，净增300家。", "program 新增规模以上服务业企业行动"),
    MentionCase("实施降低全社会用能成本“六大行动”。", "program 降低全社会用能成本“六大行动”"),
    MentionCase("推进千年古城记忆活化工程。", "program 千年古城记忆活化工程"),
    MentionCase("牵头组织非法采砂整治专项行动。", "program 非法采砂整治专项行动"),
    MentionCase("接续实施渔船装备更新改造工程。", "program 渔船装备更新改造工程"),
    MentionCase("大力实施青年教师安居工程，实施保障性安居工程。", "program 青年教师安居工程"),
    MentionCase("二是深化医疗提质扩优工程。", "program 医疗提质扩优工程"),
    MentionCase("深化拓展“百企进校”行动。", "program “百企进校”行动"),
    MentionCase("做好涉企资金自审自批试点工作。", "program 涉企资金自审自批试点"),
    MentionCase("做好改革试点工作。"),
    MentionCase("实施“创新英才计划”。", "program 创新英才计划"),
    MentionCase("开展“百名专家进园区”，服务企业300家。", "program 百名专家进园区"),
    MentionCase("深入开展“万名党员进社区”和法治宣传。", "program 万名党员进社区"),
    MentionCase("“云科贷”“商信贷”累计放款3亿元。", "program 云科贷", "program 商信贷"),
    MentionCase("支持“固态储运材料关键技术研究”“高速电机轴承技术研究”等项目。", "program 固态储运材料关键技术研究", "program 高速电机轴承技术研究"),
    MentionCase("开展大气污染治理“千里清零”，开展优化环境“三个清零”。", "program 大气污染治理“千里清零”"),
    MentionCase("讲解“三评改革”十条措施。", "program “三评改革”十条措施"),
    MentionCase("陆续拿出降本增效“30条”。", "program 降本增效“30条”"),
    MentionCase("实施优化营商环境36条改革举措。"),
    MentionCase("落实一揽子化债方案，出台“十四五”支持新能源发展的政策措施。"),
  ])
  func deeds(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    MentionCase("两条产业链跻身国家先进制造业集群，争创国家先进制造业集群。", "program 国家先进制造业集群", "program 国家先进制造业集群"),
    MentionCase("做强5个国家先进制造业集群。"),
    MentionCase("争创全国美丽河湖，创建美丽河湖12个。", "program 全国美丽河湖"),
    MentionCase("获批建设国家级数字产业集聚区。", "program 国家级数字产业集聚区"),
    MentionCase("两座博物馆晋级国家一级博物馆，拥有国家二级博物馆8家。", "program 国家一级博物馆"),
    MentionCase("以自治区创新型县为抓手，创新型县达到5个。", "program 自治区创新型县"),
    MentionCase("18个项目入选国家级智能制造典型案例，2项技术获得行业技术进步一等奖。"),
    MentionCase("入选全国绿色矿山典型案例。", "program 全国绿色矿山典型案例"),
    MentionCase("成为全国第3个地铁城市。"),
    // What is to be, and no programme.
    MentionCase("建设更高水平平安湖北、法治湖北。", "district 湖北", "district 湖北"),
    MentionCase("深化平安湖北建设。", "program 平安湖北"),
    MentionCase("推进昶溪灌区、白石滩灌区建设。", "program 昶溪灌区", "program 白石滩灌区"),
    MentionCase("完成昶溪灌区现代化改造，推进昶溪灌区、白石水库等项目。"),
  ])
  func titles(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    MentionCase("举办世界水日全国主场活动，举办世界水日主场活动。", "event 世界水日全国主场活动", "event 世界水日"),
    MentionCase("召开全市工业倍增推进暨项目签约大会。", "event 全市工业倍增推进暨项目签约大会"),
    MentionCase("承办亚太经合组织高官会。", "event 亚太经合组织高官会"),
    MentionCase("“科创面对面”科技沙龙活动经常举办，办好“云客圆桌会”。", "event “科创面对面”科技沙龙活动", "event 云客圆桌会"),
    MentionCase("完善外资企业圆桌会机制。"),
    MentionCase("成功创建云阳世界地质公园。", "zone 云阳世界地质公园"),
    MentionCase("美丽画卷徐徐铺展。"),
    MentionCase("评价企业家满意度不断提升，党课讲了4次，书记党课讲了2次。"),
    MentionCase("设立唐守正等4个院士工作站，引进邵峰山等5个专家团队。", "person 唐守正", "person 邵峰山"),
    MentionCase("引进等离子等5个研发团队。"),
  ])
  func eventsAndPersons(_ item: MentionCase) throws { try check(item) }
}
