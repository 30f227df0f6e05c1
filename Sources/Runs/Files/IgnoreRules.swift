/// The rules of a `.factcheckignore` file, in the syntax of gitignore.
package struct IgnoreRules: Sendable {
  /// The name such a file has.
  package static let fileName = ".factcheckignore"

  private let rules: [(pattern: GlobPattern, isException: Bool)]

  /// Reads one rule a line: `#` opens a comment, `!` an exception; spaces at the end do not count unless escaped.
  package init(_ text: String) {
    rules = text.split(whereSeparator: \.isNewline).compactMap { line in
      var line = Self.withoutSpacesAtEnd(line)
      guard let first = line.first, first != "#" else { return nil }
      let isException = first == "!"
      if isException { line = line.dropFirst() }
      return GlobPattern(line).map { ($0, isException) }
    }
  }

  /// Whether a path is ignored; nil when no rule speaks of it. The last rule that matches decides.
  ///
  /// - Parameter path: Relative to the folder of the file with the rules.
  package func ignores(_ path: some StringProtocol, isFolder: Bool) -> Bool? {
    rules.last { $0.pattern.matches(path, isFolder: isFolder) }.map { !$0.isException }
  }

  private static func withoutSpacesAtEnd(_ line: Substring) -> Substring {
    var line = line
    while line.last == " " || line.last == "\t", line.dropLast().last != "\\" { line = line.dropLast() }
    return line
  }
}
