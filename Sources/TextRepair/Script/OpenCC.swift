import COpenCC
import Synchronization

/// OpenCC's conversion between scripts. A converter is not safe to share: threads take turns at
/// as many as are needed.
final class OpenCC: Sendable {
  private struct Handle: @unchecked Sendable {
    let value: opencc_t
  }

  /// From traditional to simplified.
  static let shared = OpenCC(configuration: "t2s.json")

  private let configuration: String

  private let idle = Mutex<[Handle]>([])

  init(configuration: String) { self.configuration = configuration }

  /// Nil where OpenCC or its tables are not installed.
  func convert(_ utf8: ArraySlice<UInt8>) -> [UInt8]? {
    var handle = idle.withLock { $0.popLast() }
    if handle == nil, let opened = opencc_open(configuration), opened != opencc_t(bitPattern: -1) {
      handle = Handle(value: opened)
    }
    guard let handle else { return nil }
    defer { idle.withLock { $0.append(handle) } }
    return utf8.withUnsafeBytes { input in
      guard
        let output = opencc_convert_utf8(
          handle.value, input.baseAddress?.assumingMemoryBound(to: CChar.self), input.count)
      else { return nil }
      defer { opencc_convert_utf8_free(output) }
      return Array(String(cString: output).utf8)
    }
  }
}
