import Glibc
import Records
import TextRepair

/// How fast pages are decoded and repaired on one core, in MB of the page a second, beside a plain pass that only
/// validates the text.
package struct RepairSpeed {
  package var validation: Double
  package var repair: Double
  /// The damage that was repaired; empty for a clean page.
  package var damage: [String]

  /// A small page is repeated until it is as long as reports are.
  fileprivate static let leastBytes = 50_000
  /// How long each pass is measured, in seconds.
  fileprivate static let duration = 0.5
}

extension Ingestor {
  package func repairSpeed(of page: [UInt8]) -> RepairSpeed {
    var bytes: [UInt8] = []
    repeat { bytes += page } while bytes.count < RepairSpeed.leastBytes && !page.isEmpty
    let decoded = repairer.decode(bytes)
    let text = decoded.text.utf8
    var sink = 0
    let repairs = RepairSpeed.rounds {
      sink += repairer.repair(repairer.decode(bytes).text).text.utf8.count
    }
    let validations = RepairSpeed.rounds {
      // Any pass that reads every byte and must know whether it is UTF-8.
      sink += String(decoding: text, as: UTF8.self).utf8.count
    }
    precondition(sink > 0 || bytes.isEmpty)
    return RepairSpeed(
      validation: Double(text.count) / 1e6 * validations, repair: Double(bytes.count) / 1e6 * repairs,
      damage: repairer.repair(decoded.text).damage)
  }
}

extension RepairSpeed {
  /// How often something can be done in a second of this thread's time.
  fileprivate static func rounds(_ body: () -> Void) -> Double {
    body()
    let start = processorTime()
    var rounds = 0
    while processorTime() - start < duration {
      body()
      rounds += 1
    }
    return Double(rounds) / (processorTime() - start)
  }

  private static func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
