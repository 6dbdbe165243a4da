import Testing

@testable import Records

@Suite struct EdgeTableTests {
  @Test func leadsWhereItWasTold() {
    var table = EdgeTable()
    for node in Int32(0)..<300 { for scalar in UInt32(0x4E00)..<0x4E05 { table.insert(node, scalar, node + 7) } }
    for node in Int32(0)..<300 {
      #expect(table.target(node, 0x4E04) == node + 7)
      #expect(table.target(node, 0x4E05) == nil)
    }
    #expect(table.target(300, 0x4E00) == nil)
  }

  @Test func holdsNothingAtFirst() {
    #expect(EdgeTable().target(0, 0) == nil)
    #expect(EdgeTable().target(0, 0x4E00) == nil)
  }
}
