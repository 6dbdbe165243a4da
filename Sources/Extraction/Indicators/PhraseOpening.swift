/// What a phrase may begin with and that is no part of it: list marks, batches, places, particles.
extension PhraseFinder {
  /// Behind what a line opens with: a list mark, or 【科普惠民】, a title for what follows.
  func leadEnd(_ text: Scalars, _ range: Range<Int>) -> Int? {
    guard text.character(range.lowerBound) == "【" else { return listMarkerEnd(text, range) }
    let limit = min(range.upperBound - 2, range.lowerBound + 16)
    return (range.lowerBound..<max(range.lowerBound, limit)).first { text.character($0) == "】" }.map { $0 + 1 }
  }

  /// Behind （一）, (3) or 一是 at the beginning of a clause.
  func listMarkerEnd(_ text: Scalars, _ range: Range<Int>) -> Int? {
    let start = range.lowerBound
    if text.character(start).isOne(of: "（(") {
      var end = start + 1
      while end - start < 4, isOrdinalCharacter(text[end]) { end += 1 }
      return end > start + 1 && text.character(end).isOne(of: "）)") ? min(end + 1, range.upperBound) : nil
    }
    guard isOrdinalCharacter(text[start]), text.character(start + 1) == "是", start + 2 < range.upperBound else {
      return nil
    }
    return start + 2
  }

  /// 1. and 2、 at the beginning of a line; 第一批.
  func numberEnd(_ text: Scalars, _ start: Int, limit: Int) -> Int? {
    var end = start
    let isBatch = text.character(start) == "第"
    if isBatch { end += 1 }
    let digits = end
    while end - digits < 3, isBatch ? isOrdinalCharacter(text[end]) : NumeralCharacter.arabicDigit(text[end]) != nil {
      end += 1
    }
    let marks = isBatch ? "批" : ".．、"
    guard end > digits, end + 2 < limit, marks.unicodeScalars.contains(text.character(end)),
      isBatch || Scalars.isHan(text[end + 1]) || TimePhrase.end(text, at: end + 1, limit: limit) != nil
    else { return nil }
    return end + 1
  }

  /// 全市, 我区 and the like, which say where and not what: 全市培育品牌 counts 品牌. 全国 and 全省 begin names, and go only
  /// before a deed; a property alone would lose whose it is: 全市产值.
  func wholePlaceEnd(_ text: Scalars, _ start: Int, limit: Int) -> Int? {
    // 这一增速: of what was said before.
    if text.has("这一", at: start), start + 3 < limit { return start + 2 }
    guard text.character(start).isOne(of: "全我该"), text.character(start + 1).isOne(of: "省市区县州旗镇乡国院校局") else {
      return nil
    }
    let rest = start + 2..<max(start + 2, limit)
    if !text.character(start + 1).isOne(of: "国省"), rest.count >= 2,
      !text.character(start + 2).isOne(of: "域场长级性属直、和及与范"),
      !isTooGeneral(text, rest), !words.isWhole(text, rest, roles: .rank),
      !words.isWhole(text, rest, roles: [.measure, .total]) || words.isWhole(text, rest, roles: .alone)
    {
      // 全市有国家级平台; but 有效期, 有林地.
      let has = text.character(start + 2) == "有" && !text.character(start + 3).isOne(of: "效机色轨关限线害林源毒氧价意助益")
      return has && rest.count > 3 ? start + 3 : start + 2
    }
    guard text.character(start) == "全",
      let deed = words.beginning(text, at: start + 2, limit: limit, roles: [.act, .add, .reach]),
      deed.end - start > 3, deed.end + 1 < limit, !isNominal(text, at: deed.end, limit: limit),
      deed.roles != .act || deed.end + 3 < limit, !isPropertyOf(text, start + 2..<deed.end, limit: limit)
    else { return nil }
    return start + 2
  }

  /// 甲市2021年新增企业: behind the place and the year that open a phrase.
  func placeAndYearEnd(_ text: Scalars, _ start: Int, limit: Int) -> Int? {
    for position in start + 1..<max(start + 1, min(limit - 6, start + 8))
    where text.character(position).isOne(of: "省市区县州旗") && NumeralCharacter.arabicDigit(text[position + 1]) != nil {
      let end = TimePhrase.end(text, at: position + 1, limit: limit)
      return end.map { $0 - position > 4 && $0 + 1 < limit ? $0 : nil } ?? nil
    }
    return nil
  }

  /// Behind “培训+就业” of “培训+就业”服务, a formula that says how something is done.
  func sloganEnd(_ text: Scalars, _ start: Int, limit: Int) -> Int? {
    guard text.character(start) == "“",
      let close = (start + 2..<max(start + 2, min(limit - 3, start + 30))).first(where: { text.character($0) == "”" }),
      (start..<close).contains(where: {
        text.character($0).isOne(of: "+＋") && Scalars.isHan(text[$0 + 1]) && Scalars.isHan(text[$0 - 1])
      }),
      limit - close > 4, Scalars.isHan(text[close + 1])
    else { return nil }
    return close + 1
  }

  private func isOrdinalCharacter(_ scalar: UInt32) -> Bool {
    NumeralCharacter.digit(scalar) != nil || Unicode.Scalar(scalar) == "十"
  }

  /// One character that is no part of what follows, unless it begins a word: 从 of 从业人员.
  func isFunctionWord(_ text: Scalars, _ position: Int) -> Bool {
    let character = text.character(position)
    guard character.isOne(of: "共已又再还也及和与并将被从把由对向在为等现另含即于有但") else { return false }
    let next = text.character(position + 1)
    return switch character {
    case "共" where text.has("产生", at: position + 1): true
    case "共": !next.isOne(of: "建享同性产青识富有济")
    case "再": !next.isOne(of: "生制融就贷担造次")
    case "还": !next.isOne(of: "款贷林田湿草建")
    case "及": !next.isOne(of: "时格")
    case "和": !next.isOne(of: "谐美平田硕静布")
    case "与": !next.isOne(of: "会")
    case "并": !next.isOne(of: "网购轨联")
    case "将": !next.isOne(of: "军")
    case "从": !next.isOne(of: "业教")
    case "对": !next.isOne(of: "外口接标")
    case "向": !next.isOne(of: "上")
    case "在": !next.isOne(of: "建校孵岗册职库研册线")
    case "为": !next.isOne(of: "民老农")
    case "等": !next.isOne(of: "级次")
    case "有": !next.isOne(of: "效机色轨关限线害林源毒氧价意助益偿进组研")
    case "即": !next.isOne(of: "办时")
    case "含": !next.isOne(of: "税量")
    case "现": !next.isOne(of: "代场货金价役状任行")
    default: true
    }
  }
}
