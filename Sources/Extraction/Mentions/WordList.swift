/// The closed lists of word_lists.csv that single rules ask of words; `TextList` has the others.
enum WordList: Int, CaseIterable {
  /// A side of a city before 站, 口 or the like; a railway station by its side of the city.
  case directions, sidedStations
  /// What is said of a river's part within a place, so that the place is meant.
  case waterStates
  /// A hospital's or a school's grounds by their side.
  case sidedCourts
  /// Last characters of sights, which name one each in a list of 景区.
  case landmarks
  /// Single verbs that open a clause.
  case clauseVerbs
  /// Verbs that stand in names of schemes only: 打造, 助力.
  case verbsOfSchemes
  /// What a list of divisions is counted in (大朗三|镇).
  case countedPlaces
  /// Those of them that are towns and villages.
  case towns
  /// Last characters of lakes, hills and the like, of which areas are called (鹭湖科技文化片区).
  case features
  /// Behind a short form: the place is honoured, no word is meant.
  case honoursOfPlaces
  /// Before a short form: a slogan of the place (金太仓).
  case sloganWords
  /// Last characters of divisions that have a 政府.
  case governedTiers
  /// Behind 专项: of which kind a policy or a sum is.
  case behindSpecial
  /// Characters that write the syllables of names from Turkic, Mongolian and Tajik languages.
  case syllables
  /// Ranks before a class of which each has one: 国家和省级.
  case ranks
  /// Behind 规划, which is a verb there: what is done with it next.
  case behindPlanning
  /// Behind 战略: how important something is; the same behind one without a quotation.
  case behindAnyStrategy, behindStrategy
  /// Behind 城市: the title ends there (示范城市|名单).
  case behindCityTitle
  /// Before a name in …工程: it is built.
  case buildingVerbs
  /// Behind 等, before 项目: what a town builds or mends, and no firm.
  case publicWorks
  /// Behind …工程: how far the building is.
  case builtStates
  /// Behind which a head word makes a title.
  case namingVerbs
  /// Behind 中心, 基地, 港: what a place is for others, and no body.
  case behindRole
  /// Museums, named by what they show.
  case halls
  /// From which the name of a meeting of the whole place begins.
  case wholesAndCommittees
  /// The whole place, before 工作会议 and contests.
  case wholes
  /// Behind “…”活动为: a campaign.
  case means
  /// Of holding an event that a quotation names.
  case holdingVerbs
  /// What such an event is called in the same clause.
  case heldThings
  /// That may go before a title of honour and before much else.
  case weakHonourVerbs
  /// Behind which a quotation is a title.
  case strongHonourVerbs
  /// Behind which any phrase that begins with its scope is a title.
  case titleVerbs
  /// Last words of titles that are given to places and goods.
  case titleEnds, placesWithTitles, areasWithTitles
  /// Last words of titles of honour: whom they are given to.
  case honourBearers
  /// Words of praise in titles of honour.
  case praises
  /// Counted in 条, and no document by its articles (线索20条).
  case countedArticles
  /// Last characters of bodies and places that a person belongs to.
  case endsOfBodies
  /// What only a person does, behind a name.
  case verbsOfPersons
  /// Before a person's name: 村民刘….
  case occupations
  /// Last characters of full names of divisions, whose parts are named otherwise.
  case wholeTiers
  /// The same, but not of names of two characters.
  case longTiers
  /// Behind a division: a road, a plain, a class, and not the division.
  case partsOfPlaces
  /// Behind a short form: a lake or a hill of that name.
  case watersAndHills
  /// Between a division and 路: a road.
  case roadDirections
  /// Before 镇 or 村: what is said of any (干部驻村).
  case sayingsOfVillages
  /// Single verbs before a quoted campaign.
  case campaignVerbs
  /// Behind a firm and a place: its works or its offices there.
  case works, agenciesOfFirms
  /// Last characters of awards, which stay names where they are counted.
  case awardEnds
  /// Behind a contest: a round of it.
  case rounds
  /// Behind a known body: a branch of it.
  case branches
  /// Last words of titles that are no policy.
  case studies
  /// Last words of classes that are counted (示范村12个).
  case countedClasses
  /// Words for the nation before a title that it gives.
  case nationWords
  /// Last words of titles that the nation gives to one place.
  case nationalPlaces
  /// Verbs that open a document named by a place and 若干措施.
  case policyVerbs
  /// Last words of products and of a body's own things, which are no platforms by their form alone.
  case productClasses
  /// Behind an event: the body that holds it, or its place.
  case behindEvents
  /// Before a journey to a place (院士专家…行); before a quotation that begins a name: never part of it.
  case journeyVerbs, quoteVerbs
  /// Deeds of one person, behind the name.
  case deedsOfPersons
  /// Between a person and 团队.
  case teamWords
  /// Last characters of digital platforms in quotation marks: of a place's; of those that go online.
  case digitalEnds, endsOfApps
  /// Behind a firm, a place and a trade: the trade goes on and no body is named.
  case behindTrades
  /// Behind a known platform: an outlet of it.
  case outlets
  /// Before 平台: a platform at sea.
  case vessels
  /// In brackets behind a document or a body: it is part of the title or the name.
  case revisions, foundingMarks, asides
  /// Last words of documents that a place and a verb may open; behind 试点: whom a pilot is given to.
  case localDocuments, behindPilot
  /// Words with which titles in quotation marks begin: 最美.
  case superlatives
  /// Behind two places: what they do together, of which an area is called.
  case sharedWork
  /// Before 项目, behind a place: what the place pays for, and nothing that is built in it.
  case fundedFields
  /// Before 计划: how far something is from what was planned.
  case beforePlan
  /// Last words of titles that only sights and old quarters bear: 旅游景区, 地质公园.
  case titlesOfSights
  /// Areas that several names in a list share: 容东、雄东片区.
  case sharedAreas
  /// Before a number: how many there are now; the same of all that there are: 总数, 累计.
  case reaching, countsOfAll, addingVerbs
  /// What research projects end with; what a clause that speaks of them says; what bodies for one task are called.
  case researchEnds, wordsOfProjects, bodiesForTasks
  /// Behind 制度: what is done with systems in general; behind a quotation that a verb takes: a scheme.
  case behindSystem, quotedSchemes
  /// Between a phase of waterworks and 工程: which part of it; behind a number: the size of what an official project builds.
  case partsOfWorks, sizesOfWorks
  /// Before 项目, behind a firm: what it builds has an official name.
  case officialProjects
  /// Before 标准: what is paid, and no document by its standard.
  case payments
  /// Behind 系统: what is done as a whole.
  case doneAsWhole
  /// A session or venue of an event, behind its name: 专场, 分会场.
  case sessions
  /// A part of what runs through a land, behind a side or a place: 段, 北段.
  case stretches
  /// What a list of trades is said to hold: 产业, 领域.
  case trades
  /// What is led from one province to another: 电, 算.
  case supplies
  /// What every place is to be (平安, 美丽), and what a government numbers its schemes by (“六大战略”).
  case numberedSchemes
  /// Accounts on video sites (视频号); what hatches firms or shows science (孵化器); what places are known for (大米),
  /// and what such things end with (茶).
  case accounts, carriers, productsOfPlaces, productEnds
  /// Last words of areas that places in a list have one each of.
  case areasOfPlaces
  /// Behind an area: which part of it.
  case partsOfAreas
  /// Last words of areas that keep nature or ruins, which the names of a list share: 国家公园.
  case reserves
  /// Between a city and 中心: an area by its side of the city.
  case sidesOfCities, qualitiesOfAreas, placingVerbs
  /// Platforms for one purpose, which only one thing of a place is called by: 调度平台, 信息库.
  case systems
  /// With which titles begin: 全国; and 国家级, unless the verb alone says that a title follows.
  case scopesOfTitles, ranksOfTitles
  /// Behind a person and 等: what they do together.
  case deedsOfGroups
  /// Schemes that many countries join: any of them, behind a verb.
  case jointSchemes
  /// What projects are called by: a power line (直流), how a firm makes its goods (冶炼), a work of which there is one (水利枢纽).
  case powerLines, kindsOfWorks, greatWorks, powerWorks, featsOfFirms
  /// What is said of a work that begins or is done (投运).
  case commissioned
  /// Divisions that are sights as well (黄山); what a member of a body is (院士); what a fund's or a scheme's 项目 are for (投资).
  case sightsOfDivisions, titlesOfMembers, purposesOfProjects
  /// Verbs with which names of schemes begin (降低…成本行动); what is said of persons or counted, and no person's name (满意|度).
  case deedsOfSchemes, endsOfQualities
  /// Verbs with an object behind them: never inside a name; inside one, but not behind a complete name.
  case pureDeeds, deedsOfBodies
}
