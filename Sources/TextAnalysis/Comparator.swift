/// What a text says about a figure: that it is exact, a bound, or an estimate.
public enum Comparator: String, Sendable, Hashable, Codable, CaseIterable {
  case exactly, about, over, nearly, under
  case atLeast = "at-least"
  case atMost = "at-most"

  /// The comparator in English words, ready to stand before a figure; empty for ``exactly``.
  public var words: String {
    switch self {
    case .exactly: ""
    case .about: "about"
    case .over: "over"
    case .atLeast: "at least"
    case .nearly: "nearly"
    case .under: "under"
    case .atMost: "at most"
    }
  }
}
