import Testing

/// Sights, belts and corridors, and platforms of one purpose. Most of the names are made up.
@Suite struct SightAndServiceTests {
  @Test(arguments: [
    // Belts that are counted behind their list are called by any word, but not by topics.
    MentionCase("昶河、长城、青鹭山三条文化带成形。", "zone 昶河", "zone 长城", "zone 青鹭山"),
    MentionCase("打造生态、科技、教育三条文化带。"),
    // Corridors by the signs of their cities and what they make.
    MentionCase(
      "推动“昶瀛泗”新能源与智能汽车、“泗瀛”新材料等产业走廊扩容。", "zone “昶瀛泗”新能源与智能汽车", "zone “泗瀛”新材料"),
    MentionCase("打造“青山芳华”产业走廊。", "zone “青山芳华”产业走廊"),
    MentionCase("布局新能源、新材料等产业走廊。"),
    MentionCase("推动北海、钦州临港经济区扩容。", "zone 北海", "zone 钦州临港经济区"),
  ])
  func belts(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    // The part that brackets name, and what is built anew, belong to the name.
    MentionCase("游客走进剑门蜀道（翠云廊）。", "zone 剑门蜀道（翠云廊）"),
    MentionCase("新皇岗口岸通关。", "zone 新皇岗口岸"),
    MentionCase("皇岗口岸通关。", "zone 皇岗口岸"),
    MentionCase("黄龙世界自然遗产地加强保护。", "zone 黄龙世界自然遗产地"),
    MentionCase("黄龙列入世界自然遗产。", "district 黄龙", "program 世界自然遗产"),
    MentionCase("昶岭商业航天港开工。", "zone 昶岭商业航天港"),
    MentionCase("省职教城（清远）招生。", "zone 省职教城（清远）"),
    MentionCase("建设职教城和大学城。"),
    // What others are to be like, what lies between two places, and what a city is to others are no areas.
    MentionCase("打造“零碳工业园”样板。"),
    MentionCase("完善成渝间通道。"),
    MentionCase("推动成渝一体化。", "zone 成渝"),
    MentionCase("加快深圳节点城市建设。", "district 深圳"),
    MentionCase("昆明与瀛泗共建国际口岸城市。", "district 昆明"),
  ])
  func sights(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    // Lakes in a list of waters are no counties; a county beside others is.
    MentionCase("加强洪湖、梁子湖等重点湖泊治理。"),
    MentionCase("支持荆州、洪湖等地发展。", "district 荆州", "district 洪湖"),
    // What is said of a place.
    MentionCase("大美贵州天更蓝。", "district 贵州"),
    MentionCase("美丽四川天更蓝。", "district 四川"),
  ])
  func places(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    // Systems for one purpose that a verb takes; classes of platforms are none.
    MentionCase("建设算力综合服务平台。", "platform 算力综合服务平台"),
    MentionCase("优化升级电力负荷调度平台。", "platform 电力负荷调度平台"),
    MentionCase("加快建设医学影像信息库。", "platform 医学影像信息库"),
    MentionCase("建设综合服务平台，搭建高水平创新平台。"),
    MentionCase("建成一批综合服务平台。"),
    // A service by its number; a room by its quotation.
    MentionCase("开放12338妇联维权服务中心、“暖阳驿站”心理咨询室。", "platform 12338妇联维权服务中心", "platform “暖阳驿站”心理咨询室"),
    MentionCase("建成12338个妇联维权服务中心。"),
    MentionCase("昆明国际通信业务出入口局启用。", "platform 昆明国际通信业务出入口局"),
    MentionCase("西安国家版本馆开放。", "platform 西安国家版本馆"),
    // A county's innovation centre for its trade is a carrier, the nation's is a body.
    MentionCase("慈溪智能家电创新中心投用。", "platform 慈溪智能家电创新中心"),
    MentionCase("组建国家稀土功能材料创新中心。", "institution 国家稀土功能材料创新中心"),
    MentionCase("岳麓山种业创新中心揭牌。", "institution 岳麓山种业创新中心"),
  ])
  func platforms(_ item: MentionCase) throws { try check(item) }
}
