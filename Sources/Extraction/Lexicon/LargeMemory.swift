import Glibc

/// Memory for a large table that is looked up at random, zero at first. It lies in large pages where the system has such:
/// a look-up then seldom waits for the address, and a few pages are made ready instead of thousands.
final class LargeMemory<Element>: @unchecked Sendable {
  let elements: UnsafeMutablePointer<Element>
  let count: Int
  private let region: UnsafeMutableRawPointer
  private let size: Int
  /// Of a large page, in bytes.
  private static var page: Int { 1 << 21 }

  /// - Parameter count: of elements whose bytes may all be zero.
  init(count: Int) {
    let length = max(count, 1) * MemoryLayout<Element>.stride
    // Large pages begin at their multiples.
    let isLarge = length >= Self.page
    size = isLarge ? length + Self.page : length
    let region = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    guard let region, region != MAP_FAILED else { fatalError("no memory for \(size) bytes") }
    self.region = region
    self.count = count
    let start = isLarge ? region.alignedUp(toMultipleOf: Self.page) : region
    if isLarge { madvise(start, length, MADV_HUGEPAGE) }
    elements = start.bindMemory(to: Element.self, capacity: count)
  }

  deinit { munmap(region, size) }
}

extension UnsafeMutableRawPointer {
  fileprivate func alignedUp(toMultipleOf size: Int) -> UnsafeMutableRawPointer {
    UnsafeMutableRawPointer(bitPattern: (UInt(bitPattern: self) + UInt(size) - 1) & ~(UInt(size) - 1))!
  }
}
