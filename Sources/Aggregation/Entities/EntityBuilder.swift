/// Gathers the mentions of each thing into one row: name, counts, years, aliases and a telling quote.
struct EntityBuilder {
  let database: Database

  private struct Gathering {
    var type = ""
    var id = ""
    var mentions = 0
    var lastDocument = 0
    var reports = 0
    var divisions: [String: Int] = [:]
    var firstYear: Int?
    var lastYear: Int?
    var names = Tally()
    var texts = Tally()
    var subtypes = Tally()
    var codes = Tally()
    var quote: Quote?
  }

  private struct Quote {
    var rank: Int
    var text: String
    var document: String
    var source: String
    var url: String?
    var start: Int
    var end: Int
  }

  func build() throws {
    let mentions = try database.prepare(
      """
      SELECT m.type, m.entity, m.name, m.text, m.subtype, m.division_code, m.document, d.division,
        coalesce(s.year, d.review_year, d.plan_year), q.text, d.id, d.path, d.url, q.start, q.end
      FROM mention m JOIN document d ON d.n = m.document LEFT JOIN segment s ON s.id = m.segment
        LEFT JOIN sentence q ON q.document = m.document AND q.start = m.sentence
      WHERE m.entity IS NOT NULL AND d.duplicates_of IS NULL
      ORDER BY m.type, m.entity, m.n
      """)
    let insert = try database.prepare("INSERT INTO entity VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)")
    try database.transaction {
      var current = Gathering()
      while try mentions.step() {
        let type = mentions.text(0)
        let id = mentions.text(1)
        if type != current.type || id != current.id {
          try store(current, insert)
          current = Gathering()
          current.type = type
          current.id = id
        }
        add(mentions, to: &current)
      }
      try store(current, insert)
    }
  }

  private func add(_ row: Statement, to thing: inout Gathering) {
    let text = row.text(3)
    thing.mentions += 1
    thing.texts.add(text)
    if let name = row.string(2) { thing.names.add(name) }
    if let subtype = row.string(4) { thing.subtypes.add(subtype) }
    if let code = row.string(5) { thing.codes.add(code) }
    let document = row.int(6) ?? 0
    if document != thing.lastDocument {
      thing.lastDocument = document
      thing.reports += 1
      if let division = row.string(7), thing.divisions[division] == nil {
        let order = thing.divisions.count
        thing.divisions[division] = order
      }
    }
    if let year = row.int(8) {
      thing.firstYear = min(thing.firstYear ?? year, year)
      thing.lastYear = max(thing.lastYear ?? year, year)
    }
    if let sentence = row.string(9) {
      let rank = Self.rank(sentence, naming: text, canonical: row.string(2))
      if rank > thing.quote?.rank ?? -1 {
        thing.quote = Quote(
          rank: rank, text: sentence, document: row.text(10), source: row.text(11), url: row.string(12),
          start: row.int(13) ?? 0, end: row.int(14) ?? 0)
      }
    }
  }

  /// A quote tells most when it gives the full name in a whole sentence that is neither a bare heading nor a list of
  /// everything.
  private static func rank(_ sentence: String, naming text: String, canonical: String?) -> Int {
    let length = sentence.utf8.count / 3
    let fits = length >= 18 && length <= 140 ? 4 : length > 140 ? 2 : 0
    return fits + (text == canonical ? 1 : 0) + (sentence.hasSuffix("。") ? 1 : 0)
  }

  private func store(_ thing: Gathering, _ insert: Statement) throws {
    if thing.mentions == 0 { return }
    let code = thing.codes.mostFrequent
    let division = try code.flatMap { code throws -> String? in
      let names = try database.prepare("SELECT name FROM division_name WHERE code = ?").bind([.text(code)])
      return try names.step() ? names.string(0) : nil
    }
    try insert.run([
      .text(thing.type), .text(thing.id), Value(thing.names.mostFrequent ?? thing.texts.mostFrequent),
      Value(thing.subtypes.mostFrequent), Value(code), Value(division), .int(thing.mentions), .int(thing.reports),
      .int(thing.divisions.count),
      .text(thing.divisions.sorted { $0.value < $1.value }.map(\.key).joined(separator: "|")),
      Value(thing.firstYear), Value(thing.lastYear), .text(thing.texts.sorted.joined(separator: "|")),
      Value(thing.quote?.text), Value(thing.quote?.document), Value(thing.quote?.source), Value(thing.quote?.url),
      Value(thing.quote?.start), Value(thing.quote?.end),
    ])
  }
}

/// Counts words; of equally frequent ones the first seen comes first.
struct Tally {
  private var counts: [String: (count: Int, order: Int)] = [:]

  mutating func add(_ word: String) {
    let order = counts.count
    counts[word, default: (0, order)].count += 1
  }

  var sorted: [String] {
    counts.sorted { ($1.value.count, $0.value.order) < ($0.value.count, $1.value.order) }.map(\.key)
  }

  var mostFrequent: String? {
    counts.min { ($1.value.count, $0.value.order) < ($0.value.count, $1.value.order) }?.key
  }
}
