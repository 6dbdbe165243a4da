import Glibc

/// The first place at or behind `start` where a byte stands, or nil (by glibc, many bytes at a time).
@inline(__always)
func firstIndex(of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
  guard start < bytes.count, let base = bytes.baseAddress,
    let found = memchr(base + start, Int32(byte), bytes.count - start)
  else { return nil }
  return UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
}
