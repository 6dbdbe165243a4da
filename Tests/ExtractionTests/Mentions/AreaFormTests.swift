import Testing

/// Areas, bodies and towns that are found by their form alone: what a name may open with, and what it may not. The names
/// are made up.
@Suite struct AreaFormTests {
  @Test(arguments: [
    // A lake, a hill or the like, or characters that no word covers, open an area's name; a topic does not.
    MentionCase("青鹭湖科技文化片区开工。", "zone 青鹭湖科技文化片区"),
    MentionCase("大茆山工业园扩容。", "zone 大茆山工业园"),
    MentionCase("推进旅游岛建设和入河排污口整治。"),
    MentionCase("打造灵泗文旅融合旅游圈。", "zone 灵泗文旅融合旅游圈"),
    MentionCase("打造粮烟融合发展示范园。"),
    MentionCase("打造沿江科创带。", "zone 沿江科创带"),
    MentionCase("环云岭大学创新生态圈提质。", "zone 环云岭大学创新生态圈"),
    MentionCase("翠湖博物馆群接待游客。", "zone 翠湖博物馆群"),
    // A sum counts no areas, a number does.
    MentionCase("投资33亿元大庆赛车小镇开工。", "zone 大庆赛车小镇"),
    MentionCase("建成33个特色小镇。"),
    MentionCase("青城科技园、蓝海软件园三园区联动。", "zone 青城科技园", "zone 蓝海软件园"),
    // Lists and formulas in quotation marks, and a clause about a park, name nothing more.
    MentionCase("围绕“科普教育园地、示范推广基地”开展活动。"),
    MentionCase("依托“一园三区”品牌园区创建。"),
    MentionCase("支持十堰高新区建设国家级高新技术产业开发区。", "zone 十堰高新区"),
    // Two places that work together have one area.
    MentionCase("建设通州区与三河市一体化高质量发展示范区。", "zone 通州区与三河市一体化高质量发展示范区"),
    MentionCase("走访通州区与三河市高新技术产业示范区。", "district 通州区", "zone 三河市高新技术产业示范区"),
    MentionCase("用好粤港澳大湾区(X)平台机遇。", "platform 粤港澳大湾区(X)平台"),
    MentionCase("依托x港澳大湾区(X)高质量合作。", "zone 大湾区"),
  ])
  func areas(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    // Who runs a park, and a park by itself.
    MentionCase("棠溪岗科技园管委会发布年度总结。", "institution 棠溪岗科技园管委会"),
    MentionCase("产业园管委会发布年度总结。"),
    // Institutes by their subject; laboratories of the state; what is founded together.
    MentionCase("开源算法研究院成功研制新品。", "institution 开源算法研究院"),
    MentionCase("建设产业研究院5家,新增国家重点实验室3家。"),
    MentionCase("学校建强食品科学与技术国家重点实验室。", "institution 食品科学与技术国家重点实验室"),
    MentionCase("高校与企业共建小麦产业研究院。", "institution 小麦产业研究院"),
    MentionCase("青玥科创基金完成尽调。", "institution 青玥科创基金"),
    MentionCase("设立科创基金和引导基金。"),
    MentionCase("省技术产权交易所挂牌成果68项。", "institution 省技术产权交易所"),
    MentionCase("市科技成果转化局全年组织签约。", "institution 市科技成果转化局"),
    MentionCase("2023年,庆阳科创工作破局立新。", "district 庆阳"),
    MentionCase("组织成立中国服务型制造联盟。", "institution 中国服务型制造联盟"),
    MentionCase("组织成立产业联盟5个。"),
    MentionCase("科技部成果转化与区域创新司发文。", "institution 科技部成果转化与区域创新司"),
    MentionCase("科技部与公司签约。", "institution 科技部"),
    MentionCase("县农技协获表彰,引导农技协参加活动。", "institution 县农技协"),
    MentionCase("引进中科院光机所北山分所、雪域通等平台。", "institution 中科院光机所北山分所", "platform 雪域通"),
    MentionCase("项目由建设者上海云岭建工有限公司承建。", "institution 上海云岭建工有限公司"),
    MentionCase("天瀚机械及自动化研究设计院有限公司参会。", "institution 天瀚机械及自动化研究设计院有限公司"),
    // A list that is counted as firms.
    MentionCase("邀请航驭星、小眼观察2家企业考察。", "institution 航驭星", "institution 小眼观察"),
    MentionCase("走访重点企业、规上企业2家企业。"),
    MentionCase("发挥出了科技支撑作用。"),
    MentionCase("引进软银赛富、基石投资、泰恒投资3只基金。", "institution 软银赛富", "institution 基石投资", "institution 泰恒投资"),
    MentionCase("宁德时代、吉利科技、精工集团增资。", "institution 宁德时代", "institution 吉利科技", "institution 精工集团"),
    MentionCase("在熔模精密铸造中应用,xx年鑫昊木业获批。", "institution 鑫昊木业"),
    // Groups for a task are called by it; two things that a laboratory works on; with whom.
    MentionCase("成立科技创新领导小组。", "institution 科技创新领导小组"),
    MentionCase("成立巡察整改工作领导小组。", "institution 巡察整改工作领导小组"),
    MentionCase("建奶牛遗传与乳品质重点实验室。", "institution 奶牛遗传与乳品质重点实验室"),
    MentionCase("重点企业同省产业技术研究院合作。", "institution 省产业技术研究院"),
    // A verb that takes names as objects ends them.
    MentionCase("专家送往云岭大学附属医院。", "institution 云岭大学附属医院"),
  ])
  func bodies(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    MentionCase("狮泷、大湛、里芷三镇连片改造。", "district 狮泷", "district 大湛", "district 里芷"),
    MentionCase("基地、园区、学校三镇共建。"),
    MentionCase("深入博白凤霖、容县乌泷等乡镇授课。", "district 博白凤霖", "district 容县乌泷"),
    MentionCase("推进农业、旅游、教育等乡镇事业。"),
    MentionCase("建成北滘、勒流2个社区科普馆。", "platform 北滘", "platform 勒流"),
    MentionCase("长安链支撑数据流通。"),
    MentionCase("深入推进科技兴县和质量兴县。"),
  ])
  func towns(_ item: MentionCase) throws { try check(item) }
}
