import ClaimStore

/// How rich a draft is made; the planner goes from one to the next until the draft fits its channel and its readers.
struct PlanSettings {
  /// How many facts beyond those that answer.
  var further = 1
  /// How many of the answering facts.
  var answering = 3
  /// Whether steps that may be left out are taken.
  var takesOptional = true
  /// Turns every choice of words on.
  var turn = 0
  /// How many items a list has at most.
  var items = 3

  /// The settings in the order they are tried: as planned, then shorter, longer, and with other words.
  static let all: [PlanSettings] = [0, 1, 2, 3, 4].flatMap { turn in
    [
      PlanSettings(turn: turn),
      PlanSettings(answering: 2, turn: turn),
      PlanSettings(further: 2, turn: turn, items: 4),
      PlanSettings(answering: 2, takesOptional: false, turn: turn, items: 2),
      PlanSettings(further: 3, answering: 4, turn: turn, items: 5),
      PlanSettings(further: 0, answering: 1, takesOptional: false, turn: turn, items: 1),
    ]
  }
}
