import Testing

@Suite struct AspectTests {
  @Test(arguments: [
    ("孵化器达到64家。", "level"), ("新增孵化器4家。", "increase"), ("净增国高企业56家。", "increase"), ("产值增长7.5%。", "growth"),
    ("能耗下降3%。", "growth"), ("企业数量增长2.4倍。", "growth"), ("营业收入翻一番。", "growth"), ("制造业增加值占生产总值28%。", "share"),
    ("发明专利授权量全省第三。", "rank"), ("森林覆盖率提高到42.5%。", "share"), ("平均压减时间35%。", "growth"), ("入学率提高1.2个百分点。", "increase"),
  ])
  func aspect(text: String, expected: String) {
    #expect(indicators(text).map(\.aspect) == [expected], "\(text)")
  }

  @Test func increaseGoesOnWithinTheClause() {
    #expect(indicators("新增国高企业15家、科小企业36家,建成孵化器2家。").map(\.aspect) == ["increase", "increase", "level"])
  }

  @Test func growthToALevelIsALevel() {
    #expect(
      figures("研发经费从2018年的42亿元增长到2023年的97亿元。") == [
        "42亿元|研发经费|4200000000 元|level", "97亿元|研发经费|9700000000 元|level",
      ])
  }
}
