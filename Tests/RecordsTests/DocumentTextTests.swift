import Testing

@testable import Records

@Suite struct DocumentTextTests {
  @Test(arguments: ["", "a", "龙岗a😀é", String(repeating: "长a", count: 500)])
  func offsetsAgreeWithScalars(text: String) {
    let document = DocumentText(text)
    let scalars = Array(text.unicodeScalars)
    #expect(document.scalarCount == scalars.count)
    var byte = 0
    for (index, scalar) in scalars.enumerated() {
      #expect(document.scalarOffset(ofByte: byte) == index)
      #expect(document.byteOffset(ofScalar: index) == byte)
      byte += UTF8.width(scalar)
    }
    #expect(document.scalarOffset(ofByte: byte) == scalars.count)
    #expect(document.byteOffset(ofScalar: scalars.count) == byte)
    #expect(document.string(scalars: 0..<scalars.count) == text)
  }
}
