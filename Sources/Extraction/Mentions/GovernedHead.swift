/// Whether a scheme, a document or an event that only its surroundings make definite is one: a place, or a verb that governs it.
extension HeadNeeds {
  static func governed(_ stem: Stem, _ head: Head, _ place: HeadPlace, _ isAnchored: Bool) -> Refusal? {
    let length = stem.length + place.headLength
    // 五宝田古村落修缮工程: work on what is named.
    // But “黔电入湘”工程开工 is called so.
    if place.isBuilding, !stem.isOneQuote { return .ofAnother }
    if isAnchored {
      let isMeeting = head.type == .event && place.headLength == 2 && stem.length >= 2
      return stem.other > 0 || stem.hasQuote || place.headLength >= 4 || isMeeting ? nil : .generic
    }
    // 入选省科小提升工程
    if stem.hasTier, place.isConferred || place.isExecuted, stem.length >= 3 { return nil }
    // 省|重点研发计划
    if stem.hasTier || stem.hasScope, place.headLength >= 5 || place.isMajor { return nil }
    // 实施产业创新工程: what is carried out and is neither 重点 nor 重大.
    let isLong = stem.length >= 4 || place.isLongScheme && stem.length >= 2
    if head.subtype == .scheme, place.isExecuted, isLong, !stem.hasGrade, stem.masked == 0 { return nil }
    // A long name of generic words is a name all the same: 关键核心技术人才工程.
    let enough = stem.hasGrade || stem.hasScope ? 9 : 8
    if stem.content < 2, length < enough || !place.governed || head.subtype == .policy { return .generic }
    if stem.hasScope || stem.hasTier { return nil }
    if !place.governed {
      if head.type == .event, length >= 8, stem.content >= 4 { return nil }
      // 村庄清洁行动实现全覆盖, 景区强基焕新、民宿品质提升行动: the subject of a clause, an item of a list.
      let isSpecific = stem.content >= 4 || place.headLength >= 4 && stem.content >= 2
      if head.subtype == .scheme, place.isFree, length >= 7, isSpecific, !place.isBuilding, !stem.hasGrade,
        !stem.opensWithVerb
      {
        return nil
      }
      return .notGoverned
    }
    return length < head.shortest + 2 ? .tooShort : nil
  }
}
