import Extraction
import Records

/// A folder that is not the suite, or a file of it that is not JSON.
package struct SuiteError: Error, CustomStringConvertible {
  package var description: String
}

/// Runs the numbers of a public suite of Chinese texts: the folder `Specs` of microsoft/Recognizers-Text, whose models for
/// numbers, percentages, ordinals, currencies, dimensions, ages and temperatures state for each text what is found in it.
package struct NumberSuite {
  /// What a model says of a number.
  private struct Expected: Equatable {
    /// As it is written.
    var text: String
    var value: String
    var unit: String?

    init?(_ text: String, unit: String? = nil) {
      guard let value = NumberSuite.number(text) else { return nil }
      self.text = text
      self.value = value
      self.unit = unit
    }

    static func == (left: Expected, right: Expected) -> Bool { left.value == right.value && left.unit == right.unit }
  }

  private struct Case {
    var input = ""
    var expected: [Expected] = []
  }

  package struct Outcome {
    package var model: String
    package var cases = 0
    package var agreeing = 0
    /// A line each: the text, what is expected, what was read.
    package var differences: [String] = []
  }

  private static let models = [
    "Number/Chinese/NumberModel", "Number/Chinese/PercentModel", "Number/Chinese/OrdinalModel",
    "NumberWithUnit/Chinese/CurrencyModel", "NumberWithUnit/Chinese/DimensionModel", "NumberWithUnit/Chinese/AgeModel",
    "NumberWithUnit/Chinese/TemperatureModel",
  ]

  private let scanner: QuantityScanner

  package init(tables: String) throws {
    scanner = try QuantityScanner(tables: tables)
  }

  /// - Parameter folder: holds `Number/Chinese/NumberModel.json` and so on; models that are missing are passed over.
  package func outcomes(of folder: String) throws -> [Outcome] {
    var found: [Outcome] = []
    for model in Self.models {
      guard let bytes = try? readFile("\(folder)/\(model).json") else { continue }
      var outcome = Outcome(model: model)
      for item in try Self.cases(bytes, path: "\(folder)/\(model).json") {
        let read = numbers(in: item.input, model: model)
        outcome.cases += 1
        if read == item.expected {
          outcome.agreeing += 1
        } else {
          outcome.differences.append("\(item.input): expected \(Self.list(item.expected)), read \(Self.list(read))")
        }
      }
      found.append(outcome)
    }
    if found.isEmpty {
      throw SuiteError(description: "\(folder): no model of the suite (Number/Chinese/NumberModel.json)")
    }
    return found
  }

  private static func list(_ numbers: [Expected]) -> String {
    numbers.isEmpty
      ? "nothing" : numbers.map { [$0.text, $0.unit ?? ""].joined(separator: " ") }.joined(separator: ", ")
  }

  /// What is read in a text, of the kinds that the model speaks of.
  private func numbers(in input: String, model: String) -> [Expected] {
    let text = Scalars(input)
    var found: [Expected] = []
    for quantity in scanner.quantities(in: text) {
      let record = NumberRecord(quantity, in: text, line: 1, units: scanner.units)
      guard let value = record.value else { continue }
      switch model.split(separator: "/").last ?? "" {
      case "NumberModel":
        // Percentages and money belong to the other models.
        if ["%", "个百分点", "美元"].contains(record.unit) { continue }
        found += [Expected(value)].compactMap { $0 }
      case "PercentModel":
        if record.unit == "%" || record.unit == "个百分点" { found += [Expected(value, unit: "%")].compactMap { $0 } }
      case "OrdinalModel":
        found += [Expected(value)].compactMap { $0 }
      default:
        guard let unit = record.unit.flatMap({ SuiteUnits.name($0, model: model) }) else { continue }
        // 十个月 is a time, 十个月大 an age.
        if model.hasSuffix("AgeModel"), unit != "Year", text.string(record.end..<record.end + 1) != "大" { continue }
        found += [Expected(value, unit: unit)].compactMap { $0 }
      }
    }
    return found
  }

  /// A decimal to the thirteen digits that the suite's binary numbers hold for certain.
  private static func number(_ text: String) -> String? {
    guard let value = Double(text) else { return nil }
    var digits = String(value.magnitude)
    if value != 0 {
      var magnitude = 0
      var scaled = value.magnitude
      while scaled >= 10 {
        scaled /= 10
        magnitude += 1
      }
      while scaled < 1 {
        scaled *= 10
        magnitude -= 1
      }
      digits = "\((scaled * 1e12).rounded())e\(magnitude)"
    }
    return value < 0 ? "-" + digits : digits
  }

  private static func cases(_ bytes: [UInt8], path: String) throws -> [Case] {
    var found: [Case] = []
    do throws(JSONError) {
      try bytes.withUnsafeBufferPointer { (buffer) throws(JSONError) in
        // A byte-order mark may open the file.
        let start = buffer.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var reader = JSONReader(UnsafeBufferPointer(rebasing: buffer[start...]))
        try reader.array { (reader) throws(JSONError) in
          var item = Case()
          try reader.object { (key, reader) throws(JSONError) in
            switch key {
            case "Input": item.input = try reader.string()
            case "Results": try reader.array { (reader) throws(JSONError) in try result(&reader, into: &item) }
            default: try reader.skipValue()
            }
          }
          found.append(item)
        }
      }
    } catch {
      throw SuiteError(description: "\(path): \(error)")
    }
    return found
  }

  private static func result(_ reader: inout JSONReader, into item: inout Case) throws(JSONError) {
    var value: String?
    var unit: String?
    try reader.object { (key, reader) throws(JSONError) in
      guard key == "Resolution" else { return try reader.skipValue() }
      try reader.object { (key, reader) throws(JSONError) in
        switch key {
        case "value": value = try reader.optionalString()
        case "unit": unit = try reader.optionalString()
        default: try reader.skipValue()
        }
      }
    }
    // A unit without a number is no number.
    guard var value else { return }
    if value.hasSuffix("%") {
      value.removeLast()
      unit = "%"
    }
    item.expected += [Expected(value, unit: unit)].compactMap { $0 }
  }
}
