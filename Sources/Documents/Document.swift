public import TextAnalysis

/// A file as the product reads it: its visible text, the blocks of that text, and the way back to the bytes.
public struct Document: Sendable {
  /// What kind of file it is.
  public enum Format: String, Sendable, Hashable, CaseIterable, Codable {
    case text, markdown
  }

  /// Something about the bytes that a reader should know and that does not stop the scan.
  public struct Warning: Sendable, Hashable, CustomStringConvertible {
    /// The warning, with the name of the file.
    public let description: String
  }

  /// Path or name as the user gave it.
  public let name: String
  /// The format the file was read as.
  public let format: Format
  /// UTF-8 bytes of the text that a reader sees; always valid.
  public let visible: [UInt8]
  /// Paragraphs, headings, list items and quotations of ``visible``, in order.
  public let blocks: [Block]
  /// From offsets in ``visible`` to offsets in ``original``.
  public let map: PositionMap
  /// The file, byte for byte.
  public let original: [UInt8]
  /// What a reader should know about the bytes.
  public let warnings: [Warning]

  /// The visible text of a byte range of ``visible``, white-space runs as one space.
  public func text(_ range: Range<Int>) -> String {
    String(decoding: visible[range], as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

/// Why a file cannot be scanned.
public enum DocumentError: Error, Sendable, Equatable, CustomStringConvertible {
  case notFound(String)
  case isFolder(String)
  case binary(String)
  case unreadable(String, reason: String)

  public var description: String {
    switch self {
    case .notFound(let path): "\(path): no such file; check the path"
    case .isFolder(let path): "\(path): is a folder without readable files; give files of the types .txt or .md"
    case .binary(let path): "\(path): is no text file (it holds NUL bytes); save it as text or Markdown"
    case .unreadable(let path, let reason): "\(path): cannot be read: \(reason)"
    }
  }
}

/// Maps offsets in a visible text to offsets in the file it was taken from.
///
/// A list of runs that were copied byte for byte; between runs the file holds marks that a reader does not see.
public struct PositionMap: Sendable {
  private struct Run {
    let visible: Int
    let original: Int
    let length: Int
  }
  private var runs: [Run] = []

  /// A map without runs; every offset maps to itself.
  public init() {}

  /// Notes that `length` bytes at `original` of the file stand at `visible` of the text.
  /// - Precondition: Runs are added in ascending order of `visible`.
  mutating func add(visible: Int, original: Int, length: Int) {
    if let last = runs.last, last.visible + last.length == visible, last.original + last.length == original {
      runs[runs.count - 1] = Run(visible: last.visible, original: last.original, length: last.length + length)
    } else {
      runs.append(Run(visible: visible, original: original, length: length))
    }
  }

  /// The bytes of the file that a range of the visible text comes from.
  /// - Complexity: O(log *r*) in the number of runs.
  public func original(_ range: Range<Int>) -> Range<Int> {
    guard !runs.isEmpty, !range.isEmpty else { return range }
    let lower = offset(range.lowerBound)
    return lower..<max(lower, offset(range.upperBound - 1) + 1)
  }

  /// The runs of `other` that cover `range` of its text, added as if that range stood at `visible` of this one.
  mutating func add(_ range: Range<Int>, of other: PositionMap, at visible: Int) {
    var index = other.firstRun(after: range.lowerBound) - 1
    while index < other.runs.count {
      if index >= 0 {
        let run = other.runs[index]
        guard run.visible < range.upperBound else { return }
        let lower = max(run.visible, range.lowerBound)
        let length = min(run.visible + run.length, range.upperBound) - lower
        if length > 0 {
          add(visible: visible + lower - range.lowerBound, original: run.original + lower - run.visible, length: length)
        }
      }
      index += 1
    }
  }

  private func offset(_ visible: Int) -> Int {
    let low = firstRun(after: visible)
    guard low > 0 else { return runs[0].original }
    let run = runs[low - 1]
    return run.original + min(visible - run.visible, max(0, run.length - 1))
  }

  /// Position of the first run that starts after `visible`.
  private func firstRun(after visible: Int) -> Int {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].visible <= visible { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
