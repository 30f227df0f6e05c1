/// What a text says about a figure: that it is exact, a bound, or an estimate.
///
/// `over` leaves its value out, `atLeast` includes it; the same holds for `under` and `atMost`.
public enum Comparator: String, Sendable, Hashable, Codable, CaseIterable {
  case exactly, about, over, nearly, under
  case atLeast = "at-least"
  case atMost = "at-most"

  /// The comparator in English words, ready to stand before a figure; empty for ``exactly``.
  public var words: String { words(in: .english) }

  /// The comparator in words, ready to stand before a figure; empty for ``exactly``.
  public func words(in language: Language) -> String {
    let (english, spanish) =
      switch self {
      case .exactly: ("", "")
      case .about: ("about", "alrededor de")
      case .over: ("over", "más de")
      case .atLeast: ("at least", "al menos")
      case .nearly: ("nearly", "casi")
      case .under: ("under", "menos de")
      case .atMost: ("at most", "como máximo")
      }
    return language == .spanish ? spanish : english
  }

  /// Which side the comparator bounds: +1 a lower bound, -1 an upper bound, 0 neither.
  var bound: Int {
    switch self {
    case .over, .atLeast: 1
    case .under, .atMost: -1
    case .exactly, .about, .nearly: 0
    }
  }
}
