/// A piece of HTML or XML. Literals are markup; everything put in between is escaped, so that no text of a document or store
/// can become markup by being forgotten.
struct Markup: Sendable, Hashable, ExpressibleByStringInterpolation {
  /// The markup itself.
  private(set) var source: String

  init(stringLiteral value: String) { source = value }
  init(stringInterpolation: StringInterpolation) { source = stringInterpolation.source }

  /// The pieces one after the other.
  init(_ pieces: some Sequence<Markup>) { source = pieces.map(\.source).joined() }

  static func + (left: Markup, right: Markup) -> Markup { "\(left)\(right)" }

  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var source = ""

    init(literalCapacity: Int, interpolationCount: Int) { source.reserveCapacity(literalCapacity * 2) }

    mutating func appendLiteral(_ literal: String) { source += literal }
    mutating func appendInterpolation(_ markup: Markup) { source += markup.source }
    mutating func appendInterpolation(_ markup: [Markup]) { for piece in markup { source += piece.source } }
    mutating func appendInterpolation(_ number: Int) { source += "\(number)" }
    mutating func appendInterpolation(_ text: String) { Markup.escape(text, into: &source) }
  }

  /// Escapes text for element content and quoted attributes of HTML and XML. Control characters and direction marks are shown
  /// as U+FFFD; a line break stands as a character reference, so that attributes keep it.
  /// - Complexity: O(*n*).
  private static func escape(_ text: String, into source: inout String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": source += "&amp;"
      case "<": source += "&lt;"
      case ">": source += "&gt;"
      case "\"": source += "&quot;"
      case "'": source += "&#39;"
      case "\n": source += "&#10;"
      // Two of them open a command of some build servers.
      case "#": source += "&#35;"
      default: source.unicodeScalars.append(HarmlessText.isControl(scalar) ? "\u{FFFD}" : scalar)
      }
    }
  }
}
