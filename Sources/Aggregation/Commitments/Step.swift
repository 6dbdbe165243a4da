/// How far a piece of work has come, in the words of a report.
package enum Step: String, Sendable, CaseIterable {
  /// Put off, cancelled, not done.
  case dropped
  /// Under way: 推进, 启动, 筹备.
  case progress
  /// A document is being written or is written: 编制, 起草, 制定.
  case drafted
  /// A document is out: 印发, 出台, 发布.
  case issued
  /// A document or scheme is carried out: 实施, 落实.
  case implemented
  /// An event took place: 举办, 召开.
  case held
  /// Finished: 完成, 建成, 获批.
  case done
  /// What follows is only what work rests on: 按照, 根据. Never the step of anything.
  case basis

  /// The steps that work can reach.
  package static var reachable: [Step] { allCases.filter { $0 != .basis } }

  var rank: Int {
    switch self {
    case .basis, .dropped: 0
    case .progress: 1
    case .drafted: 2
    case .issued: 3
    case .implemented: 4
    case .held, .done: 5
    }
  }

  /// What came of work that was to reach `planned` and is reported to have reached `reached`.
  ///
  /// - Parameter isDocument: whether a document is meant, which is carried out only after it is out; other work is
  ///   "implemented" while it is still under way.
  static func verdict(planned: Step?, reached: Step?, isDocument: Bool) -> String {
    guard let reached, reached.rank > 0 else { return "progress_reported" }
    if reached.rank >= 5 { return "reported_done" }
    // 推进 and 支持 promise no step of their own: being out, or held, is all that can be asked.
    let wanted = planned.map { $0.rank <= 1 ? Step.issued.rank : $0.rank } ?? Step.issued.rank
    if reached == .implemented, !isDocument, planned?.rank ?? 0 < 4 { return "progress_reported" }
    return reached.rank >= 2 && reached.rank >= wanted ? "reported_done" : "progress_reported"
  }
}
