import Glibc
import Testing

@testable import TextRepair

func aligned(_ text: String) -> AlignedText { AlignedText(verbatim: Array(text.utf8)) }

/// Repairs a text and gives it back as a string.
func repaired(_ text: String) throws -> String {
  try TextRepairer().repair(aligned(text)).text.string
}

/// A case that is known to come out wrong: the test fails as soon as it comes out right, and the case is then moved.
func knownFailure(_ damaged: String, _ whole: String) {
  withKnownIssue {
    let result = try repaired(damaged)
    #expect(result == whole)
  }
}

/// A text whose marks are all in one width.
func folded(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    let isWide = scalar.value >= 0xFF01 && scalar.value <= 0xFF5E
    result.unicodeScalars.append(isWide ? Unicode.Scalar(scalar.value - 0xFEE0)! : scalar)
  }
  return result
}

/// A text in another encoding by glibc; characters that it has not are left out.
func encode(_ text: String, _ encoding: String) -> [UInt8] {
  guard let handle = iconv_open(encoding, "UTF-8"), handle != iconv_t(bitPattern: -1) else { return [] }
  defer { iconv_close(handle) }
  var result: [UInt8] = []
  for scalar in text.unicodeScalars {
    var input = Array(String(scalar).utf8).map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: 64)
    input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        var from = input.baseAddress
        var left = input.count
        var to = output.baseAddress
        var room = output.count
        if iconv(handle, &from, &left, &to, &room) != -1 {
          result += output[0..<(output.count - room)].map { UInt8(bitPattern: $0) }
        }
      }
    }
  }
  return result
}

/// The number of insertions, deletions and replacements between two texts.
func distance(_ left: String, _ right: String) -> Int {
  let left = Array(left.unicodeScalars)
  let right = Array(right.unicodeScalars)
  var row = Array(0...right.count)
  for i in left.indices {
    var diagonal = row[0]
    row[0] = i + 1
    for j in right.indices {
      let above = row[j + 1]
      row[j + 1] = left[i] == right[j] ? diagonal : min(diagonal, above, row[j]) + 1
      diagonal = above
    }
  }
  return row[right.count]
}
