import Testing

/// Areas in lists that share a class word, sights before the title they are given, and parts of areas. The names are made up
/// where a table need not know them.
@Suite struct SharedAreaTests {
  @Test(arguments: [
    // Sights before a verb of conferring and a title that only sights bear; a place before one belongs to it.
    MentionCase(
      "昶州府城、云岑梯田成功创建国家5A级旅游景区。", "zone 昶州府城", "zone 云岑梯田", "program 国家5A级旅游景区"),
    MentionCase("河源万鹭湖入选国家5A级旅游景区。", "zone 河源万鹭湖", "program 国家5A级旅游景区"),
    MentionCase("推进新疆鹭仑山、昶布人村寨等创建国家5A级旅游景区。", "zone 新疆鹭仑山", "zone 昶布人村寨", "program 国家5A级旅游景区"),
    // Divisions, counts and other titles.
    MentionCase("海南、广东成功创建国家5A级旅游景区。", "district 海南", "district 广东", "program 国家5A级旅游景区"),
    MentionCase("新增3家景区获评国家4A级旅游景区。", "program 国家4A级旅游景区"),
    MentionCase("成功创建国家4A级旅游景区。", "program 国家4A级旅游景区"),
    MentionCase("青岑山、瀛鹭湖入选名单。"),
  ])
  func sights(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    // Areas before 等区域, where one is called by characters that no word covers.
    MentionCase("推进昶淞、北岑、瀛浦等区域转型。", "zone 昶淞", "zone 北岑", "zone 瀛浦"),
    MentionCase("推进机场、车站、学校等区域整治。"),
    MentionCase("“虾鳝米茶”和昶岑鱼等区域公用品牌叫响。"),
    // National and cultural parks are called by any word.
    MentionCase("推进长征、黄河等国家文化公园建设。", "zone 长征", "zone 黄河"),
    MentionCase("推进长征、黄河等重大题材创作。"),
    MentionCase("建设好长征国家文化公园（广东段）。", "zone 长征国家文化公园（广东段）"),
    MentionCase("推进长征、黄河等国家文化公园（广东段）建设。", "zone 长征", "zone 黄河"),
    // Names that no word covers share the class of the last one.
    MentionCase("推进昶西、昶东、雄岑片区建设。", "zone 昶西", "zone 昶东", "zone 雄岑片区"),
    MentionCase("推进商贸、物流、雄岑片区建设。", "zone 雄岑片区"),
    // Works that water the fields by their names; not by their size.
    MentionCase("建成昶石岑、麻鹭坝大型灌区。"),
    MentionCase("推进大中型灌区改造。"),
    MentionCase("包括宝鸡昶口灌区、汉中岑坝灌区二期等工程。", "program 宝鸡昶口灌区", "program 汉中岑坝灌区二期"),
    // Hills and what no word covers before a reserve or a park of ruins; not a place before it.
    MentionCase("申报秦岭、青海湖国家公园。", "zone 秦岭", "zone 青海湖国家公园"),
    MentionCase("昶窑、宝墩国家考古遗址公园迎客。", "zone 昶窑", "zone 宝墩国家考古遗址公园"),
    MentionCase("西安、宝墩国家考古遗址公园迎客。", "district 西安", "zone 宝墩国家考古遗址公园"),
    MentionCase("建好襄阳、宜昌国家物流枢纽。", "zone 襄阳", "zone 宜昌国家物流枢纽"),
    MentionCase("支持襄阳、宜昌建设国家物流枢纽。", "district 襄阳", "district 宜昌"),
    MentionCase("成都昶岑街等历史街区开放。", "zone 成都昶岑街"),
    MentionCase("门店等历史街区业态丰富。"),
    // Two known areas that a dash joins.
    MentionCase("推进三星堆—金沙遗址保护。", "zone 三星堆—金沙遗址"),
    MentionCase("保护三星堆、金沙遗址。", "zone 三星堆", "zone 金沙遗址"),
    // What no word covers bears an area's title.
    MentionCase("昶墩国家考古遗址公园开园。", "zone 昶墩国家考古遗址公园"),
    MentionCase("景区创评国家考古遗址公园。", "program 国家考古遗址公园"),
  ])
  func lists(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    // A title with the place that bears it is an area; without one, or conferred, a title.
    MentionCase("推进桂林世界级旅游城市建设。", "zone 桂林世界级旅游城市"),
    MentionCase("获评国家森林城市。", "program 国家森林城市"),
    MentionCase("支持宁德加快建设全国海洋经济发展示范区。", "district 宁德", "program 全国海洋经济发展示范区"),
    MentionCase("支持宁德国家海洋经济发展示范区扩容。", "zone 宁德国家海洋经济发展示范区"),
    // Towns in a row, and what was dug up.
    MentionCase("提升滇西城镇群发展能级，优化城镇群布局。", "zone 滇西城镇群"),
    MentionCase("推进昶璃河遗址申遗，6个遗址入选名录。", "zone 昶璃河遗址"),
    // A part of what runs through several places, of an area; not a stretch of a road.
    MentionCase("推进长江国家文化公园宜昌段建设。", "zone 长江国家文化公园宜昌段"),
    MentionCase("推进长江国家文化公园、宜昌建设。", "zone 长江国家文化公园", "district 宜昌"),
    MentionCase("推进鹤洲至横琴段改造。"),
    MentionCase("提升甘其毛都口岸、策克口岸通关能力，优化口岸布局。", "zone 甘其毛都口岸", "zone 策克口岸"),
    MentionCase("依托兰州陆港型国家物流枢纽发展物流。", "zone 兰州陆港型国家物流枢纽"),
    MentionCase("获批陆港型国家物流枢纽。", "program 陆港型国家物流枢纽"),
    // Parts of a high-tech zone by their districts, where there are two.
    MentionCase("推动西青园、津南园错位发展。", "zone 西青园", "zone 津南园"),
    MentionCase("推动定襄法兰专业镇发展，培育专业镇。", "zone 定襄法兰专业镇"),
  ])
  func titles(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    // A corridor by its places; not by its kind.
    MentionCase("推进川昶黔走廊、川滇走廊建设。", "zone 川昶黔走廊", "zone 川滇走廊"),
    MentionCase("打通南向川滇走廊。", "zone 川滇走廊"),
    MentionCase("推进国际绿色航运走廊和零碳运输走廊建设。"),
    // Superlatives and counts of a class.
    MentionCase("建成全国最大天然气生产基地。"),
    MentionCase("创建中，国家现代农业产业园增至21个。"),
    // Trains, stations and airports that bear a place's name.
    MentionCase("西部陆海新通道班列提质，中欧班列（成渝）开行。"),
    MentionCase("建设西部陆海新通道。", "zone 西部陆海新通道"),
    MentionCase("广州白云站开通，广州白云机场扩建。"),
    MentionCase("市植保站、吉林市植保站参会。", "institution 市植保站", "institution 吉林市植保站"),
    MentionCase("加力建设自贸试验区。"),
    MentionCase("进出川大通道加快形成。"),
    MentionCase("加快筹设深圳海峰大学。", "institution 深圳海峰大学"),
    MentionCase("330千伏果洛玉树线路投运，哈密变电站扩建。"),
    MentionCase("走访果洛、玉树。", "district 果洛", "district 玉树"),
    // Cities, and no title; a group's firms; an area by its place.
    MentionCase("推动西安转变城市发展方式。", "district 西安"),
    MentionCase("深化结对合作帮扶皖北城市。"),
    MentionCase("服务保障中核系、中航系企业，中核投资建厂。", "institution 中核"),
    MentionCase("中国-菲律宾经贸创新发展示范园区获批。", "zone 中国-菲律宾经贸创新发展示范园区"),
    MentionCase("申报国家高新区绿色发展示范园区。", "program 国家高新区绿色发展示范园区"),
    MentionCase("打造“跨境电商+产业带”新模式。"),
    MentionCase("推进格尔木东、海南清洁能源基地建设。", "zone 格尔木东", "zone 海南清洁能源基地"),
    MentionCase("景区被评为4A级景区。", "program 4A级景区"),
    MentionCase("全面建设社会主义现代化新吉林。", "district 吉林"),
    MentionCase("唱响新时代、新吉林战歌。"),
    MentionCase("推进长三角生态绿色一体化发展示范区制度创新。", "zone 长三角生态绿色一体化发展示范区"),
    // Lines, their stretches and stations; parts of a river.
    MentionCase("加快建设崇明线、上海示范区线，铁路二期上海段、广州西至韶关段开工。"),
    MentionCase("走访广州西部、崇明。", "district 广州", "district 崇明"),
    MentionCase("赤水河（云南部分）水质良好，办理全国政协提案5件。"),
    MentionCase("湘江岳阳段水质保持二类，渭河干流宝鸡段河道完成清淤。", "district 岳阳", "district 宝鸡"),
    MentionCase("沪昆高速怀化段路面整修完工。"),
    MentionCase("大中型灌区改造，抵离口岸的人员增加。"),
    // A body of a tier alone is none.
    MentionCase("提请市人大常委会审议，吉林市人大常委会通过。", "institution 吉林市人大常委会"),
    // The report of a place's government, also as the title.
    MentionCase("2026年吉林省政府工作报告\n一、回顾", "program 吉林省政府工作报告"),
    MentionCase("2026年吉林省人民政府工作报告\n一、回顾", "program 吉林省人民政府工作报告"),
    MentionCase("吉林省科技厅2026年度工作计划\n一、回顾", "institution 吉林省科技厅"),
  ])
  func parts(_ item: MentionCase) throws { try check(item) }
}
