import ClaimStore
import Documents
package import Reports

/// What the author of a document accepts in it, with reasons.
///
/// `factcheck-disable-next-line: REASON` speaks for the next line that holds text, `factcheck-disable-line: REASON` for its own,
/// `factcheck-disable: REASON` for everything up to `factcheck-enable` or the end. `(until 2027-01-31)` at the end of a
/// reason is the last day on which it holds.
package struct Suppressions: Sendable, Hashable {
  struct Rule: Sendable, Hashable {
    /// Bytes of the document it speaks for.
    let range: Range<Int>
    let reason: String
    let until: Day?
    /// 1-based line of the comment.
    let line: Int
  }

  private(set) var rules: [Rule] = []
  /// Comments that were not understood: their line and what to do.
  private(set) var mistakes: [Mistake] = []
  /// Bytes of lines that are comments in this product's eyes only: of plain text, which has none of its own.
  private(set) var hidden: [Range<Int>] = []

  struct Mistake: Sendable, Hashable {
    let line: Int
    let text: String
  }

  /// Nothing accepted.
  package init() {}

  /// What was read before.
  init(rules: [Rule], mistakes: [Mistake]) { (self.rules, self.mistakes) = (rules, mistakes) }

  /// Reads the comments of a document.
  /// - Complexity: O(*n*) in the bytes.
  package init(in bytes: [UInt8], syntax: CommentSyntax) {
    let remarks = syntax.remarks(in: bytes)
    guard !remarks.isEmpty else { return }
    let text = RemarkedText(bytes, remarks)
    if remarks.count == CommentSyntax.limit {
      mistakes.append(
        Mistake(line: 1, text: "only the first \(CommentSyntax.limit) comments are read; accept a whole part with one"))
    }
    if syntax == .hash { hidden = remarks.map(\.range) }
    var open: (reason: Reason, line: Int, start: Int)?
    for remark in remarks {
      let line = text.lineNumber(at: remark.range.lowerBound)
      let (command, reason) = Self.split(remark.text)
      switch command {
      case "factcheck-enable":
        guard let started = open else {
          mistakes.append(
            Mistake(line: line, text: "factcheck-enable without a factcheck-disable before it; remove it"))
          continue
        }
        add(started.start..<remark.range.lowerBound, started.reason, started.line)
        open = nil
      case "factcheck-disable":
        if let started = open { add(started.start..<remark.range.lowerBound, started.reason, started.line) }
        open = accepted(reason, command, line).map { ($0, line, syntax == .mail ? 0 : remark.range.upperBound) }
      case "factcheck-disable-line":
        if let reason = accepted(reason, command, line) { add(text.line(around: remark.range), reason, line) }
      case "factcheck-disable-next-line":
        if let reason = accepted(reason, command, line) { add(text.line(after: remark.range), reason, line) }
      default:
        mistakes.append(
          Mistake(
            line: line,
            text: "unknown comment '\(command)'; use factcheck-disable-next-line, factcheck-disable-line, "
              + "factcheck-disable or factcheck-enable"))
      }
    }
    if let started = open { add(started.start..<bytes.count, started.reason, started.line) }
  }

  // MARK: Reading a comment

  private struct Reason {
    let text: String
    let until: Day?
  }

  private static func split(_ remark: String) -> (command: String, reason: Substring) {
    let end = remark.firstIndex { $0 == ":" || $0 == " " } ?? remark.endIndex
    return (String(remark[..<end]), remark[end...].drop { $0 == ":" || $0 == " " })
  }

  /// The reason with its last day; nil, with a mistake noted, when there is none or the day is none.
  private mutating func accepted(_ text: Substring, _ command: String, _ line: Int) -> Reason? {
    var reason = text
    var until: Day?
    if text.hasSuffix(")"), let open = text.lastIndex(of: "("), text[open...].hasPrefix("(until ") {
      let day = text[open...].dropFirst("(until ".count).dropLast()
      until = Day(day)
      guard until != nil else {
        mistakes.append(Mistake(line: line, text: "'\(day)' is no day; write (until 2027-01-31)"))
        return nil
      }
      reason = text[..<open]
    }
    while reason.last == " " { reason = reason.dropLast() }
    guard !reason.isEmpty else {
      mistakes.append(Mistake(line: line, text: "no reason is given; write \(command): REASON"))
      return nil
    }
    return Reason(text: String(reason), until: until)
  }

  private mutating func add(_ range: Range<Int>, _ reason: Reason, _ line: Int) {
    guard !range.isEmpty else { return }
    rules.append(Rule(range: range, reason: reason.text, until: reason.until, line: line))
  }

  // MARK: Applying

  /// Marks the findings that the author accepts, and says which comments do not hold.
  ///
  /// - Parameters:
  ///   - findings: The findings of the document.
  ///   - today: The day on which the reasons must hold.
  /// - Returns: The findings, and what the author should know: line and text.
  package func apply(to findings: [FindingRecord], today: Day) -> (findings: [FindingRecord], warnings: [String]) {
    let expired = rules.filter { $0.until.map { $0 < today } ?? false }
    let valid = rules.filter { !($0.until.map { $0 < today } ?? false) }
    let marked = findings.map { finding -> FindingRecord in
      let bytes = finding.range.start..<finding.range.end
      guard finding.isRaised, let rule = valid.first(where: { $0.range.overlaps(bytes) }) else { return finding }
      var finding = finding
      finding.suppression = FindingRecord.Suppression(
        kind: .inSource, reason: rule.reason, expires: rule.until?.description)
      return finding
    }
    let old = expired.map { rule in
      Mistake(
        line: rule.line,
        text: "the reason ended on \(rule.until?.description ?? ""); check the text again, then remove "
          + "the comment or give a later day")
    }
    let warnings = (mistakes + old).sorted { ($0.line, $0.text) < ($1.line, $1.text) }
    return (marked, warnings.map { "\($0.line): not accepted: \($0.text)" })
  }
}

/// The lines of a text with remarks in it.
private struct RemarkedText {
  private let bytes: [UInt8]
  private let lines: [Range<Int>]
  private let remarks: [Range<Int>]

  init(_ bytes: [UInt8], _ remarks: [Remark]) {
    (self.bytes, lines, self.remarks) = (bytes, bytes.lines, remarks.map(\.range))
  }

  /// Position of the line that holds an offset.
  private func index(at offset: Int) -> Int {
    var (low, high) = (0, lines.count)
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }

  func lineNumber(at offset: Int) -> Int { index(at: offset) + 1 }

  /// The lines on which a range stands.
  func line(around range: Range<Int>) -> Range<Int> {
    lines[index(at: range.lowerBound)].lowerBound..<lines[index(at: range.upperBound - 1)].upperBound
  }

  /// The first line after a range that holds more than white space and remarks.
  func line(after range: Range<Int>) -> Range<Int> {
    let first = index(at: range.upperBound - 1) + 1
    let next = lines.dropFirst(first).first { line in
      let start = bytes[line].firstIndex { $0 != 0x20 && $0 != 0x09 }
      return start.map { !remarks.holds($0) } ?? false
    }
    return next ?? bytes.count..<bytes.count
  }
}
