import Testing

@testable import Records

@Suite struct ScalarSetTests {
  @Test func holdsItsCharactersAndNoOthers() {
    let set = ScalarSet("党中0")
    for scalar in "党中0".unicodeScalars { #expect(set.contains(scalar.value)) }
    for scalar in "共国1".unicodeScalars { #expect(!set.contains(scalar.value)) }
  }

  @Test func holdsNothingBeyondTheBasicPlane() {
    #expect(!ScalarSet("𠀀").contains(0x20000))
    #expect(!ScalarSet("党").contains(.max))
  }

  @Test func takesMore() {
    var set = ScalarSet()
    #expect(!set.contains(0x515A))
    set.insert(0x515A)
    set.insert(0x20000)
    #expect(set.contains(0x515A))
    #expect(!set.contains(0x20000))
  }
}
