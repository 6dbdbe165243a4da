/// The closed lists of word_lists.csv that single rules look for in the characters of a text or a name, where no words are
/// told apart: around figures, in names that are resolved, in titles that are cited. (`WordList` has those asked of words.)
enum TextList: Int, CaseIterable {
  /// Behind 向 or 从 and whom: something is told, handed over or asked for.
  case tellingVerbs
  /// Behind people: what came of it for them (带动3万户|增收).
  case gainsOfPeople
  /// Parts of the reporting place that are called by their kind (其中|高新区126家).
  case ownPlaces
  /// Before names of examples: what was done to come by the things counted (引进甲、乙等15个项目).
  case gainingVerbs
  /// Behind general things: how far they got, which tells none of them apart (举措|落地).
  case lightPredicates
  /// Behind general things: what they won, joined or became, which says which are meant (企业|入选名录).
  case tellingPredicates
  /// How far works have come, before the number of those that were counted before (建成通道4座、|在建8座).
  case statesOfWorks
  /// Places that are told apart by how many live there (20户以上|自然村).
  case settledPlaces
  /// Last words of what is done about something, which stands before the number: 营商环境30条|改革举措.
  case generalWork
  /// Last words of those who can act with others (科室|与医院会诊).
  case agents
  /// Behind things that were counted: what they brought (8支基金|带动投资).
  case bringingVerbs
  /// Verbs of a reduction, said once for several (压减时间58%、材料52%).
  case cuttingVerbs
  /// Before work that 提升 ends: so much of it was done.
  case workingVerbs
  /// Abstract nouns that only say how a thing is called: 重点|片区.
  case attributes
  /// With which a value is compared: 上年.
  case earlierTimes
  /// Last words of what moves up or down a ranking.
  case rankedNouns
  /// Last words of what somebody is ranked in: 创新指数.
  case assessments
  /// Words for a ranking itself.
  case rankings
  /// 浏览|次数: how often a page was looked at, in two lists.
  case looks, countsOfLooks
  /// Behind 1类, 2类: how it was registered.
  case drugs
  /// Before medals.
  case winningVerbs
  /// Behind a number: what structures a text (4个|方面).
  case structures
  /// Amounts whose number in per cent is their growth.
  case amountsWithRates
  /// Behind 新建: what is renewed besides.
  case renewingVerbs
  /// Deeds that are measures themselves: 造林.
  case plantings
  /// Alone before a number: whom something reaches.
  case reachingVerbs
  /// Say only that a sum came about or was handed over: 完成|投资.
  case handingVerbs
  /// The whole place, before what is counted in it.
  case wholePlaces
  /// Prizes and medals of one contest.
  case prizes
  /// Say nothing of the property behind them: 实现|产值.
  case bareVerbs
  /// Before a proportion: the parts of a whole.
  case partsOfWholes
  /// 两项|指标: the measures before.
  case measuresSummed
  /// 贡献了31%的产值: what the share is of stands behind it.
  case circumstances
  case goalsSet
  case yieldingVerbs
  /// Levels and kinds of things, each of its own: 国家级, 规上.
  case levels
  /// Behind what is a part: of the whole before it, so much (省内成交额|占比); of a place's, 占全市.
  case partShares, placeShares
  /// Among whom a rank counts.
  case nationalScopes, provincialScopes, municipalScopes, districtScopes, globalScopes
  /// Last words of the subject that a sentence opens with: 石化|产业.
  case endsOfSubjects
  /// Last words of what a place is ranked in: 创新|能力.
  case strengths
  /// The amount of it that was set, which 完成 may have as its object.
  case tasks, tasksDone
  /// Behind 争取: what was obtained, and no promise (争取新增债券|资金).
  case obtainedFunds
  /// Last words of what a change is measured against: 较法定|时限.
  case standards
  /// In headings, behind things: how many there are of them, or what is done for them (壮大企业|队伍).
  case groups
  /// Behind a number: it is striven for; it is a bound that was set.
  case aims, bounds
  /// Words that only look as if they began with a tier: 市场, 区块.
  case ordinaryWords
  /// Behind a department: a part of it.
  case partsOfDepartments
  /// How townships and communities end.
  case localPlaces
  /// With which titles of the nation begin: where a programme is resolved, where a document is cited.
  case nationalTitles, nationalDocuments
  /// Behind 市委 and 市政府: somebody or something of it, and not the body.
  case behindGovernments
  /// Before the name of a body with its place: the whole that it belongs to (国家税务总局|云州市税务局).
  case parentBodies
  /// Last words of a firm's legal name.
  case legalForms

  /// As the table writes it: telling_verbs.
  var name: String { snakeCase("\(self)") }
}
