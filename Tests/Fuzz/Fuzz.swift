import Glibc
import Ingestion
import Records

/// The fuzz target, run by `make fuzz`: any bytes are read as a page, decoded, repaired and cut, and what comes out must
/// be a record that holds: it reads back as it was written, and its alignment, layout and repairs lie within it.

private let ingestor: Ingestor = {
  let file = #filePath
  let root = file.dropLast("/Tests/Fuzz/Fuzz.swift".count)
  do {
    return try Ingestor(tables: root + "/Pipelines/WorkReports")
  } catch {
    fatalError("the tables could not be read: \(error)")
  }
}()

/// What libFuzzer calls with every input.
@_cdecl("LLVMFuzzerTestOneInput")
package func fuzz(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: data, count: count))
  // Both as a file of unknown kind and as one whose name says HTML.
  for path in ["page", "page.html"] {
    let result = try! ingestor.ingest(Page(path: path, bytes: bytes))
    for document in result.documents { check(document) }
    for problem in result.problems {
      require(problem.stage == "ingest" || problem.stage == "repair", problem.stage)
    }
  }
  return 0
}

/// Ends the run with what does not hold.
private func require(_ condition: @autoclosure () -> Bool, _ message: @autoclosure () -> String) {
  if !condition() { fatalError(message()) }
}

private func check(_ document: Document) {
  let line = lines([document])
  require(line.last == 0x0A && line.dropLast().allSatisfy { $0 >= 0x20 }, "a record is one line")
  guard let read = try? Document(line: Array(line.dropLast())) else { fatalError("a record cannot be read back") }
  require(lines([read]) == line, "a record is not what was written")
  let scalars = document.text.unicodeScalars.count
  var end = 0
  for run in document.alignment {
    require(run.start == end && run.start <= run.end, "the alignment has gaps")
    require(0 <= run.sourceStart && run.sourceStart <= run.sourceEnd, "a source range is reversed")
    require(run.sourceEnd <= document.source.bytes, "a source range lies behind the page")
    end = run.end
  }
  require(end == scalars, "the alignment does not cover the text")
  require(document.layout.allSatisfy { 0 <= $0.start && $0.start <= $0.end && $0.end <= scalars }, "layout")
  require(document.repairs.allSatisfy { 0 <= $0.start && $0.start <= $0.end && $0.end <= scalars }, "repairs")
  require(!document.text.unicodeScalars.contains { $0.value == 0 }, "a NUL in a text")
}

/// libFuzzer's own loop over inputs; it reads its options from the arguments.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// The package manager calls an executable's entry by this name and links it as main.
@_cdecl("Fuzz_main")
package func fuzzMain(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?) -> CInt {
  var count = count
  var arguments = arguments
  return runDriver(&count, &arguments, fuzz)
}
