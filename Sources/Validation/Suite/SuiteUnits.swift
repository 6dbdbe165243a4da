/// The suite's names of units, by the words of the texts.
enum SuiteUnits {
  static func name(_ unit: String, model: String) -> String? {
    if model.hasSuffix("CurrencyModel") { return currencies[unit] }
    if model.hasSuffix("DimensionModel") { return dimensions[unit] }
    if model.hasSuffix("AgeModel") { return ages[unit] }
    return temperatures[unit]
  }

  private static let currencies = [
    "元": "Chinese yuan", "块": "Chinese yuan", "人民币": "Chinese yuan", "欧元": "Euro", "美元": "United States dollar",
    "瑞士法郎": "Swiss franc", "港元": "Hong Kong dollar", "台币": "New Taiwan dollar", "日元": "Japanese yen",
    "奈拉": "Nigerian naira",
  ]

  private static let dimensions = [
    "亩": "Mu", "公斤": "Kilogram", "千克": "Kilogram", "公分": "Centimeter", "cm": "Centimeter", "CM": "Centimeter",
    "吨": "Ton",
    "m": "Meter", "米": "Meter", "位": "Bit", "斤": "Jin", "千米": "Kilometer", "克": "Gram", "千比特": "Kilobit",
    "兆字节": "Megabyte", "千字节": "Kilobyte", "兆赫兹": "Megahertz", "赫兹": "Hertz", "千瓦": "Kilowatt", "千卡": "Kilocalorie",
    "两": "Liang", "微克": "Microgram",
  ]

  private static let ages = ["岁": "Year", "周岁": "Year", "个月": "Month", "周": "Week", "天": "Day"]

  private static let temperatures = [
    "度": "Degree", "°": "Degree", "华氏度": "F", "摄氏度": "C", "℃": "C", "°C": "C",
  ]
}
