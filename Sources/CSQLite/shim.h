#include <sqlite3.h>

// SQLITE_TRANSIENT is a cast macro that the importer does not see.
static inline int gongbao_bind_text(sqlite3_stmt *statement, int index, const char *bytes, int count) {
  return sqlite3_bind_text(statement, index, bytes, count, SQLITE_TRANSIENT);
}
