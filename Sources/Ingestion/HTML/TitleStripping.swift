extension TitleFinder {
  /// Without the names of site and channel behind the title, and before it.
  func strip(_ title: String) -> String {
    var scalars = Array(title.unicodeScalars.drop { Scalars.isBlank($0.value) })
    func trimEnd() {
      while let last = scalars.last, Scalars.isBlank(last.value) { scalars.removeLast() }
    }
    trimEnd()
    while let cut = lastSeparator(scalars) {
      let suffix = foldedScalars(text(scalars[cut.end...]).utf8)
      let rest = foldedScalars(text(scalars[..<cut.start]).utf8)
      if rest.count < 4 { break }
      let namesSite = site.map { foldedScalars($0.utf8) == suffix } == true || sites.isName(suffix)
      let isSeparated = cut.isStrong && suffix.count <= 20
      guard namesSite || isSeparated || suffix.count <= 8 && rest.count >= 8 else { break }
      // 某某网-标题: what is left would be the name of the site.
      if suffix.count >= 8, sites.endsAsName(rest), !sites.endsAsName(suffix) {
        scalars = Array(scalars[cut.end...].drop { Scalars.isBlank($0.value) })
        break
      }
      scalars = Array(scalars[..<cut.start])
      trimEnd()
    }
    return text(scalars[...])
  }

  private func lastSeparator(_ scalars: [Unicode.Scalar]) -> (start: Int, end: Int, isStrong: Bool)? {
    var index = scalars.count - 1
    while index > 0 {
      let isBlankBeside =
        Scalars.isBlank(scalars[index - 1].value) && index + 1 < scalars.count
        && Scalars.isBlank(scalars[index + 1].value)
      switch scalars[index].value {
      case 0x5F, 0x7C, 0xFF5C, 0xFF3F: return (index, index + 1, true)
      case 0x2D, 0x2013, 0x2014, 0xFF0D:
        var start = index
        while start > 0, scalars[start - 1].value == scalars[index].value { start -= 1 }
        // 2019-2021年, 1—11月.
        if start > 0, index + 1 < scalars.count, isDigit(scalars[start - 1]), isDigit(scalars[index + 1]) {
          index = start - 1
          continue
        }
        return (start, index + 1, isBlankBeside || index - start == 1 && scalars[index].value == 0x2D)
      default: index -= 1
      }
    }
    return nil
  }

  private func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    "0"..."9" ~= scalar || "０"..."９" ~= scalar
  }

  private func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
