/// How firmly a clause is put forward.
public enum Modality: String, Sendable, Hashable, CaseIterable, Codable {
  /// Plainly said.
  case asserted
  /// Will be: *will*, *is going to*.
  case future
  /// Has to be: *must*, *should*.
  case necessary
  /// Probably so: *likely*, *tends to*.
  case likely
  /// May be so: *can*, *could*, *perhaps*.
  case possible
  /// Would be so under some condition: *would*.
  case conditional
  /// So others say: *reportedly*, *allegedly*.
  case reported

  /// Cases in order of how little their author commits to the clause.
  var distanceFromAssertion: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// A word or phrase that weakens or shifts what a clause says.
public struct Hedge: Sendable, Hashable {
  /// What it does.
  public let modality: Modality
  /// UTF-8 byte range of the word or phrase.
  public let range: Range<Int>
}
