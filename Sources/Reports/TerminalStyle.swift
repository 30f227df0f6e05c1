public import ClaimStore

/// Colours and line lengths of text for a terminal.
public struct TerminalStyle: Sendable {
  /// Whether text is coloured.
  public let isColored: Bool
  /// Columns to wrap at.
  public let width: Int

  /// A style for a terminal `width` columns wide.
  public init(isColored: Bool, width: Int = 88) {
    self.isColored = isColored
    self.width = width
  }

  /// ANSI colours, by the role of the text.
  public enum Role: String, Sendable {
    case strong = "1"
    case faint = "2"
    case contradicted = "1;31"
    case misleading = "1;33"
    case outdated = "1;35"
    case unsupported = "1;34"
    case supported = "1;32"
  }

  /// The text in the colour of a role, or as it is.
  public func paint(_ text: String, _ role: Role) -> String {
    isColored ? "\u{1B}[\(role.rawValue)m\(text)\u{1B}[0m" : text
  }

  /// Wraps text at white space; a word longer than the line gets a line of its own.
  public func wrap(_ text: String, indent: String) -> [String] {
    let room = max(20, width - indent.count)
    var lines: [String] = []
    var line = ""
    var length = 0
    for word in HarmlessText.plain(text).split(separator: " ") {
      if length > 0, length + 1 + word.count > room {
        lines.append(indent + line)
        (line, length) = ("", 0)
      }
      line += (length > 0 ? " " : "") + word
      length += word.count + (length > 0 ? 1 : 0)
    }
    return lines + [indent + line]
  }
}

extension TerminalStyle.Role {
  /// The colour of a verdict.
  public init(_ verdict: Verdict) {
    switch verdict {
    case .contradicted: self = .contradicted
    case .misleading: self = .misleading
    case .outdated: self = .outdated
    case .supported: self = .supported
    case .unsupported: self = .unsupported
    }
  }
}
