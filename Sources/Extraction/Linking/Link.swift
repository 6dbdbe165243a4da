/// What a name was resolved to.
struct Link: Equatable {
  /// Stable identifier, or nil where several things may be meant or nothing is known.
  var id: String?
  /// The canonical name.
  var name: String?
  var divisionCode: String?
  /// Identifiers of what may be meant, best first.
  var candidates: [String] = []
  /// Whether a table or the form of the name decided; a name that only stands for itself may still turn out to be the
  /// short form of a longer one in the same report.
  var isCertain = true
  /// The kind of a department of a division.
  var department: String?
  /// That division, where the name says the place or the tier: index into `Divisions.all`. Else one that stands before it in
  /// a list has the place.
  var row: Int?
}
