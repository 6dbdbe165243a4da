import Glibc
import Testing

@testable import Records

@Suite struct LineReaderTests {
  private func read(_ content: [UInt8], limit: Int = 1 << 20) throws -> [NumberedLine] {
    let path = "/tmp/gongbao-lines-\(getpid())-\(UInt64.random(in: 0 ... .max))"
    let descriptor = open(path, O_WRONLY | O_CREAT, 0o600)
    _ = content.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    close(descriptor)
    defer { unlink(path) }
    let reader = try LineReader(path: path, limit: limit)
    var result: [NumberedLine] = []
    while let line = try reader.next() { result.append(line) }
    return result
  }

  @Test func splitsAtLineEnds() throws {
    let lines = try read(Array("a\r\n\nlast".utf8))
    #expect(lines.map { String(decoding: $0.bytes, as: UTF8.self) } == ["a", "", "last"])
    #expect(lines.map(\.number) == [1, 2, 3])
  }

  @Test func readsLinesLongerThanItsBuffer() throws {
    let long = [UInt8](repeating: 0x61, count: 600_000)
    let lines = try read(long + [0x0A] + Array("b\n".utf8))
    #expect(lines.map(\.bytes.count) == [600_000, 1])
    #expect(lines.allSatisfy { !$0.isCut })
  }

  @Test func cutsWhatIsTooLongAndGoesOn() throws {
    let lines = try read([UInt8](repeating: 0x61, count: 5000) + Array("\nb".utf8), limit: 100)
    #expect(lines.map(\.bytes.count) == [100, 1])
    #expect(lines.map(\.isCut) == [true, false])
  }

  @Test func saysWhichFileIsMissing() throws {
    let error = try #require(throws: FileError.self) { _ = try LineReader(path: "/nowhere/x.jsonl") }
    #expect(error.description == "cannot open /nowhere/x.jsonl: No such file or directory")
  }

  @Test func aMalformedLineIsAProblemAndTheRestGoesOn() throws {
    let path = "/tmp/gongbao-records-\(getpid())"
    let good = lines([Problem(stage: "s", kind: "k", message: "m")])
    let content = good + Array("{\"stage\":\n".utf8) + good
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    _ = content.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    close(descriptor)
    defer { unlink(path) }
    var problems: [Problem] = []
    let reader = try RecordReader<Problem>(path: path, stage: "test") { problems.append($0) }
    var count = 0
    while try reader.next() != nil { count += 1 }
    #expect(count == 2)
    #expect(problems.map(\.line) == [2])
    #expect(problems.map(\.kind) == ["malformed_line"])
    #expect(problems[0].source == path)
  }
}
