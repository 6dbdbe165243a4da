import Glibc
import Synchronization

/// The text of a PDF by poppler's pdftotext, where it is installed.
enum PDFText {
  enum Failure: Error { case notInstalled, failed, tooLarge }

  static let programs = ["/usr/bin/pdftotext", "/usr/local/bin/pdftotext"]

  /// One conversion at a time, so that no child inherits another's pipe.
  ///
  /// The bytes go through a nameless file, since a PDF may come out of an archive.
  /// - Parameter programs: where pdftotext may be.
  static func read(_ bytes: [UInt8], limit: Int, programs: [String] = programs) throws(Failure) -> [UInt8] {
    guard let program = programs.first(where: { access($0, X_OK) == 0 }) else { throw .notInstalled }
    guard let file = tmpfile() else { throw .failed }
    defer { fclose(file) }
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count, fflush(file) == 0 else { throw .failed }
    return try running.withLock { _ throws(Failure) in try convert(program, fileno(file), limit) }
  }

  private static let running = Mutex(0)

  private static func convert(_ program: String, _ file: Int32, _ limit: Int) throws(Failure) -> [UInt8] {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw .failed }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[0]) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, file, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    // timeout ends a conversion that a hostile file keeps busy.
    let words = ["timeout", "60", program, "-q", "-raw", "-enc", "UTF-8", "/dev/stdin", "-"]
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var child: pid_t = 0
    let status = posix_spawn(&child, "/usr/bin/timeout", &actions, nil, &arguments, environ)
    close(ends[1])
    if status != 0 { throw .failed }
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var isTooLarge = false
    while true {
      let count = Glibc.read(ends[0], &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      if count <= 0 { break }
      if output.count + count > limit {
        isTooLarge = true
        kill(child, SIGTERM)
        break
      }
      output += buffer[..<count]
    }
    var code: Int32 = 0
    while waitpid(child, &code, 0) < 0 && errno == EINTR {}
    if isTooLarge { throw .tooLarge }
    if code != 0 { throw .failed }
    return output
  }
}
