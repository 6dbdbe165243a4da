/// A stretch that a rule takes for a name, or has looked at and refused.
struct Candidate {
  /// Half-open range of tokens.
  var tokens: Range<Int>
  var type: MentionType
  var subtype: NameSubtype?
  var rule: Rule
  /// Nil where the name is kept.
  var refusal: Refusal?
  /// What was found for and against it where that had to be weighed.
  var evidence: Evidence?
  /// Index into `MentionRule.all` of the rule that found it.
  var finder = 0
}

/// The rules that make mentions; their raw values are the contract's `rule`.
enum Rule: String, Sendable {
  /// The surface stands in a table.
  case table
  /// 《…》 with a head word that names a document, a medium or an event.
  case title
  /// “…” that is itself a name by its head word.
  case quoted
  /// A head word with the stem before it.
  case head
  /// A department: tier or place, function, 局 and the like.
  case department
  /// A document's title without its marks, behind a verb of issuing.
  case issued
  /// A firm's short name in a list of firms.
  case firm
  /// A person before a title.
  case person
  /// A party congress or plenary session.
  case congress
  /// One of several names that share a head: 金凤、嘉陵江、明月湖实验室.
  case coordination
  /// An item of a list whose class is said behind it.
  case list
  /// A title of honour behind a verb of conferring.
  case honor
  /// Two events held as one: A暨B.
  case joint
  /// 数字新疆: an epithet and a place.
  case epithet
  /// A place by its form: 招商街道, 香校村.
  case placeForm = "place_form"
}

extension Rule {
  /// Which rule is believed where two read the same stretch: what the sentence says of it goes before what a table has.
  var precedence: Int {
    switch self {
    case .coordination, .firm, .honor: 3
    case .quoted, .title: 2
    case .table: 1
    default: 0
    }
  }
}

/// Why a candidate is no mention.
enum Refusal: String, Sendable {
  case bareHead = "nothing stands before the head word"
  case indefinite = "a count or 一批, 各类 before it makes it indefinite"
  case generic = "only generic words stand before the head word"
  case noPlace = "no place, quoted part or 国家 makes it definite"
  case notProper = "the stem is made of ordinary words"
  case notGoverned = "no verb of carrying out, holding or conferring governs it"
  case tooShort = "the stem is too short"
  case noFunction = "no department's function stands before the head word"
  case otherProvince = "a county's short form that the report's own province does not have"
  case ordinaryWord = "the surface is an ordinary word here"
  case unmarkedTitle = "a title that is no policy document, medium or event"
  case insideTitle = "it stands inside a title or name that is not marked"
  case ofAnother = "what follows makes the head word part of another phrase"
  case covered = "a longer name covers it"
  case ofReport = "it is the report's own title"
  case masked = "only masked characters identify it"
}
