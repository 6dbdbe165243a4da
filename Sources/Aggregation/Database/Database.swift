import CSQLite
import Glibc

/// SQLite refused a statement: a defect of the program, or a full disk.
package struct DatabaseError: Error, CustomStringConvertible {
  package var message: String
  package var sql: String

  package var description: String { "SQLite: \(message) (in: \(sql.prefix(200)))" }
}

/// The private, temporary database of one run: SQLite keeps it in memory while it is small, spills it to the temporary
/// directory when it grows, and removes it at the end whatever happens.
package final class Database {
  private let handle: OpaquePointer
  private var statements: [String: Statement] = [:]

  /// - Parameter spillDirectory: where pages and sorts go that do not fit into memory; nil leaves it to SQLite.
  package init(spillDirectory: String? = nil) throws(DatabaseError) {
    if let spillDirectory { setenv("SQLITE_TMPDIR", spillDirectory, 1) }
    var handle: OpaquePointer?
    // An empty name is a private on-disk database that is only written when its pages leave the cache.
    // One thread uses it, so no mutexes.
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX
    let code = sqlite3_open_v2("", &handle, flags, nil)
    guard code == SQLITE_OK, let handle else {
      throw DatabaseError(message: "cannot open a temporary database (\(code))", sql: "")
    }
    self.handle = handle
    // The database dies with the run, so nothing needs to survive a crash: no journal, no syncs. 64 MB of cache.
    try execute("PRAGMA journal_mode = OFF")
    try execute("PRAGMA synchronous = OFF")
    try execute("PRAGMA locking_mode = EXCLUSIVE")
    try execute("PRAGMA cache_size = -65536")
    try execute("PRAGMA temp_store = FILE")
  }

  /// Statements that outlive the database keep its handle open until they go (close_v2).
  deinit { sqlite3_close_v2(handle) }

  package func execute(_ sql: String) throws(DatabaseError) {
    if sqlite3_exec(handle, sql, nil, nil, nil) != SQLITE_OK { throw error(sql) }
  }

  package func prepare(_ sql: String) throws(DatabaseError) -> Statement {
    var statement: OpaquePointer?
    if sqlite3_prepare_v2(handle, sql, -1, &statement, nil) != SQLITE_OK { throw error(sql) }
    guard let statement else { throw DatabaseError(message: "an empty statement", sql: sql) }
    return Statement(handle: statement, database: self, sql: sql)
  }

  /// How many rows the last statement changed.
  package var changes: Int { Int(sqlite3_changes(handle)) }

  /// The row id of the last inserted row.
  package var lastRow: Int { Int(sqlite3_last_insert_rowid(handle)) }

  /// A statement that is prepared once and kept; for statements that run again and again and give no rows.
  package func cached(_ sql: String) throws(DatabaseError) -> Statement {
    if let statement = statements[sql] { return statement }
    let statement = try prepare(sql)
    statements[sql] = statement
    return statement
  }

  /// Runs `body` in one transaction, which is given up if it throws.
  package func transaction(_ body: () throws -> Void) throws {
    try execute("BEGIN")
    do {
      try body()
    } catch {
      try? execute("ROLLBACK")
      throw error
    }
    try execute("COMMIT")
  }

  /// The first column of the first row; nil where there is no row.
  package func integer(_ sql: String) throws(DatabaseError) -> Int? {
    let statement = try prepare(sql)
    return try statement.step() ? statement.int(0) : nil
  }

  fileprivate func error(_ sql: String) -> DatabaseError {
    DatabaseError(message: String(cString: sqlite3_errmsg(handle)), sql: sql)
  }
}

/// A prepared statement. Columns count from 0, parameters are bound in order.
package final class Statement {
  private let handle: OpaquePointer
  private unowned let database: Database
  private let sql: String
  package let columnCount: Int

  fileprivate init(handle: OpaquePointer, database: Database, sql: String) {
    self.handle = handle
    self.database = database
    self.sql = sql
    columnCount = Int(sqlite3_column_count(handle))
  }

  deinit { sqlite3_finalize(handle) }

  /// Binds all parameters anew; the statement is ready to step.
  @discardableResult
  package func bind(_ values: [Value]) throws(DatabaseError) -> Statement {
    sqlite3_reset(handle)
    for (index, value) in values.enumerated() {
      let position = Int32(index + 1)
      let code =
        switch value {
        case .null: sqlite3_bind_null(handle, position)
        case .int(let number): sqlite3_bind_int64(handle, position, Int64(number))
        case .real(let number): sqlite3_bind_double(handle, position, number)
        case .text(var text):
          text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { bytes in
              // An empty buffer may have no address, which SQLite would read as NULL.
              bytes.baseAddress == nil
                ? gongbao_bind_text(handle, position, "", 0)
                : gongbao_bind_text(handle, position, bytes.baseAddress, Int32(bytes.count))
            }
          }
        }
      if code != SQLITE_OK { throw database.error(sql) }
    }
    return self
  }

  /// Runs a statement that gives no rows.
  package func run(_ values: [Value]) throws(DatabaseError) {
    try bind(values)
    _ = try step()
    sqlite3_reset(handle)
  }

  /// Goes to the next row; false at the end.
  package func step() throws(DatabaseError) -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    default: throw database.error(sql)
    }
  }

  package func string(_ column: Int) -> String? {
    guard let bytes = sqlite3_column_text(handle, Int32(column)) else { return nil }
    let count = Int(sqlite3_column_bytes(handle, Int32(column)))
    return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }

  package func text(_ column: Int) -> String { string(column) ?? "" }

  package func int(_ column: Int) -> Int? {
    if sqlite3_column_type(handle, Int32(column)) == SQLITE_NULL { return nil }
    return Int(sqlite3_column_int64(handle, Int32(column)))
  }

  package func double(_ column: Int) -> Double? {
    if sqlite3_column_type(handle, Int32(column)) == SQLITE_NULL { return nil }
    return sqlite3_column_double(handle, Int32(column))
  }
}

/// A value that is bound to a statement's parameter.
package enum Value: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByNilLiteral {
  case null
  case int(Int)
  case real(Double)
  case text(String)

  package init(_ text: String?) { self = text.map(Value.text) ?? .null }
  package init(_ number: Int?) { self = number.map(Value.int) ?? .null }
  package init(_ number: Double?) { self = number.map(Value.real) ?? .null }
  package init(_ flag: Bool) { self = .int(flag ? 1 : 0) }
  package init(stringLiteral value: String) { self = .text(value) }
  package init(integerLiteral value: Int) { self = .int(value) }
  package init(nilLiteral: ()) { self = .null }
}
