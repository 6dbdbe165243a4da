import Records

/// datapackage.json: a Frictionless Data Package (v1) with a Table Schema for every CSV.
package enum DataPackage {
  package static func json(tables: [TableDefinition], rows: [String: Int]) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.field("profile", "data-package")
    writer.field("name", "gongbao-work-reports")
    writer.field("title", "Science and technology work reports of Chinese local governments, as tables")
    writer.key("resources")
    writer.array(tables) { write($0, rows: rows[$0.name] ?? 0, to: &$1) }
    writer.endObject()
    writer.endLine()
    return writer.bytes
  }

  private static func write(_ table: TableDefinition, rows: Int, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("profile", "tabular-data-resource")
    writer.field("name", table.name)
    writer.field("path", table.name + ".csv")
    writer.field("description", table.notes.isEmpty ? table.row : table.row + " " + table.notes)
    writer.field("scheme", "file")
    writer.field("format", "csv")
    writer.field("mediatype", "text/csv")
    writer.field("encoding", "utf-8-sig")
    writer.field("rows", rows)
    writer.key("dialect")
    writer.beginObject()
    writer.field("delimiter", ",")
    writer.field("lineTerminator", "\r\n")
    writer.field("quoteChar", "\"")
    writer.field("doubleQuote", true)
    writer.field("header", true)
    writer.endObject()
    writer.key("schema")
    writer.beginObject()
    writer.key("fields")
    writer.array(table.columns, write)
    writer.field("missingValues", [""])
    if !table.primaryKey.isEmpty { writer.field("primaryKey", table.primaryKey) }
    if !table.foreignKeys.isEmpty {
      writer.key("foreignKeys")
      writer.array(table.foreignKeys) { key, writer in
        writer.beginObject()
        writer.field("fields", [key.field])
        writer.key("reference")
        writer.beginObject()
        // The empty name is the Table Schema's word for the table itself.
        writer.field("resource", key.table == table.name ? "" : key.table)
        writer.field("fields", [key.reference])
        writer.endObject()
        writer.endObject()
      }
    }
    writer.endObject()
    writer.endObject()
  }

  private static func write(_ column: Column, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("name", column.name)
    writer.field("type", column.kind.rawValue)
    writer.field("description", column.meaning)
    if !column.example.isEmpty { writer.field("example", column.example) }
    if !column.unit.isEmpty { writer.field("unit", column.unit) }
    writer.key("constraints")
    writer.beginObject()
    if column.isRequired { writer.field("required", true) }
    if column.isUnique { writer.field("unique", true) }
    if !column.choices.isEmpty { writer.field("enum", column.choices) }
    if let pattern = column.pattern { writer.field("pattern", pattern) }
    if let minimum = column.minimum { writer.field("minimum", minimum) }
    writer.endObject()
    writer.endObject()
  }
}
