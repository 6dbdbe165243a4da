import Testing

@Suite struct CountedItemTests {
  @Test(arguments: [
    // A title that ends with the noun itself says which are meant; another title does not.
    ("12个案例获评全国优秀减灾案例。", "全国优秀减灾案例"), ("6个产业集群入选省级特色产业集群。", "省级特色产业集群"), ("8个县市获批创建省级园林县。", "省级园林县"),
    ("3个案例入选年度改革案例。", "案例"), ("7个园区被认定为省级示范园。", "省级示范园"), ("5个区均被评为双拥模范城。", "区"),
    ("9个县被命名为“双拥模范城(县)”。", "县"), ("6个村被评为最美乡村。", "最美乡村"),
    // Places, of which something is measured.
    ("16个县（市）生产总值增速快于全省。", "县（市）"), ("11个整县推进改革试点。", "整县推进改革试点"), ("2个名额都在本地。", "名额"),
    ("300名志愿者线上线下接力。", "志愿者"), ("210人因提前转移避免伤亡。", "因提前转移避免伤亡"), ("完成6万平方米砖木结构等旧住房改造。", "旧住房改造"),
    ("5000名监测对象稳定消除风险。", "监测对象稳定消除风险"),
  ])
  func counted(text: String, expected: String) {
    #expect(indicators(text).map(\.metric) == [expected], "\(text)")
  }

  @Test func upToTheNextNumber() {
    #expect(indicators("应对12轮强降水和“甲风”等3个台风。").map(\.metric) == ["强降水", "台风"])
    #expect(indicators("总产值超百亿元的县域达12个。").map(\.text) == ["12个"])
  }

  @Test func seriesOfWorks() {
    #expect(figures("推进“科教兴农”八大工程。").isEmpty)
    #expect(figures("建设甲中心、乙中心、丙中心三大服务平台。").map { $0.split(separator: "|")[1] } == ["服务平台"])
    #expect(figures("壮大甲、乙、丙三大产业。").isEmpty)
  }

  @Test func levelsAreNoItems() {
    #expect(figures("已有34个项目列入国家、省、市级农技推广项目。").map { $0.split(separator: "|")[1] } == ["项目列入国家、省、市级农技推广项目"])
    #expect(figures("苗木分到9个乡镇（街道）41个村。").map { $0.split(separator: "|")[1] } == ["乡镇（街道）", "村"])
    // The bracket holds a number of its own.
    #expect(figures("涉及9个乡镇（其中2个重点镇）。").first == "9个|乡镇|9 个|level")
  }

  @Test func twoDeedsToTheSameThings() {
    #expect(figures("申请创建36个、评定14个林业示范园。").map { $0.split(separator: "|")[1] } == ["林业示范园", "林业示范园"])
    #expect(figures("新建球场12个、健身步道30个。").map { $0.split(separator: "|")[1] } == ["球场", "健身步道"])
  }
}
