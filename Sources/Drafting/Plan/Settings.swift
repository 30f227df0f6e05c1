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
  /// Whether the claim and why it misleads are two sentences, which reads more easily.
  var splitsExplanation = false
  /// How many of the answering facts are passed over for the first place: long ones wait.
  var lead = 0
  /// Whether the facts that read most easily come first.
  var isEasy = false
  /// How many short sentences take leave, which makes a hard text easier.
  var closings = 0
  /// How many items a list has at most.
  var items = 3

  /// The settings in the order they are tried: as planned, then shorter, longer, with other words, with another fact first.
  static let all: [PlanSettings] =
    [(0, 0), (1, 0), (2, 0), (0, 1), (1, 1), (0, 2)].flatMap { turn, lead in
      [
        PlanSettings(turn: turn, lead: lead),
        PlanSettings(answering: 2, turn: turn, splitsExplanation: true, lead: lead),
        PlanSettings(further: 2, turn: turn, splitsExplanation: true, lead: lead, items: 4),
        PlanSettings(answering: 2, takesOptional: false, turn: turn, splitsExplanation: true, lead: lead, items: 2),
        PlanSettings(further: 3, answering: 4, turn: turn, splitsExplanation: true, lead: lead, items: 5),
        PlanSettings(
          further: 0, answering: 1, takesOptional: false, turn: turn, splitsExplanation: true, lead: lead, items: 1),
      ]
    }
    + [0, 1, 2].flatMap { turn in
      [
        PlanSettings(further: 2, answering: 2, turn: turn, splitsExplanation: true, isEasy: true, closings: 1),
        PlanSettings(
          further: 0, answering: 2, takesOptional: false, turn: turn, splitsExplanation: true, isEasy: true, closings: 1
        ),
        PlanSettings(
          further: 1, answering: 1, takesOptional: false, turn: turn, splitsExplanation: true, isEasy: true, closings: 2
        ),
        PlanSettings(
          further: 0, answering: 1, takesOptional: false, turn: turn, splitsExplanation: true, isEasy: true, closings: 3
        ),
      ]
    }
    // Where the store holds too little for the channel, an offer to show it fills the space.
    + [1, 2, 3].map { PlanSettings(splitsExplanation: true, closings: $0) }
}
