/// Maps offsets in a visible text to addresses of the bytes it was taken from.
///
/// A list of runs. A run repeats one pair of widths: text that was copied has 1 byte for 1 byte; ASCII from UTF-16 has 1
/// byte for 2; a character reference such as `&eacute;` has 2 bytes for 8 as one indivisible unit. Between runs the file
/// holds marks that a reader does not see, or the text holds white space that stands for a break in the layout.
public struct PositionMap: Sendable {
  /// `count` units, each `width` bytes of text that come from `sourceWidth` bytes of the file.
  struct Run: Sendable {
    var visible: UInt32
    var source: UInt32
    var count: UInt32
    var width: UInt32
    var sourceWidth: UInt32

    var visibleRange: Range<Int> { Int(visible)..<Int(visible) + Int(count) * Int(width) }
    var sourceEnd: Int { Int(source) + Int(count) * Int(sourceWidth) }
    var isCopy: Bool { width == 1 && sourceWidth == 1 }

    /// Addresses of the unit that holds the byte at `offset` of the text.
    func unit(at offset: Int) -> Range<Int> {
      let index = min(max(0, (offset - Int(visible)) / Int(width)), Int(count) - 1)
      let lower = Int(source) + index * Int(sourceWidth)
      return lower..<lower + Int(sourceWidth)
    }
  }

  private(set) var runs: [Run] = []

  /// A map without runs; every offset maps to itself.
  public init() {}

  /// A map of `length` bytes that were copied from `source` on.
  init(copyOf length: Int, from source: Int) {
    add(visible: 0, original: source, length: length)
  }

  /// The bytes that a range of the visible text comes from, as addresses; see ``Document/place(of:)`` for what they mean.
  /// - Complexity: O(log *r*) in the number of runs.
  public func original(_ range: Range<Int>) -> Range<Int> {
    guard !runs.isEmpty, !range.isEmpty else { return range }
    let lower = start(of: range.lowerBound)
    return lower..<max(lower, end(of: range.upperBound - 1))
  }

  /// Notes that `length` bytes at `original` stand unchanged at `visible` of the text.
  /// - Precondition: Runs are added in ascending order of `visible`.
  mutating func add(visible: Int, original: Int, length: Int) {
    add(visible: visible, original: original, count: length, width: 1, originalWidth: 1)
  }

  /// Notes `count` units of `width` bytes of text that come from `originalWidth` bytes each.
  mutating func add(visible: Int, original: Int, count: Int, width: Int, originalWidth: Int) {
    guard count > 0, width > 0 else { return }
    if let last = runs.last, Int(last.width) == width, Int(last.sourceWidth) == originalWidth,
      last.visibleRange.upperBound == visible, last.sourceEnd == original
    {
      runs[runs.count - 1].count += UInt32(truncatingIfNeeded: count)
    } else {
      runs.append(
        Run(
          visible: UInt32(truncatingIfNeeded: visible), source: UInt32(truncatingIfNeeded: original),
          count: UInt32(truncatingIfNeeded: count), width: UInt32(truncatingIfNeeded: width),
          sourceWidth: UInt32(truncatingIfNeeded: originalWidth)))
    }
  }

  /// The runs of `other` that cover `range` of its text, added as if that range stood at `visible` of this one.
  mutating func add(_ range: Range<Int>, of other: PositionMap, at visible: Int) {
    guard !range.isEmpty else { return }
    var index = max(0, other.firstRun(after: range.lowerBound) - 1)
    while index < other.runs.count, other.runs[index].visible < range.upperBound {
      add(other.runs[index], within: range, at: visible)
      index += 1
    }
  }

  /// One run of another map, as far as it lies within `range`; a unit that is cut stays whole on the side of the file.
  private mutating func add(_ run: Run, within range: Range<Int>, at visible: Int) {
    let part = run.visibleRange.clamped(to: range)
    guard !part.isEmpty else { return }
    let (width, sourceWidth) = (Int(run.width), Int(run.sourceWidth))
    var at = part.lowerBound
    while at < part.upperBound {
      let into = (at - Int(run.visible)) % width
      let whole = into == 0 ? (part.upperBound - at) / width : 0
      let source = run.unit(at: at).lowerBound
      let place = visible + at - range.lowerBound
      if whole > 0 {
        add(visible: place, original: source, count: whole, width: width, originalWidth: sourceWidth)
        at += whole * width
      } else {
        let length = min(width - into, part.upperBound - at)
        add(visible: place, original: source, count: 1, width: length, originalWidth: sourceWidth)
        at += length
      }
    }
  }

  /// Forgets what stands at or after `end` of the text.
  mutating func cut(at end: Int) {
    while let last = runs.last, last.visibleRange.upperBound > end {
      runs.removeLast()
      if last.visible < end { add(last, within: Int(last.visible)..<end, at: Int(last.visible)) }
    }
  }

  // An offset between runs belongs to no byte of the file: a range that starts there starts with the next run, and one that
  // ends there ends with the run before.

  private func start(of offset: Int) -> Int {
    let next = firstRun(after: offset)
    if next > 0, runs[next - 1].visibleRange.contains(offset) { return runs[next - 1].unit(at: offset).lowerBound }
    return next < runs.count ? Int(runs[next].source) : runs[runs.count - 1].sourceEnd
  }

  private func end(of offset: Int) -> Int {
    let next = firstRun(after: offset)
    guard next > 0 else { return Int(runs[0].source) }
    return runs[next - 1].unit(at: offset).upperBound
  }

  /// Position of the first run that starts after `offset`.
  private func firstRun(after offset: Int) -> Int {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].visible <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
