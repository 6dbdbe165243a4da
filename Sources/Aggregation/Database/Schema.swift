/// The temporary database's tables. `document` columns hold `document.n`, the report's place in documents.jsonl, so that
/// `n` order is always document order.
enum Schema {
  static let tables = """
    CREATE TABLE document (
      n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, witness_group TEXT, title TEXT, agency TEXT, division_code TEXT,
      division TEXT, review_year INTEGER, plan_year INTEGER, published TEXT, number TEXT, path TEXT, url TEXT,
      publisher TEXT, retrieved TEXT, sha256 TEXT, bytes INTEGER, media_type TEXT, encoding TEXT, script TEXT,
      damage TEXT, repairs INTEGER, repaired INTEGER, characters INTEGER, duplicates_of TEXT, text TEXT);
    CREATE TABLE segment (
      n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, document INTEGER NOT NULL, kind TEXT, level INTEGER,
      ordinal INTEGER, heading TEXT, section TEXT, role TEXT, theme TEXT, year INTEGER, start INTEGER, end INTEGER,
      measure TEXT, text TEXT);
    CREATE TABLE sentence (
      document INTEGER NOT NULL, start INTEGER NOT NULL, end INTEGER, text TEXT, PRIMARY KEY (document, start))
      WITHOUT ROWID;
    CREATE TABLE mention (
      n INTEGER PRIMARY KEY, id TEXT, document INTEGER NOT NULL, segment TEXT, sentence INTEGER, type TEXT,
      subtype TEXT, text TEXT, start INTEGER, end INTEGER, entity TEXT, name TEXT, division_code TEXT,
      candidates TEXT, rule TEXT);
    CREATE TABLE indicator (
      n INTEGER PRIMARY KEY, id TEXT, document INTEGER NOT NULL, segment TEXT, sentence INTEGER, metric TEXT,
      indicator TEXT, value TEXT, unit TEXT, aspect TEXT, qualifier TEXT, stance TEXT, period INTEGER,
      period_start TEXT, period_end TEXT, base TEXT, masked INTEGER, scope TEXT, subject TEXT, text TEXT,
      start INTEGER, end INTEGER, rule TEXT, filled_value TEXT, filled_from TEXT, series_division TEXT,
      series_subject TEXT, left_out TEXT);
    CREATE TABLE citation (
      n INTEGER PRIMARY KEY, id TEXT, document INTEGER NOT NULL, segment TEXT, sentence INTEGER, number TEXT,
      title TEXT, issuer TEXT, level TEXT, year INTEGER, verb TEXT, entity TEXT, text TEXT, start INTEGER,
      end INTEGER);
    CREATE TABLE problem (
      n INTEGER PRIMARY KEY, stage TEXT, document TEXT, source TEXT, line INTEGER, kind TEXT, quote TEXT,
      message TEXT);
    CREATE TABLE entity (
      type TEXT NOT NULL, id TEXT NOT NULL, name TEXT, subtype TEXT, division_code TEXT, division TEXT,
      mentions INTEGER, reports INTEGER, divisions INTEGER, reporting_divisions TEXT, first_year INTEGER,
      last_year INTEGER, aliases TEXT, quote TEXT, document TEXT, source TEXT, url TEXT, start INTEGER, end INTEGER,
      PRIMARY KEY (type, id)) WITHOUT ROWID;
    CREATE TABLE indicator_name (id TEXT PRIMARY KEY, name TEXT) WITHOUT ROWID;
    CREATE TABLE division_name (code TEXT PRIMARY KEY, name TEXT) WITHOUT ROWID;
    """

  /// Made after loading, which is faster than keeping them up to date.
  static let indexes = """
    CREATE INDEX segment_document ON segment (document);
    CREATE INDEX segment_measure ON segment (measure);
    CREATE INDEX mention_document ON mention (document);
    CREATE INDEX mention_segment ON mention (segment, n);
    CREATE INDEX mention_entity ON mention (type, entity, n);
    CREATE INDEX indicator_document ON indicator (document);
    CREATE INDEX indicator_segment ON indicator (segment, n);
    CREATE INDEX citation_document ON citation (document);
    CREATE INDEX problem_document ON problem (document);
    CREATE INDEX document_group ON document (witness_group);
    """
}
