import Glibc

/// The rough share of each mark, figure and letter among what follows a word, as natural logarithms.
struct MarkShares: @unchecked Sendable {
  static let shared = MarkShares()

  /// By scalar of the Basic Multilingual Plane; not a number for an ideograph. Made once and never freed.
  private let shares: UnsafePointer<Float>
  private let other = Float(log(1e-7))
  private let digitAfterDigit = Float(log(0.5))
  private let letterAfterLetter = Float(log(0.6))
  private let spaceAfterSpace = Float(log(0.3))

  private init() {
    let memory = UnsafeMutablePointer<Float>.allocate(capacity: 65536)
    for scalar in 0..<65536 { memory[scalar] = Self.share(UInt32(scalar)).map { Float(log($0)) } ?? .nan }
    shares = UnsafePointer(memory)
  }

  /// Not a number for an ideograph.
  @inline(__always)
  func share(_ scalar: UInt32, after previous: UInt32) -> Float {
    guard scalar < 0x80 || scalar == 0x3000 || scalar == 0xA0 else {
      return scalar < 65536 ? shares[Int(scalar)] : other
    }
    switch scalar {
    case 0x30...0x39 where previous >= 0x30 && previous <= 0x39: return digitAfterDigit
    case 0x41...0x5A, 0x61...0x7A:
      return previous >= 0x41 && previous <= 0x7A ? letterAfterLetter : shares[Int(scalar)]
    case 0x3000, 0x20, 0xA0:
      let isRow = previous == 0 || previous == scalar || previous == 0x20 || previous == 0x3000
      return isRow ? spaceAfterSpace : shares[Int(scalar)]
    default: return shares[Int(scalar)]
    }
  }

  private static func share(_ scalar: UInt32) -> Double? {
    switch scalar {
    case 0x4E00...0x9FFF, 0x3400...0x4DBF: nil
    case 0xFF0C, 0x2C: 0.05
    case 0x3002: 0.02
    case 0x3001: 0.025
    case 0xFF08, 0xFF09, 0x28, 0x29, 0x201C, 0x201D: 0.008
    case 0xFF1B, 0x3B, 0xFF1A, 0x3A, 0x300A, 0x300B: 0.004
    case 0xFF1F, 0x3F, 0xFF01, 0x21, 0x2014, 0x2026, 0xB7, 0x2E, 0x25: 0.001
    case 0x30...0x39: 0.04
    case 0x41...0x5A, 0x61...0x7A: 0.0015
    case 0x3000, 0x20, 0xA0: 0.001
    case 0x21...0x7E, 0x2460...0x249B, 0x2160...0x216B: 0.0003
    // A page that uses them shows it in its own counts.
    case 0xFF10...0xFF19: 1e-4
    case 0xFF02...0xFF5E: 2e-6
    default: 1e-7
    }
  }
}
