import Testing

/// Names in the forms that bureaus of every place write, each with what looks like it and is none. Most names are made up.
@Suite struct UsualNameTests {
  @Test(arguments: [
    // A central body or a group, and what it has in a place.
    MentionCase("国家统计局甘肃调查总队公布数据。", "institution 国家统计局甘肃调查总队"),
    MentionCase("中国证监会吉林监管局到访。", "institution 中国证监会吉林监管局"),
    MentionCase("水利部黄河水利委员会批复方案。", "institution 水利部黄河水利委员会"),
    MentionCase("国家统计局、甘肃省统计局到访。", "institution 国家统计局", "institution 甘肃省统计局"),
    MentionCase("国网甘肃省电力有限公司承担两项。", "institution 国网甘肃省电力有限公司"),
    MentionCase("人行兰州中心支行牵头。", "institution 人行兰州中心支行"),
    MentionCase("共青团兰州市委主办。", "institution 共青团兰州市委"),
    MentionCase("共青团员踊跃报名。"),
    // A body for one task, where it is founded.
    MentionCase("成立春耕保供工作专班。", "institution 春耕保供工作专班"),
    MentionCase("成立了由县长任组长的领导小组、工作专班3个。"),
    // What one body does for another is in neither's name.
    MentionCase("兰州大学第一医院对口支援榆中县人民医院。", "institution 兰州大学第一医院", "institution 榆中县人民医院"),
    MentionCase("云山医院暨国家医学中心项目开工。", "institution 云山医院", "program 国家医学中心"),
    MentionCase("建设友谊医院云山院区二期。", "institution 友谊医院云山院区二期"),
    // What came before it.
    MentionCase("线路调整后驶入昶山职业大学。", "institution 昶山职业大学"),
    // A line that begins at a university's short name.
    MentionCase("建设深大城际。"),
    MentionCase("与深大合作。", "institution 深大"),
  ])
  func bodies(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    MentionCase("印发《云岭县学前教育三年行动计划》。", "program 云岭县学前教育三年行动计划"),
    MentionCase("修订榕城市燃气管理条例。", "program 榕城市燃气管理条例"),
    MentionCase("《甘肃省燃气管理条例》施行。", "program 甘肃省燃气管理条例"),
    MentionCase("拍摄《青山恋曲》。"),
    MentionCase("工程拿到“多审合一”初审意见。"),
    MentionCase("兰州急救中心迁建意见获批。", "institution 兰州急救中心"),
    MentionCase("道路列入养护大中修计划。"),
    MentionCase("列入“科技兴蒙”行动计划。", "program “科技兴蒙”行动计划"),
    MentionCase("设立兰州发展专项资金。", "program 兰州发展专项资金"),
    MentionCase("下达科技专项资金3000万元。"),
    MentionCase("发放“模型券”“训练券”。", "program 模型券", "program 训练券"),
    MentionCase("发放消费券300万元。"),
    MentionCase("开展“三个一批”活动。", "program “三个一批”活动"),
    MentionCase("“四步工作法”见效。"),
    MentionCase("获评全国双拥创新城市。", "program 全国双拥创新城市"),
    MentionCase("公布首批兰州市海外研发中心名单。", "program 兰州市海外研发中心"),
    MentionCase("兰州市海外研发中心总数达到12家。", "district 兰州市"),
    MentionCase("获选中国改革2024年度市域创新案例。", "program 中国改革2024年度市域创新案例"),
    MentionCase("“云杉种质快速扩繁技术研究与示范”获省重点研发计划立项。", "program 云杉种质快速扩繁技术研究与示范", "program 省重点研发计划"),
    MentionCase("申报《云杉种质快速扩繁技术研究与示范》项目。", "program 云杉种质快速扩繁技术研究与示范"),
    MentionCase("出版《云杉种质快速扩繁技术研究》。"),
    MentionCase("坚持“自主创新与开放研究”。"),
    MentionCase("林果提质、要素集聚、成果转化等六大行动扎实开展。", "program 林果提质", "program 要素集聚", "program 成果转化"),
    MentionCase("获批国家科技兴贸创新基地（生物医药类）。", "program 国家科技兴贸创新基地（生物医药类）"),
    MentionCase("打好“碧水”保卫战。", "program “碧水”保卫战"),
    MentionCase("哈密—奈曼—阜新500千伏输变电工程投运。", "program 哈密—奈曼—阜新500千伏输变电工程"),
  ])
  func programs(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    // 暨 and sessions in the names of events.
    MentionCase("办了军地融合暨装备制造招商推介会。", "event 军地融合暨装备制造招商推介会"),
    MentionCase("召开农村人居暨春耕工作会议。", "event 农村人居暨春耕工作会议"),
    MentionCase("举办全国科技活动周榆中主题日。", "event 全国科技活动周榆中主题日"),
    // Goods under a place's name, also beside others; but trades of counties.
    MentionCase("做优陇西当归、靖远羊羔、永登玫瑰。"),
    MentionCase("做强陇西当归、永登玫瑰等产业集群。", "district 陇西", "district 永登"),
    MentionCase("加快青南地区、中部地区发展。", "zone 青南地区"),
    MentionCase("建设“强富美高”新徐州。", "district 徐州"),
    MentionCase("打造金徐州。"),
    MentionCase("中欧（武汉）班列开行。"),
    MentionCase("举办甘肃省第四届工间操比赛。", "event 甘肃省第四届工间操比赛"),
    MentionCase("举办比赛12场、足球比赛3场。"),
    MentionCase("建成岷县千亩曹州木瓜产业园。", "district 岷县", "zone 曹州木瓜产业园"),
    MentionCase("在紫云自治县举办。", "district 紫云自治县"),
    MentionCase("高黎贡山生态良好。"),
  ])
  func eventsAndPlaces(_ item: MentionCase) throws { try check(item) }

  private func check(_ item: MentionCase) throws {
    #expect(try MentionSupport.found(item.text) == item.names)
  }
}
