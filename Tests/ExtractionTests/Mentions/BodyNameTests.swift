import Testing

/// Bodies of a place, governments, congresses, titles of honour and persons, by form. The names are made up.
@Suite struct BodyNameTests {
  @Test(arguments: [
    MentionCase("市植保站发布预警信息。", "institution 市植保站"),
    MentionCase("区房管局、区机要和保密局开展检查。", "institution 区房管局", "institution 区机要和保密局"),
    MentionCase("西安市文物局配合发掘。", "institution 西安市文物局"),
    MentionCase("市住房公积金管理中心推出新政策。", "institution 市住房公积金管理中心"),
    MentionCase("市安委办组织督导。", "institution 市安委办"),
    MentionCase("全省消防救援力量得到加强。"),
    // A body of the place itself, beside others; a class with a number.
    MentionCase("会同民政局、气象局开展检查。", "institution 民政局", "institution 气象局"),
    MentionCase("建设气象局、图书馆。"),
    MentionCase("XX水利局2021年工作总结\n一、工作\n", "institution XX水利局"),
    MentionCase("xx市昶参葛业有限责任公司申报项目，xx家企业获批。", "institution xx市昶参葛业有限责任公司"),
    MentionCase("新增青岛市重点实验室*家、青岛市技术创新中心*家。", "district 青岛市", "district 青岛市"),
    MentionCase("与大昶山研究院余永富院士、昶云有限公司签约。", "institution 大昶山研究院", "person 余永富", "institution 昶云有限公司"),
    MentionCase("列入科技部2012年国际科技合作计划。", "institution 科技部", "program 国际科技合作计划"),
    MentionCase("平昶示范区科技和工业信息化局获评先进。", "institution 平昶示范区科技和工业信息化局"),
    MentionCase("支持示范区科技创新局开展工作。", "institution 科技创新局"),
    MentionCase("被国家科技部表彰，贯彻党中央决策部署。", "institution 国家科技部"),
    MentionCase("形成区域协调发展新格局。"),
    MentionCase("市领导办理群众来信。"),
    MentionCase("推动县域经济站上新台阶。"),
  ])
  func bodies(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    MentionCase("铜仁市委、铜仁市人民政府出台政策。", "institution 铜仁市委", "institution 铜仁市人民政府"),
    MentionCase("与包河区人民政府签约。", "institution 包河区人民政府"),
    MentionCase("河南省政府批复成立。", "institution 河南省政府"),
    MentionCase("在市委、市政府领导下，在省人大、市政协监督下。"),
  ])
  func governments(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    MentionCase("完成市十七届人大一次会议确定的任务。", "event 市十七届人大一次会议"),
    MentionCase("在湖南省第十四届人民代表大会第二次会议上。", "event 湖南省第十四届人民代表大会第二次会议"),
    MentionCase("市政协十四届三次会议召开。", "event 市政协十四届三次会议"),
    MentionCase("第十四届三次评选。"),
    MentionCase("召开全市创新城区建设推进大会。", "event 全市创新城区建设推进大会"),
  ])
  func congresses(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    MentionCase(
      "先后获评全省科技创新优秀单位、全市村庄亮化行动先进集体等称号。", "program 全省科技创新优秀单位", "program 全市村庄亮化行动先进集体"),
    MentionCase("获评全国高质量露营目的地。", "program 全国高质量露营目的地"),
    MentionCase("表彰市级优秀教师200名。"),
    MentionCase("荣获“节水型机关”称号。", "program 节水型机关"),
    MentionCase("荣获全省工业增长先进县(市、区)。", "program 全省工业增长先进县(市、区)"),
    MentionCase("获批企业技术中心，评选先进单位。"),
    MentionCase("获得“真金白银”支持。"),
  ])
  func honours(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    MentionCase("副市长陈晓梅、刘志刚出席并讲话。", "person 陈晓梅", "person 刘志刚"),
    MentionCase("杨永强、邓小娟等10人入选。", "person 杨永强", "person 邓小娟"),
    MentionCase("欧阳雪传达批示，李志刚作工作报告。", "person 欧阳雪", "person 李志刚"),
    MentionCase("省科技厅厅长 张长斌", "institution 省科技厅", "person 张长斌"),
    MentionCase("先进工作者3人(王春、东河镇陈璇)。", "person 王春", "district 东河镇", "person 陈璇"),
    MentionCase("市委书记高度重视。"),
    MentionCase("粮油、果蔬等10人合作组。"),
  ])
  func persons(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    // What stands there bears the place's name.
    MentionCase("礼县四角坪遗址入选名录。", "zone 礼县四角坪遗址"),
    MentionCase("镇。村。街道"),
    MentionCase("驻凉山州三河村。", "district 凉山州三河村"),
    MentionCase("获评国家乡村振兴示范县2个，荣获全国五一劳动奖状1个。", "program 全国五一劳动奖状"),
    MentionCase("向大会作政府工作报告。"),
    MentionCase("副省长高兴夫批示肯定。", "person 高兴夫"),
  ])
  func parts(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    // Work on what is named is no scheme; a commercial event's programme is not the event.
    MentionCase("某区城市更新项目开工。"),
    MentionCase("做好全国助残日主题活动。", "event 全国助残日"),
    MentionCase("建设“现代田园城、幸福金太仓”。"),
    MentionCase("与太仓市合作，走进太仓市。", "district 太仓市", "district 太仓市"),
  ])
  func fragments(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    MentionCase("在云龙镇、红旗镇办班。", "district 云龙镇", "district 红旗镇"),
    MentionCase("高桥镇东升村面貌改变。", "district 高桥镇东升村"),
    MentionCase("建设强镇、美丽乡村。"),
  ])
  func villages(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    // Clues that are weighed: beside a name of its kind, subject of a clause.
    MentionCase("天津市星光中学、春晖中学获评优秀。", "institution 天津市星光中学", "institution 春晖中学"),
    MentionCase("建设高标准物流园区。"),
    MentionCase("推进公共服务平台建设。"),
  ])
  func evidence(_ item: MentionCase) throws { try check(item) }
}
