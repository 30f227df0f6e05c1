/// A file pattern in the syntax of gitignore.
///
/// `*` and `?` stop at a slash, `[a-z]` and `[!a-z]` are sets, `**/`, `/**/` and `/**` span folders, `\` takes the next character
/// as it is. A pattern with a slash at the start or inside is tied to the folder it was written for, any other one matches
/// at every depth. A slash at the end means folders only.
///
/// Matching follows all ways through the pattern at once, so that it takes O(*path* × *pattern*) steps whatever the pattern.
package struct GlobPattern: Sendable, Hashable {
  private enum Token: Sendable, Hashable {
    case scalar(Unicode.Scalar)
    /// `?`
    case one
    /// `*`
    case some
    case set([ClosedRange<Unicode.Scalar>], isNegated: Bool)
    /// `**/`: no folder or any number of them. The second token stands for a place inside a folder's name.
    case folders, insideFolder
    /// `/**` at the end: whatever follows, but something. The second token stands for all but the first character.
    case rest, restGoesOn
  }

  private let tokens: [Token]
  /// Whether the pattern means folders only.
  package let isFolderOnly: Bool

  /// - Returns: nil when the pattern is empty, or is more than 1,000 characters long.
  package init?(_ pattern: some StringProtocol) {
    var scalars = Array(pattern.unicodeScalars)
    guard scalars.count <= 1_000 else { return nil }
    isFolderOnly = scalars.last == "/"
    if isFolderOnly { scalars.removeLast() }
    let isTied = scalars.contains("/")
    if scalars.first == "/" { scalars.removeFirst() }
    guard !scalars.isEmpty else { return nil }
    tokens = (isTied ? [] : [.folders, .insideFolder]) + Self.tokens(scalars)
  }

  private static func tokens(_ scalars: [Unicode.Scalar]) -> [Token] {
    var tokens: [Token] = []
    var at = 0
    while at < scalars.count {
      let isStart = at == 0 || scalars[at - 1] == "/"
      if isStart, scalars[at...].starts(with: "**/".unicodeScalars) {
        tokens += [.folders, .insideFolder]
        at += 3
      } else if isStart, at + 2 == scalars.count, scalars[at...].starts(with: "**".unicodeScalars) {
        tokens += [.rest, .restGoesOn]
        at += 2
      } else {
        let (token, next) = simple(scalars, at)
        // A run of stars means what one star means.
        if token != .some || tokens.last != .some { tokens.append(token) }
        at = next
      }
    }
    return tokens
  }

  private static func simple(_ scalars: [Unicode.Scalar], _ at: Int) -> (Token, next: Int) {
    switch scalars[at] {
    case "*": (.some, at + 1)
    case "?": (.one, at + 1)
    case "\\" where at + 1 < scalars.count: (.scalar(scalars[at + 1]), at + 2)
    case "[": set(scalars, at) ?? (.scalar("["), at + 1)
    default: (.scalar(scalars[at]), at + 1)
    }
  }

  /// The set that opens at `start`, or nil when it is never closed.
  private static func set(_ scalars: [Unicode.Scalar], _ start: Int) -> (Token, next: Int)? {
    var at = start + 1
    let isNegated = at < scalars.count && (scalars[at] == "!" || scalars[at] == "^")
    if isNegated { at += 1 }
    var ranges: [ClosedRange<Unicode.Scalar>] = []
    var isFirst = true
    while at < scalars.count {
      if scalars[at] == "]", !isFirst { return (.set(ranges, isNegated: isNegated), at + 1) }
      isFirst = false
      guard let (low, next) = member(scalars, at) else { return nil }
      at = next
      if at + 1 < scalars.count, scalars[at] == "-", scalars[at + 1] != "]" {
        guard let (high, next) = member(scalars, at + 1) else { return nil }
        if low <= high { ranges.append(low...high) }
        at = next
      } else {
        ranges.append(low...low)
      }
    }
    return nil
  }

  private static func member(_ scalars: [Unicode.Scalar], _ at: Int) -> (Unicode.Scalar, next: Int)? {
    guard scalars[at] == "\\" else { return (scalars[at], at + 1) }
    return at + 1 < scalars.count ? (scalars[at + 1], at + 2) : nil
  }

  /// Whether the pattern matches a path.
  ///
  /// - Parameters:
  ///   - path: Relative to the folder the pattern was written for, without a slash at either end.
  ///   - isFolder: Whether the path names a folder.
  package func matches(_ path: some StringProtocol, isFolder: Bool) -> Bool {
    if isFolderOnly, !isFolder { return false }
    var active = [Bool](repeating: false, count: tokens.count + 1)
    active[0] = true
    close(&active)
    for scalar in path.unicodeScalars {
      var next = [Bool](repeating: false, count: tokens.count + 1)
      for state in tokens.indices where active[state] {
        if let target = step(from: state, over: scalar) { next[target] = true }
      }
      close(&next)
      active = next
    }
    return active[tokens.count]
  }

  /// Whether the pattern matches a file or one of the folders it lies in.
  package func matches(fileOrItsFolders path: String) -> Bool {
    if matches(path, isFolder: false) { return true }
    return path.indices.contains { path[$0] == "/" && matches(path[..<$0], isFolder: true) }
  }

  private func step(from state: Int, over scalar: Unicode.Scalar) -> Int? {
    let isSlash = scalar == "/"
    switch tokens[state] {
    case .scalar(let expected): return scalar == expected ? state + 1 : nil
    case .one: return isSlash ? nil : state + 1
    case .some: return isSlash ? nil : state
    case .set(let ranges, let isNegated):
      return !isSlash && ranges.contains { $0.contains(scalar) } != isNegated ? state + 1 : nil
    case .folders: return isSlash ? nil : state + 1
    case .insideFolder: return isSlash ? state - 1 : state
    case .rest: return state + 1
    case .restGoesOn: return state
    }
  }

  /// Adds the states that are reached without reading anything.
  private func close(_ active: inout [Bool]) {
    for state in tokens.indices where active[state] {
      switch tokens[state] {
      case .some, .restGoesOn: active[state + 1] = true
      case .folders: active[state + 2] = true
      default: break
      }
    }
  }
}
