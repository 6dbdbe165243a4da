import Testing

/// Persons by form. The names are made up.
@Suite struct PersonFormTests {
  @Test(arguments: [
    MentionCase("牢记总书记殷殷嘱托。"),
    MentionCase("云岭县县长 章 永\n各位代表：", "person 章 永"),
    MentionCase("自治区主席 艾山·托合提\n各位代表：", "person 艾山·托合提"),
    MentionCase("“最美奋斗者”吉克·卡德尔、玛依努尔·尼牙孜等人的事迹。", "person 吉克·卡德尔", "person 玛依努尔·尼牙孜"),
    MentionCase("建设“夏木·里海”景区、金沙·古城街区、乌拉·海滨。"),
    MentionCase("局长谭文枫主持会议。", "person 谭文枫"),
    MentionCase("总经济师谭文枫表示，副司长章永和在发布会上表示。", "person 谭文枫", "person 章永和"),
    MentionCase("局长谭一枫作报告，厅长冯三宁出席。", "person 谭一枫", "person 冯三宁"),
    MentionCase("聘请教授于一期工程，培养博士后方三名。"),
    MentionCase("成立领导小组，由局长任组长。"),
    MentionCase("在第二次会议上\n章永和\n各位代表：现在报告工作。", "person 章永和"),
    MentionCase("工作报告\n各位代表：现在报告工作。"),
    MentionCase("。王永伟成功当选院士。", "person 王永伟"),
    MentionCase("，李志刚作工作报告。", "person 李志刚"),
    MentionCase("榆湾村村民刘积旺被评为先进。", "person 刘积旺"),
    MentionCase("馆长吴为山、书记赵小云驻村。", "person 吴为山", "person 赵小云"),
    MentionCase("与市长卢国荣就共建云岭研究院座谈。", "person 卢国荣"),
    MentionCase("援疆专家陈志强等9人获表彰。", "person 陈志强"),
    MentionCase("引进海归博士王晓明。", "person 王晓明"),
    MentionCase("与王刚博士座谈。", "person 王刚"),
    MentionCase("赵永强、马国栋两名同志入选。", "person 赵永强", "person 马国栋"),
    MentionCase("分管副局长任副组长。"),
    MentionCase("创作话剧《谷文昌》。"),
    MentionCase("培训198个党组织书记。"),
    MentionCase("保护企业家权益，支持创业。"),
    MentionCase("开行“郑和号”班列。"),
    MentionCase("纪念郑和下西洋。", "person 郑和"),
    MentionCase("某某大学王晓明、邵峰团队发表论文。", "person 王晓明", "person 邵峰"),
    MentionCase("，茹振国科研团队育成新品种。", "person 茹振国"),
    MentionCase("聘请王晓明、邵峰两位院士为顾问。", "person 王晓明", "person 邵峰"),
    MentionCase("黄晓生、马骁等院士受聘。", "person 黄晓生", "person 马骁"),
    MentionCase("王晓明、朱敏等先后演讲。", "person 王晓明", "person 朱敏"),
    MentionCase("，李晓堃院士任首任主任。", "person 李晓堃"),
    MentionCase("联合培养云计算工程师。"),
    MentionCase("，组建研发团队。"),
    MentionCase("市委会副主委李志聪、委员许永浩到会。", "person 李志聪", "person 许永浩"),
    MentionCase("院士陈润石领衔的团队签约。", "person 陈润石"),
    MentionCase("副院长付君、一级调研员代传福进行接待。", "person 付君", "person 代传福"),
    MentionCase("委员高度重视，司长要求落实。"),
    MentionCase("会议由纪检组组长郭向远、局长李以宁、章永和主持。", "person 郭向远", "person 李以宁", "person 章永和"),
    MentionCase("院长李向全省介绍经验。"),
    MentionCase("由云岭理工学院唐文课等承担的项目获奖。", "person 唐文课"),
    MentionCase("由云岭市人民医院唐秀英等完成的项目获奖。", "person 唐秀英"),
    MentionCase("云岭理工学院等承担的项目获奖。"),
    MentionCase("引进李昌明、王聪等专家团队。", "person 李昌明", "person 王聪"),
    MentionCase("副省长霍金荣到云岭调研。"),
    MentionCase("祖冲之号投用。"),
    MentionCase("祖冲之是数学家。", "person 祖冲之"),
    MentionCase("科普教育部主任杨永斌介绍。", "person 杨永斌"),
    MentionCase("引进设备、仪器等一批。"),
    // Verbs of one character behind the name; a given name that is a word.
    MentionCase("教授章立新来我县讲课，技师唐宁获表彰。", "person 章立新", "person 唐宁"),
    MentionCase("邀请教授章建成授课，教授唐建成绩突出。", "person 章建成"),
    MentionCase("科技特派员唐华驻村，种粮大户章德明获评先进。", "person 唐华", "person 章德明"),
    MentionCase("传承人章金林、章礼贤获评先进。", "person 章金林", "person 章礼贤"),
    MentionCase("邀请专家高标准评审，组织专家赴各县。"),
    MentionCase("章立民、朱健康等院士到会。", "person 章立民", "person 朱健康"),
    MentionCase("保障医疗、健康等专家服务。"),
  ])
  func persons(_ item: MentionCase) throws {
    #expect(try MentionSupport.found(item.text).filter { $0.hasPrefix("person") } == item.names)
  }

  @Test(arguments: [
    MentionCase("表彰先进个人3名(王春、陈远、尹萍)。", "person 王春", "person 陈远", "person 尹萍"),
    MentionCase(
      "科技带头人3人(柳湾村毛爱平、双榆村曹国华、榆镇石堡村王福)。", "district 柳湾村", "person 毛爱平", "district 双榆村", "person 曹国华",
      "district 榆镇石堡村", "person 王福"),
    MentionCase("引进人才30人(硕士、博士、高级工程师)。"),
    MentionCase("企业(王春、陈远、尹萍)。"),
  ])
  func groups(_ item: MentionCase) throws {
    let found = try MentionSupport.found(item.text)
    #expect(found.filter { $0.hasPrefix("person") || $0.hasPrefix("district") } == item.names)
    #expect(!found.contains { $0.hasPrefix("institution") })
  }
}
