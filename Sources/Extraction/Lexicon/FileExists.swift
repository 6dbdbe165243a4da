import Glibc

/// Whether a table is there: a pipeline need not have all of them.
func fileExists(_ path: String) -> Bool {
  access(path, R_OK) == 0
}
