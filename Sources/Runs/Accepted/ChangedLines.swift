import ClaimStore
import Foundation
package import Reports

/// Which lines of a checkout have changed since a commit.
///
/// Files that git does not keep count as changed, as do files that it holds for binary.
package struct ChangedLines: Sendable {
  private enum Change {
    case whole
    /// 1-based, in ascending order.
    case lines([ClosedRange<Int>])
  }

  private let root: String
  private let tracked: Set<String>
  private let changes: [String: Change]

  /// Asks git.
  ///
  /// - Parameters:
  ///   - revision: A commit, branch or tag.
  ///   - folder: Where to look for the checkout.
  /// - Throws: An error whose description says what to do: no checkout, no such commit, no git.
  package init(since revision: String, in folder: String) throws {
    let checkout = try GitCheckout(around: folder)
    let commit = try checkout.commit(revision)
    let plain = ["--no-ext-diff", "--no-textconv", "--no-color", "--find-renames", commit, "--"]
    let numbers = try checkout.output(["diff", "--numstat", "-z"] + plain)
    let patch = try checkout.output(
      ["diff", "--unified=0", "--src-prefix=a/", "--dst-prefix=b/", "--ignore-submodules"] + plain)
    var changes = DiffReader.hunks(in: patch).mapValues(Change.lines)
    for path in DiffReader.binaryFiles(in: numbers) { changes[path] = .whole }
    self.changes = changes
    root = checkout.root
    tracked = Set(
      try checkout.output(["ls-files", "-z"]).split(separator: 0).map { String(decoding: $0, as: UTF8.self) })
  }

  /// The findings of a file that stand on changed lines.
  ///
  /// - Parameters:
  ///   - findings: In the order of the file.
  ///   - path: The path of the file.
  ///   - bytes: Its bytes.
  /// - Complexity: O(*n*) in the bytes.
  package func filter(_ findings: [FindingRecord], path: String, bytes: [UInt8]) -> [FindingRecord] {
    guard !findings.isEmpty, let real = realpath(path, nil) else { return findings }
    defer { free(real) }
    guard let name = PathText.relative(String(cString: real), to: root), tracked.contains(String(name)) else {
      return findings
    }
    switch changes[String(name)] {
    case nil: return []
    case .whole: return findings
    case .lines(let lines):
      var counter = BreakCounter(bytes)
      return findings.sorted { $0.range.start < $1.range.start }.filter { finding in
        let first = counter.line(at: finding.range.start)
        let last = first + counter.breaks(in: finding.range.start..<max(finding.range.start, finding.range.end - 1))
        return lines.contains { $0.overlaps(first...last) }
      }
    }
  }
}

/// Counts lines as git does: by line feeds alone.
private struct BreakCounter {
  private let bytes: [UInt8]
  private var offset = 0
  private var line = 1

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// 1-based line of an offset; offsets come in ascending order.
  mutating func line(at target: Int) -> Int {
    line += breaks(in: offset..<max(offset, target))
    offset = max(offset, target)
    return line
  }

  func breaks(in range: Range<Int>) -> Int {
    bytes[range.clamped(to: 0..<bytes.count)].count { $0 == UInt8(ascii: "\n") }
  }
}

/// Reads what `git diff` prints.
enum DiffReader {
  /// The changed lines of each file, 1-based, as it stands now; a file with deletions only has none.
  static func hunks(in patch: [UInt8]) -> [String: [ClosedRange<Int>]] {
    var files: [String: [ClosedRange<Int>]] = [:]
    var file: String?
    // Lines of a hunk that are still to come: they may look like headers.
    var pending = 0
    for line in patch.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if pending > 0, let first = line.first, first != UInt8(ascii: "\\") {
        pending -= 1
      } else if line.starts(with: "+++ ".utf8) {
        file = path(line.dropFirst(4))
        if let file { files[file] = files[file] ?? [] }
      } else if line.starts(with: "@@ ".utf8), let hunk = Hunk(line) {
        pending = hunk.old + hunk.new
        if let file, hunk.new > 0 { files[file, default: []].append(hunk.start...hunk.start + hunk.new - 1) }
      }
    }
    return files
  }

  /// The files that `--numstat -z` shows without numbers.
  static func binaryFiles(in numbers: [UInt8]) -> [String] {
    var fields = numbers.split(separator: 0, omittingEmptySubsequences: false)[...]
    var files: [String] = []
    while let entry = fields.popFirst(), !entry.isEmpty {
      let columns = entry.split(separator: UInt8(ascii: "\t"), maxSplits: 2, omittingEmptySubsequences: false)
      guard columns.count == 3 else { continue }
      var name = columns[2]
      // A renamed file has an empty name here; its old and its new one follow.
      if name.isEmpty {
        _ = fields.popFirst()
        name = fields.popFirst() ?? []
      }
      if columns[0].elementsEqual("-".utf8) { files.append(String(decoding: name, as: UTF8.self)) }
    }
    return files
  }

  private struct Hunk {
    let old: Int
    let start: Int
    let new: Int

    /// `@@ -12,3 +14 @@ …`
    init?(_ line: ArraySlice<UInt8>) {
      let fields = String(decoding: line.prefix(80), as: UTF8.self).split(separator: " ")
      guard fields.count >= 3, let (_, old) = Self.span(fields[1], "-"), let (start, new) = Self.span(fields[2], "+")
      else { return nil }
      (self.old, self.start, self.new) = (old, start, new)
    }

    private static func span(_ field: Substring, _ sign: Character) -> (start: Int, count: Int)? {
      guard field.first == sign else { return nil }
      let numbers = field.dropFirst().split(separator: ",").map { Int($0) }
      guard let start = numbers.first ?? nil, start <= 1 << 40 else { return nil }
      guard let count = numbers.count == 2 ? numbers[1] : 1, (0...1 << 40).contains(count) else { return nil }
      return (start, count)
    }
  }

  /// The path of a `+++` line, without `b/`; nil for a file that is gone.
  private static func path(_ field: ArraySlice<UInt8>) -> String? {
    let isQuoted = field.first == UInt8(ascii: "\"")
    // Behind a name with spaces git writes a tab.
    let bare = isQuoted ? unquoted(field) : Array(field.prefix { $0 != UInt8(ascii: "\t") })
    guard bare.starts(with: "b/".utf8) else { return nil }
    return String(decoding: bare.dropFirst(2), as: UTF8.self)
  }

  /// A name in quotation marks with C's escapes.
  private static func unquoted(_ field: ArraySlice<UInt8>) -> [UInt8] {
    let escapes: [UInt8: UInt8] = [
      UInt8(ascii: "a"): 7, UInt8(ascii: "b"): 8, UInt8(ascii: "t"): 9, UInt8(ascii: "n"): 10, UInt8(ascii: "v"): 11,
      UInt8(ascii: "f"): 12, UInt8(ascii: "r"): 13,
    ]
    var name: [UInt8] = []
    var rest = field.dropFirst()
    while let byte = rest.popFirst(), byte != UInt8(ascii: "\"") {
      guard byte == UInt8(ascii: "\\"), let escaped = rest.popFirst() else {
        name.append(byte)
        continue
      }
      if escaped &- 0x30 < 8 {
        var value = Int(escaped - 0x30)
        for _ in 0..<2 {
          guard let digit = rest.first, digit &- 0x30 < 8 else { break }
          value = value * 8 + Int(digit - 0x30)
          rest.removeFirst()
        }
        name.append(UInt8(truncatingIfNeeded: value))
      } else {
        name.append(escapes[escaped] ?? escaped)
      }
    }
    return name
  }
}
