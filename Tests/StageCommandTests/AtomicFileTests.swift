import Glibc
import Records
import Testing

@testable import StageCommand

@Suite struct AtomicFileTests {
  private func scratch() -> String {
    let path = "/tmp/gongbao-atomic-\(getpid())-\(UInt64.random(in: 0 ... .max))"
    mkdir(path, 0o700)
    return path
  }

  private func names(in folder: String) -> Int {
    guard let directory = opendir(folder) else { return -1 }
    defer { closedir(directory) }
    var count = 0
    while readdir(directory) != nil { count += 1 }
    return count - 2
  }

  @Test func appearsOnlyWhenCommitted() throws {
    let folder = scratch()
    let path = folder + "/out"
    let outputs = OutputSet()
    let file = try outputs.open(path)
    try file.write(Array("neu".utf8))
    #expect(access(path, F_OK) != 0)
    try outputs.commit()
    #expect(try readFile(path) == Array("neu".utf8))
    #expect(names(in: folder) == 1)
  }

  @Test func leavesTheOldFileWhenTheRunFails() throws {
    let folder = scratch()
    let path = folder + "/out"
    let first = OutputSet()
    try first.open(path).write(Array("old".utf8))
    try first.commit()
    do {
      let second = OutputSet()
      try second.open(path).write(Array("half".utf8))
    }
    #expect(try readFile(path) == Array("old".utf8))
    #expect(names(in: folder) == 1)
  }

  @Test func whatIsNoRegularFileIsWrittenThroughAndStays() throws {
    let folder = scratch()
    let path = folder + "/pipe"
    try #require(mkfifo(path, 0o600) == 0)
    let reader = open(path, O_RDONLY | O_NONBLOCK)
    try #require(reader >= 0)
    defer { close(reader) }
    let outputs = OutputSet()
    try outputs.open(path).write(Array("neu".utf8))
    try outputs.commit()
    var buffer = [UInt8](repeating: 0, count: 16)
    let count = read(reader, &buffer, buffer.count)
    #expect(Array(buffer.prefix(max(0, count))) == Array("neu".utf8))
    var status = stat()
    #expect(stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO)
    #expect(names(in: folder) == 1)
  }

  @Test func saysWhatIsWrongWithTheFolder() throws {
    let error = try #require(throws: FileError.self) { _ = try AtomicFile(path: "/nowhere/at/all") }
    #expect(error.description.hasPrefix("cannot create /nowhere/at/all.partial-"))
  }
}
