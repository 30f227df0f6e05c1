/// What a sentence of a draft is for; the names are those of `shape` in the store's channels.
public enum Step: String, Sendable, Hashable, CaseIterable, Codable {
  /// Opens a letter.
  case greeting
  /// Thanks for the letter that is answered.
  case opening
  /// The message in one sentence.
  case headline
  /// The question behind what is answered.
  case question
  /// States a fact.
  case fact
  /// Several facts, as a list.
  case facts
  /// Acknowledges the concern.
  case acknowledgement
  /// Says once what is claimed, and why it misleads.
  case myth
  /// Says why another version misleads, without repeating it.
  case explanation
  /// Grants what the sources grant.
  case concession
  /// Ends on a fact.
  case back
  /// Quotes a person.
  case voice
  /// A line that can be quoted.
  case quotable
  /// What not to claim.
  case doNotClaim = "do-not-claim"
  /// Says that there is no sourced fact.
  case silent
  /// What the store cannot say.
  case cannotSay = "cannot-say"
  /// What would have to be found out.
  case findOut = "find-out"
  /// Buys time.
  case holdingLine = "holding-line"
  /// What the reader can do.
  case callToAction = "call-to-action"
  /// From the likely question to the message.
  case bridge
  /// Takes leave.
  case closing
  /// Ends a letter.
  case signature
  /// Ends a paragraph; no sentence has it.
  case paragraph = "|"
}
