import Testing

/// Laboratories, carriers and platforms by the form of their names and lists, and accounts of the media. Made up.
@Suite struct CarrierFormTests {
  @Test(arguments: [
    // The class behind the list names what its items are, also where they are called by a subject.
    MentionCase("推进化纤、现代渔业2个瀛海实验室建设。", "institution 化纤", "institution 现代渔业"),
    MentionCase(
      "支持盐碱地生物资源保护与利用、特种纸与复合材料等全国重点实验室攻关。", "institution 盐碱地生物资源保护与利用", "institution 特种纸与复合材料"),
    MentionCase("瀛洲、昶山、墨砺等省创新实验室运行良好。", "institution 瀛洲", "institution 昶山", "institution 墨砺"),
    MentionCase("物质转化与制造、先进存储（信创）2个云岭实验室揭牌。", "institution 物质转化与制造", "institution 先进存储（信创）"),
    // Of a rank that has many, only short names are sure; places are where the laboratories are.
    MentionCase("布局绿色食品精深加工、高端装备智能制造等5个市重点实验室。"),
    MentionCase("在杭州、宁波等4家省实验室试点。", "district 杭州", "district 宁波"),
    MentionCase("杭州、宁波等全国重点实验室集群加快建设。", "district 杭州", "district 宁波"),
    // The province's laboratories are no laboratory.
    MentionCase("推进湖北实验室体系建设。"),
  ])
  func laboratories(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    // A phase and a base belong to a laboratory or centre; where it works is no name.
    MentionCase("明月湖实验室二期开工。", "institution 明月湖实验室二期"),
    MentionCase("建成雪域医学研究中心二期。", "institution 雪域医学研究中心二期"),
    MentionCase("建设国家实验室大连基地。", "institution 国家实验室大连基地"),
    MentionCase("争创国家实验室基地。"),
    MentionCase("明月湖实验室主体园区投用。", "institution 明月湖实验室"),
    MentionCase("某省科技馆开放，江西省科技馆新馆开放。", "platform 江西省科技馆新馆"),
    MentionCase("中国钒系元素与同位素科学中心揭牌。", "institution 中国钒系元素与同位素科学中心"),
    MentionCase("争创深海采矿与精密测控国家技术创新中心。", "institution 深海采矿与精密测控国家技术创新中心"),
    MentionCase("社区卫生服务中心提供儿科服务。"),
    MentionCase("新引进蓝岭集团。", "institution 蓝岭集团"),
  ])
  func bodies(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    MentionCase("建成昶发埔、瀛平2个社区科普馆。", "platform 昶发埔", "platform 瀛平"),
    MentionCase("昶创服中心、腾讯、海豚3家双创载体获评优秀。", "platform 昶创服中心", "platform 腾讯", "platform 海豚"),
    MentionCase("支持企业、高校、园区建设12家孵化器。"),
    MentionCase("推动高校、院所建设3个科普馆。"),
    MentionCase("全年认定8家，昶来巢成功申报省级众创空间。", "platform 昶来巢"),
    MentionCase("企业成功申报省级众创空间。"),
  ])
  func carriers(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    MentionCase("在榕岭设立外国人来华工作许可工作站。", "platform 外国人来华工作许可工作站"),
    MentionCase("上线“昶贷宝”“昶保宝”线上平台。", "platform 昶贷宝", "platform 昶保宝"),
    MentionCase("以科创走廊为主平台，构建命运共同体。"),
    MentionCase("鼓励清华大学建设中试基地。", "institution 清华大学"),
    MentionCase("海尔海创汇开放。", "platform 海尔海创汇"),
    MentionCase("青岛技术交易市场、天津科学技术馆投用。", "platform 青岛技术交易市场", "platform 天津科学技术馆"),
    MentionCase("昶岭智算中心投用。", "platform 昶岭智算中心"),
    MentionCase("列入“科创中国”创新基地。", "program “科创中国”创新基地"),
    MentionCase("建设国家商贸物流中心，打造新型基础设施。"),
  ])
  func platforms(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    // Quotations in a row are one each before any class of platforms; one alone takes its class.
    MentionCase("升级“昶企通”“瀛贷通宝”服务平台。", "platform 昶企通", "platform 瀛贷通宝"),
    MentionCase("升级“昶企通”服务平台。", "platform “昶企通”服务平台"),
    MentionCase("建成榕岭算力中心，大连可信数据空间上线。", "platform 大连可信数据空间"),
    // A class with its rank before the name.
    MentionCase("依托国家级众创空间昶科瀛城建成基地。", "platform 昶科瀛城"),
    MentionCase("依托国家级众创空间建成基地，提升省级孵化器培育水平。"),
    MentionCase("做强海尔卡奥斯、浪潮云洲等工业互联网平台。", "platform 海尔卡奥斯", "platform 浪潮云洲"),
    MentionCase("海尔卡奥斯、海信视像等企业扩产。", "institution 海尔卡奥斯", "institution 海信视像"),
    MentionCase("建成广东省“海湾青年创新创业基地”。", "district 广东省", "program 海湾青年创新创业基地"),
    MentionCase("支持国家超级计算无锡中心、明月湖实验室攻关。", "institution 国家超级计算无锡中心", "institution 明月湖实验室"),
    MentionCase("推进国家超级计算无锡中心、明月湖科学城建设。", "platform 国家超级计算无锡中心", "zone 明月湖科学城"),
  ])
  func classes(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    MentionCase("比亚迪第五工厂、本田零部件佛山工厂投产。", "institution 比亚迪第五工厂", "institution 本田零部件佛山工厂"),
    MentionCase("比亚迪建设智能工厂，比亚迪数智工厂投产。", "institution 比亚迪", "institution 比亚迪"),
    MentionCase("省创新研究院孵化企业。", "institution 省创新研究院"),
    MentionCase("中国科学院院所来访。", "institution 中国科学院"),
    MentionCase("江苏银行科技支行放款，江苏银行科技贷款增长。", "institution 江苏银行科技支行", "institution 江苏银行"),
    MentionCase("合肥高新区科技创新和新经济发展局印发。", "institution 合肥高新区科技创新和新经济发展局"),
    MentionCase("国家钛材质量检验检测中心获批。", "institution 国家钛材质量检验检测中心"),
  ])
  func firms(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    MentionCase("关注“昶岭科普”微信公众号。", "institution 昶岭科普"),
    MentionCase("在“品味榕岭”“夜读榕岭”等视频号、抖音号发布。", "institution 品味榕岭", "institution 夜读榕岭"),
    MentionCase("视频号“夜读榕岭”开播。", "institution 夜读榕岭"),
    MentionCase("在大连FM99.1电台开讲。", "institution 大连FM99.1电台"),
    MentionCase("昶岭壹号创业投资合伙企业(有限合伙)落地。", "institution 昶岭壹号创业投资合伙企业(有限合伙)"),
    MentionCase("中科曙光（青岛）建设验证场景。", "institution 中科曙光（青岛）"),
  ])
  func media(_ item: MentionCase) throws { try check(item) }
}
