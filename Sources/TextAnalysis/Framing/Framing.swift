/// What the author of a text does with a statement.
public enum Framing: String, Sendable, Hashable, CaseIterable, Codable {
  /// States it in the author's own voice.
  case asserted
  /// Reports that somebody else states it.
  case attributed
  /// Rejects it.
  case rebutted
  /// Asks whether it is so.
  case asked
  /// Supposes it for the sake of argument.
  case hypothetical
}
