/// What a unit is called in records, as its number among the names of a `UnitTable`: numbers in text are copied and
/// compared often, and strings would be felt.
package struct UnitName: Equatable, Sendable {
  let number: UInt16
  /// 次 stands behind it: 12所次.
  var isTimes = false
  /// Another measure word in brackets behind it: 500项（次）.
  var alternative: Alternative?

  struct Alternative: Equatable, Sendable {
    let number: UInt16
    /// Whether the brackets are of full width.
    let opensWide: Bool
    let closesWide: Bool
  }

  /// Names that rules ask for, in any table.
  static let fixed = ["%", "‰", "rank", "华氏度", "摄氏度", "个", "项", "人", "名", "个百分点"]
  static let percent = UnitName(number: 0)
  static let permille = UnitName(number: 1)
  static let rank = UnitName(number: 2)
  static let fahrenheit = UnitName(number: 3)
  static let celsius = UnitName(number: 4)
  static let piece = UnitName(number: 5)
  static let item = UnitName(number: 6)
  static let person = UnitName(number: 7)
  static let seat = UnitName(number: 8)
  static let point = UnitName(number: 9)
}
