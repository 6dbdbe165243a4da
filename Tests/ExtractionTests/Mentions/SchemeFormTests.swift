import Testing

/// Schemes, titles and documents that no table has. The names are made up.
@Suite struct SchemeFormTests {
  @Test(arguments: [
    // An adverb behind the verb, a verb before the head word.
    // What two do together, and what a verb speeds up.
    MentionCase("与北京、河北共同组织京津冀基础研究合作专项。", "district 北京", "district 河北", "program 京津冀基础研究合作专项"),
    MentionCase("推进浙江共同富裕示范区建设。", "zone 浙江共同富裕示范区"),
    // Power and computing from one province to another.
    MentionCase("加快疆算入渝、甘电入浙。", "program 疆算入渝", "program 甘电入浙"),
    MentionCase("“赣电入闽”工程开工，游客入湘。", "program “赣电入闽”工程"),
    MentionCase("承接好低效用地再开发试点。", "program 低效用地再开发试点"),
    MentionCase("加强昶陵系统保护，上线云岭市环保监测系统。", "platform 云岭市环保监测系统"),
    MentionCase("用好“昶岭市科创公共服务平台”政策。", "platform 昶岭市科创公共服务平台"),
    MentionCase("目标明确。加快低效用地再开发试点建设，争建国家脑机接口技术创新中心。", "program 低效用地再开发试点", "institution 国家脑机接口技术创新中心"),
    MentionCase("全力实施全面振兴新跨越三年行动。", "program 全面振兴新跨越三年行动"),
    MentionCase("纵深推进全面振兴新跨越三年行动。", "program 全面振兴新跨越三年行动"),
    MentionCase("实施重大项目谋划行动。", "program 重大项目谋划行动"),
    MentionCase("深入开展抓创业促就业系列行动。", "program 抓创业促就业系列行动"),
    // The subject of a clause.
    MentionCase("民宿企业品质深化提升行动顺利收官。", "program 民宿企业品质深化提升行动"),
    MentionCase("企业加快开展提升行动。"),
    MentionCase("“河湖警长”制度覆盖全域。", "program “河湖警长”制度"),
    // Straight quotation marks open and close in turn.
    MentionCase("\"河湖警长\"制度覆盖全域。", "program \"河湖警长\"制度"),
    MentionCase("推进\"挂号\"制度。"),
    MentionCase("，有针对性地进行规划部署。"),
    MentionCase("深化培育和新一轮高峰学科建设行动。", "program 高峰学科建设行动"),
    // How important a thing is.
    MentionCase("发挥科技创新战略支撑作用。"),
    MentionCase("落实“东西转型”战略要求。", "program “东西转型”战略"),
    MentionCase("深入实施绿色振兴赶超战略。", "program 绿色振兴赶超战略"),
    // What is built.
    MentionCase("全面建成云岭干流应急治理工程，建成农村公路改造工程。", "program 云岭干流应急治理工程"),
    MentionCase("阿勒屯水利枢纽工程投运，环云岭电网工程建成投运。", "program 阿勒屯水利枢纽工程", "program 环云岭电网工程"),
    // A formula names a project, a saying does not.
    MentionCase("推进“1+2+1”科技招商制度。", "program “1+2+1”科技招商制度"),
    MentionCase("推进“一厂五区”引进项目470个。"),
    MentionCase("推进“挂号”制度。"),
    // The numbered schemes of a government, and a saying.
    MentionCase("锚定省委“九大战略”。", "program 九大战略"),
    MentionCase("推进文化建设“七项工程”。", "program 七项工程"),
    MentionCase("完成“九大任务”。"),
    MentionCase("实施主体培育、成果转化、能力提升“三大工程”。", "program 三大工程"),
    MentionCase("实施“一园一方案”。"),
    // Whose scheme it is.
    MentionCase("列入科技部、财政部富民强县(市)专项行动计划。", "institution 科技部", "institution 财政部", "program 富民强县(市)专项行动计划"),
    MentionCase("列入国家科技部2019年国际种质合作专项计划。", "institution 国家科技部", "program 国际种质合作专项计划"),
    MentionCase("对标国家和省、市“十四五”林业规划。", "program “十四五”林业规划"),
    MentionCase("获得国家、省、市应急防治技术专项立项。", "program 应急防治技术专项"),
    MentionCase("面向11所高校建立基础研究经费稳定支持计划。", "program 基础研究经费稳定支持计划"),
    MentionCase("做好第五次经济普查。", "program 第五次经济普查"),
    MentionCase("拓展“工程经理人制”。", "program 工程经理人制"),
    MentionCase("实行“赛马制”。"),
    MentionCase("彰显中国特色社会主义制度优势。"),
    MentionCase("摸清可享受专项政策。"),
    MentionCase("支持遵义打造区域科技创新中心。", "district 遵义"),
    MentionCase("对留守儿童建立“代理家长”制度。"),
    MentionCase("开展“一卡通”专项清理。"),
    MentionCase("推进危化品安全生产专项巡察。"),
    MentionCase("共青团上海市委计划招募志愿者。", "institution 共青团上海市委"),
    MentionCase("世界首套煤化工示范项目投产。"),
    MentionCase("实施榕湖水库供水三期工程。", "program 榕湖水库供水三期工程"),
    MentionCase("实施榕湖水库供水惠民工程。", "program 榕湖水库供水惠民工程"),
    MentionCase("建成1.5万亩“云岭红”示范基地。"),
    MentionCase("建成“云岭红”示范基地。", "program “云岭红”示范基地"),
    MentionCase("聘请云岭师资团队规划设计了园区。"),
    MentionCase("完善统计，市科技局计划科培训企业。", "institution 市科技局计划科"),
    MentionCase("列入科技部国家重点研发计划。", "institution 科技部", "program 国家重点研发计划"),
    MentionCase("推行“四张清单”“企业诉求清单”。"),
    MentionCase("推进智能制造试点示范。", "program 智能制造试点示范"),
    MentionCase("建设科创贵州、技能贵州。", "program 科创贵州", "program 技能贵州"),
    MentionCase("整合科创资源。"),
    MentionCase("印发若干政策意见(简称科创30条)。", "program 科创30条"),
    MentionCase("榕江县西瓜产业技术示范户增至40户。", "district 榕江县"),
    MentionCase("持有“登峰英才卡”。", "program 登峰英才卡"),
    // A campaign of the administration.
    MentionCase("以“三学三比”活动为抓手。", "program “三学三比”活动"),
    MentionCase("广泛开展“百名干部帮企业”活动。", "program “百名干部帮企业”活动"),
    MentionCase("举办“云上读书”活动。", "event “云上读书”活动"),
    // Plans and their counts, one beside the other.
    MentionCase("火炬计划2项、农业种苗计划20项。", "program 火炬计划", "program 农业种苗计划"),
    MentionCase("下达农业种苗资金，农业计划20项。"),
  ])
  func schemes(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    MentionCase("制定实施民营经济高质量发展“26条”，成效明显。", "program 民营经济高质量发展“26条”"),
    MentionCase("落实稳增长“白银十条”。", "program 稳增长“白银十条”"),
    MentionCase("兑现遵义市人才“登山计划”。", "program 遵义市人才“登山计划”"),
    MentionCase("落实职业教育“双高计划”。", "program 双高计划"),
    MentionCase("落实“登山计划”配套政策。", "program 登山计划"),
    MentionCase("落实云岭国际金融中心建设“十四五”规划。", "program 云岭国际金融中心建设“十四五”规划"),
    MentionCase(
      "遵义市国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要获批。", "program 遵义市国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要"),
    MentionCase("与遵义医科大学签署疾病筛查合作协议。", "institution 遵义医科大学"),
    MentionCase("省农业科学院改革方案获通过。", "institution 省农业科学院"),
    MentionCase("贵州省促进外资增长若干措施见效。", "program 贵州省促进外资增长若干措施"),
    MentionCase("贵州省促进外资增长，制定若干措施。", "district 贵州省"),
    MentionCase("推进制造业高质量发展“六项工程”。", "program 六项工程"),
    MentionCase("出台实施云岭商务区及周边地区专项规划。", "program 云岭商务区及周边地区专项规划"),
    MentionCase("出台实施我省共建上海（长三角）创新港建设方案。", "program 共建上海（长三角）创新港建设方案"),
    MentionCase("按照《云岭县第十四个五年规划纲要和二〇三五年远景目标》。", "program 云岭县第十四个五年规划纲要和二〇三五年远景目标"),
    // Two quotations before one head word: the first may be a known scheme alone.
    MentionCase("实施“泰山学者”“云岭工匠”工程。", "program 泰山学者", "program “云岭工匠”工程"),
    // A place's own regulations by the name of the nation's.
    MentionCase("修订《绍兴市优化营商环境条例》。", "program 绍兴市优化营商环境条例"),
    MentionCase("贵州省优化营商环境条例施行。", "program 贵州省优化营商环境条例"),
    MentionCase("在贵州宣讲优化营商环境条例。", "district 贵州", "program 优化营商环境条例"),
    MentionCase("出台《若干措施》。"),
    MentionCase("印发“疫情防控科技支撑16条”。", "program 疫情防控科技支撑16条"),
    MentionCase("写入市第七次党代会报告。", "program 市第七次党代会报告"),
    MentionCase("市第七次党代会报告了工作。", "event 市第七次党代会"),
    // A measure of a kind is no document.
    MentionCase("制定实施化妆品产业支持措施。"),
    MentionCase("出台促进夜市消费若干措施。", "program 促进夜市消费若干措施"),
  ])
  func documents(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    MentionCase("香酥饼入选首批中国小吃名品。", "program 中国小吃名品"),
    MentionCase("园区入选全省首批零碳智慧标杆园区。", "program 零碳智慧标杆园区"),
    MentionCase("入选国家首批高品质林间运动目的地。", "program 高品质林间运动目的地"),
    MentionCase("入选全国首批重点培育名单。"),
    MentionCase("黄豆入选国家现代农业产业园。", "program 国家现代农业产业园"),
    MentionCase("成功入选国家级生态镇。", "program 国家级生态镇"),
    MentionCase("申报国家科普教育基地。", "program 国家科普教育基地"),
    MentionCase("创建国家生态镇2个。"),
    MentionCase("入选国家重点企业。"),
    MentionCase("荣获国家级“节水型机关”。", "program 节水型机关"),
    MentionCase("获评“国家级众创空间”。"),
    MentionCase("总医院获评国家卒中防治中心。", "program 国家卒中防治中心"),
    MentionCase("荣获首届省科技兴企奖。", "program 省科技兴企奖"),
    MentionCase("4家企业上榜中国种子企业30强。", "program 中国种子企业30强"),
    MentionCase("入选中国民营企业500强。"),
    MentionCase("获得江苏省十大名牌产品。", "program 江苏省十大名牌产品"),
    MentionCase("入选年度十大考核事项。"),
    MentionCase("入选全国智慧口岸建设典型案例。", "program 全国智慧口岸建设典型案例"),
    MentionCase("入选全省典型案例。"),
    MentionCase("荣获自治区科技工作先进基层旗县、自治区科技进步示范区。", "program 自治区科技工作先进基层旗县", "program 自治区科技进步示范区"),
    MentionCase("被确定为自治区创新方法试点企业。", "program 自治区创新方法试点企业"),
    MentionCase("自治区创新方法试点企业12家。"),
  ])
  func titles(_ item: MentionCase) throws { try check(item) }

  @Test(arguments: [
    MentionCase("服务保障澜沧江合作第十次外长会。", "event 澜沧江合作第十次外长会"),
    MentionCase("中非创新合作与发展论坛成功举办。", "event 中非创新合作与发展论坛"),
    MentionCase("成功举办林下药材种植论坛。", "event 林下药材种植论坛"),
    MentionCase("英国皇家工程院院士林广中担任院长。", "district 英国", "person 林广中"),
    MentionCase("申报科技进步奖励，牢固树立“人人创新”的理念。"),
    MentionCase("提出建设“山水之城”定位，获先进集体称号5次。", "program 山水之城"),
    MentionCase("中国工程院院士向立怀、李玉来访。", "person 向立怀", "person 李玉"),
  ])
  func meetings(_ item: MentionCase) throws { try check(item) }
}
