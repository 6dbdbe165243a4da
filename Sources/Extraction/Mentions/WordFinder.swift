import Glibc

/// Finds a word's places in a text one after the other; a look back costs nothing.
struct WordFinder {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let word: StaticString
  /// The place found last, or nil where there is none from there on.
  private var found: Int? = -1

  init(_ word: StaticString, in bytes: UnsafeBufferPointer<UInt8>) {
    (self.bytes, self.word) = (bytes, word)
  }

  /// The byte offset of the word's first place at or behind `position`, which never falls from call to call.
  mutating func next(from position: Int) -> Int? {
    guard let last = found, last < position else { return found }
    found = nil
    guard let base = bytes.baseAddress else { return nil }
    // The last byte of a character tells more than the first, which hundreds of others share.
    let (count, end) = (word.utf8CodeUnitCount, word.utf8Start + word.utf8CodeUnitCount - 1)
    var here = position + count - 1
    while here < bytes.count, let hit = memchr(base + here, Int32(end.pointee), bytes.count - here) {
      here = UnsafeRawPointer(base).distance(to: UnsafeRawPointer(hit)) + 1
      if memcmp(base + here - count, word.utf8Start, count) == 0 {
        found = here - count
        break
      }
    }
    return found
  }
}
