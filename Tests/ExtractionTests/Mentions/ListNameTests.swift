import Testing

/// Names in lists whose class is said behind them, firms' parts, and quotations with nouns before them. Made up.
@Suite struct ListNameTests {
  @Test(arguments: [
    MentionCase("建成瀛洲、墨砺等4家实验室。", "institution 瀛洲", "institution 墨砺"),
    MentionCase("开发“云驿通”“一码游”等平台。", "platform 云驿通", "platform 一码游"),
    MentionCase("举办“爱海岛·大团购”等系列促销活动。", "event 爱海岛·大团购"),
    // Things that all have names of their own: laboratories, facilities, scenic areas, also counted without 等.
    MentionCase("支持黄河、墨砺等4家实验室建设。", "institution 黄河", "institution 墨砺"),
    MentionCase("建设人工智能、集成电路等实验室。"),
    // The last is known whole: those before it share its head, unless they are places alone or have a head of their own.
    MentionCase("加快金凤、嘉陵江、明月湖实验室建设。", "institution 金凤", "institution 嘉陵江", "institution 明月湖实验室"),
    MentionCase("与清华大学、明月湖实验室合作。", "institution 清华大学", "institution 明月湖实验室"),
    MentionCase("在北京、上海、明月湖实验室设点。", "district 北京", "district 上海", "institution 明月湖实验室"),
    // An item of several words is no place, though its last word is one.
    MentionCase("支持紫金山、太湖、明月湖实验室攻关。", "institution 紫金山", "institution 太湖", "institution 明月湖实验室"),
    // Behind 等 stands the class of what was listed.
    MentionCase("支持明月湖实验室等省创新实验室攻关。", "institution 明月湖实验室"),
    // A laboratory of a ministry and a province is called by all that follows.
    MentionCase(
      "省部共建青稞和牦牛种质资源与遗传改良国家重点实验室运行良好。", "institution 省部共建青稞和牦牛种质资源与遗传改良国家重点实验室"),
    MentionCase("省部共建平台，支持青稞遗传改良国家重点实验室建设。", "institution 青稞遗传改良国家重点实验室"),
    // The list ends with what its items are.
    MentionCase("壮大鹰潭铜基新材料、赣州稀土新材料产业。", "district 鹰潭", "district 赣州"),
    MentionCase("与昶晶新材料、瀛稀新材料等企业合作。", "institution 昶晶新材料", "institution 瀛稀新材料"),
    MentionCase("同中国科学院等高校院所合作。", "institution 中国科学院"),
    MentionCase("支持明月湖实验室、省氢能创新实验室攻关。", "institution 明月湖实验室", "institution 省氢能创新实验室"),
    MentionCase("加快深空测绘、电磁飞轮等大科学装置建设。", "platform 深空测绘", "platform 电磁飞轮"),
    MentionCase("推进智算项目等科技基础设施建设。"),
    MentionCase("新增炳灵寺、昶力关3家5A级景区。", "zone 炳灵寺", "zone 昶力关"),
    MentionCase("提升东昶芯港等特色产业园区能级。", "zone 东昶芯港"),
    // A list behind a colon, its class and number before it.
    MentionCase("建成2个产业园:幸福林军民融合创新园、昶光科技园;", "zone 幸福林军民融合创新园", "zone 昶光科技园"),
    MentionCase("抓好2个方面:建设产业园、提升工业园。"),
    MentionCase("建设图书馆、体育馆等场馆。"),
    MentionCase("建设餐饮、住宿等平台。"),
    MentionCase("北京等平台发展较快。", "district 北京"),
  ])
  func classes(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    MentionCase("推进中核宸昱储能项目。", "institution 中核宸昱"),
    MentionCase("昶联12英寸生产线、瀛盛2万千瓦风电投产。", "institution 昶联", "institution 瀛盛"),
    MentionCase("发挥榕昶论坛、榕湖年会等平台作用。", "event 榕昶论坛", "event 榕湖年会"),
    // What a town builds: the items are its places.
    MentionCase("推动昶宸街区、瀛盛街区等老旧小区改造项目完工。"),
    MentionCase("国家开发银行吉林省分行提供贷款。", "institution 国家开发银行吉林省分行"),
    // A group's name and the trade of its firm; what it makes or works at is no part of the name.
    MentionCase("抓好中粮油脂年产60万吨项目。", "institution 中粮油脂"),
    MentionCase("中核新能源获批绿色工厂。", "institution 中核新能源"),
    MentionCase("推进中核风电、光伏项目。", "institution 中核"),
    // A firm with its place.
    MentionCase("衡阳特变电工攻克难关。", "institution 衡阳特变电工"),
    MentionCase("益阳昶维科技攻克难题。", "institution 益阳昶维科技"),
    MentionCase("其中江西昶正变电获批国家企业技术中心。", "institution 江西昶正变电"),
    MentionCase("引进北京、上海华为等企业。", "district 北京", "district 上海", "institution 华为"),
    MentionCase("已培育出昶锐科技。", "institution 昶锐科技"),
    MentionCase("走访昶和药业、增益科技等9家企业。", "institution 昶和药业", "institution 增益科技"),
    MentionCase("建立以正昶米业为龙头的生产线。", "institution 正昶米业"),
    MentionCase("圣昶国际酒店获评先进，新增四星级酒店2家。", "institution 圣昶国际酒店"),
    MentionCase("推进万华化学产业园建设，参加科技部火炬中心国家高新区评价。", "zone 万华化学产业园", "institution 科技部火炬中心"),
    MentionCase("开展全市性的科技下乡活动。"),
    MentionCase("新增2万千瓦风电。"),
  ])
  func firms(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    MentionCase("深化人才“海港计划”。", "program 海港计划"),
    MentionCase("实施科技创新“四大工程”，推动云岭走廊“三大会战”。", "program 科技创新“四大工程”", "zone 云岭走廊", "program 三大会战"),
    MentionCase("推进科技企业“双升计划”。", "program 科技企业“双升计划”"),
    MentionCase("打好“六场硬仗”，落实“八大攻坚战”部署，深化“五个专项治理”。", "program 六场硬仗", "program 八大攻坚战", "program 五个专项治理"),
    MentionCase("召开“六场会议”，打赢攻坚战。"),
    MentionCase("深入推进“千村示范、万村整治”，推行“多跑路、不折腾”服务。", "program 千村示范、万村整治"),
    MentionCase("实施“主动治理、预防治理”，推进矛盾化解。"),
    MentionCase("推进“四大工程”。", "program 四大工程"),
    MentionCase("推进“四大任务”。"),
    MentionCase("规上企业研发费用“清零行动”见效，推进规上企业研发费用“清零行动”。", "program 规上企业研发费用“清零行动”", "program 规上企业研发费用“清零行动”"),
    MentionCase("坚持“大抓项目、抓大项目”导向，建立“三张清单”。"),
    MentionCase("实施“海港计划”。", "program 海港计划"),
    MentionCase("提前完成“十四五”规划目标。", "program “十四五”规划"),
    MentionCase("今年是“十四五”收官之年。"),
  ])
  func quotations(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    // A document that is called by the number of its articles; measures that are counted.
    MentionCase("出台人才新政20条，兑现科创30条。", "program 人才新政20条", "program 科创30条"),
    MentionCase("出台政策措施20条，落实整改意见12条。"),
    MentionCase("公布失信人3条，发布解密专利1300条、技术目录214条。"),
    // What an area brings in is no scheme.
    MentionCase("大庆高新区引进项目9个。", "zone 大庆高新区"),
    MentionCase("建成龙江民居试点村118个，“某某制造”标准17项。"),
    MentionCase("国际深空探测学会总部落户。", "institution 国际深空探测学会"),
    MentionCase("启动云江五桥及接线工程。"),
    MentionCase("建成镇电商直播孵化基地。"),
    MentionCase("聚势提升。“1+2”国家实验室建设。"),
    MentionCase("教育部科技司调研。", "institution 教育部科技司"),
    MentionCase("市生态环境局高新分局配合督察。", "institution 市生态环境局高新分局"),
    MentionCase("民革市委会提交提案。", "institution 民革市委会"),
    MentionCase("东湖街道办事处走访。", "institution 东湖街道办事处"),
    MentionCase("区教育局联合区公安分局检查。", "institution 区教育局", "institution 区公安分局"),
  ])
  func parts(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    MentionCase("固安一中本科上线率提高。", "institution 固安一中"),
    MentionCase("江苏省普通高中课程改革。", "district 江苏省"),
    MentionCase("与湖南农大合作。", "institution 湖南农大"),
  ])
  func schools(_ item: MentionCase) throws { try check(item) }
}
