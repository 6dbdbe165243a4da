/// Where a head word of platforms names none.
extension HeadPlace {
  /// 健康云岭|APP; 政务云, of which a place has one; 重点实验室, of which it has many.
  var isApp: Bool { Self.isApp(passage, index) }
  var isCloud: Bool { headLength == 3 && passage.ends(index, with: "云") }
  var isLaboratory: Bool { passage.isWritten(index, "重点实验室") }

  /// APP, 公众号, 小程序: called by any words with a place in them (健康云岭APP).
  static func isApp(_ passage: Passage, _ index: Int) -> Bool {
    passage.isWritten(index, "APP") || passage.isWritten(index, "公众号") || passage.isWritten(index, "小程序")
  }

  func isOtherPlatform(_ passage: Passage, _ index: Int, _ boundary: LeftBoundary, _ stem: Stem) -> Bool {
    // “甲贷”“乙贷”|小程序: each quotation is one.
    if stem.isRowOfQuotes { return true }
    // 学习强国|平台: a known platform's class. 国家超级计算某某中心|“天河”系统: what runs there.
    // But 秦创原|网络平台 is a part of it.
    if passage.name(boundary.start)?.type == .platform,
      boundary.start + 1 == index && !passage.isWritten(index, "网络平台") || passage.isWritten(index, "系统")
    {
      return true
    }
    // “甲贷”“乙贷”|线上|平台
    if passage.isWritten(index - 1, "线上"), passage.kind(index - 2) == .closeQuote { return true }
    // 以某某走廊|为主|平台, 企业|建设|中试基地, 命运|共同体
    return passage.isWritten(index - 1, "为主") || passage.isWritten(index - 1, "建设")
      || passage.isWritten(index, "共同体") && passage.ends(index - 1, with: "命运")
  }
}

extension TableRule {
  /// 支持国家超级计算某某中心、明月湖实验室攻关: beside a laboratory a computing centre is a body.
  static func isComputingBody(_ passage: Passage, _ index: Int, _ end: Int) -> Bool {
    passage.begins(index, "国家超") && passage.kind(end) == .enumeration
      && passage.name(end + 1)?.type == .institution && passage.ends(end + 1, with: "实验室")
  }
}
