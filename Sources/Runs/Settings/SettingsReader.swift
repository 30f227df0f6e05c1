import ClaimStore

/// Reads the values of a `.factcheck.yaml`; what is wrong is noted with its line.
struct SettingsReader {
  let entry: YAMLEntry
  let folder: String

  /// A path as seen from the current folder.
  func path(_ key: String) -> String? {
    guard let value = text(key) else { return nil }
    return seen(value)
  }

  private func seen(_ path: String) -> String {
    if path.hasPrefix("/") || folder == "." { return path }
    return (folder.hasSuffix("/") ? folder : folder + "/") + path
  }

  /// A value that must say something.
  private func text(_ key: String) -> String? {
    guard let value = entry.optional(key) else { return nil }
    if value.isEmpty { entry.invalid(value, key: key, expected: "a value; remove the line if there is none") }
    return value.isEmpty ? nil : value
  }

  func choice<Value: RawRepresentable<String> & CaseIterable>(_ key: String) -> Value? {
    guard let value = text(key) else { return nil }
    if let choice = Value(rawValue: value) { return choice }
    entry.invalid(value, key: key, expected: "one of " + Value.allCases.map(\.rawValue).joined(separator: ", "))
    return nil
  }

  func confidence(_ key: String) -> Double? {
    guard let value = text(key) else { return nil }
    if let number = Double(value), (0...1).contains(number) { return number }
    entry.invalid(value, key: key, expected: "a number from 0 to 1")
    return nil
  }

  func count(_ key: String) -> Int? {
    guard let value = text(key) else { return nil }
    if let number = Int(value), (1...1_000).contains(number) { return number }
    entry.invalid(value, key: key, expected: "a whole number from 1 to 1000")
    return nil
  }

  func patterns(_ key: String) -> [GlobPattern]? {
    guard entry.keys.contains(key) else { return nil }
    return entry.list(key).compactMap { text in
      let pattern = GlobPattern(text)
      if pattern == nil { entry.invalid(text, key: key, expected: "file patterns such as '*.md' or 'drafts/old/'") }
      return pattern
    }
  }

  func cache(_ key: String) -> Settings.Cache? {
    switch text(key) {
    case nil: return nil
    case "true": return .user
    case "false": return Settings.Cache.none
    case let folder?:
      guard isInside(folder, key) else { return nil }
      return .folder(seen(folder))
    }
  }

  func reports(_ key: String) -> [String] {
    entry.list(key).compactMap { report in
      let parts = report.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
        entry.invalid(report, key: key, expected: "FORMAT=PATH, for example html=report.html")
        return nil
      }
      return isInside(String(parts[1]), key) ? "\(parts[0])=\(seen(String(parts[1])))" : nil
    }
  }

  /// Whether a path that will be written stays in the project: a checkout from elsewhere must not name others' files.
  private func isInside(_ path: String, _ key: String) -> Bool {
    let isInside = !path.hasPrefix("/") && !path.hasPrefix("~") && !path.split(separator: "/").contains("..")
    if !isInside {
      entry.invalid(path, key: key, expected: "a path inside the folder of this file; give others on the command line")
    }
    return isInside
  }
}
