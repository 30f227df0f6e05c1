/// Why something could not be evaluated: every problem that was found, one a line.
public struct EvaluationError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Problems, each with the file, the line where there is one, and what to do.
  public let problems: [String]

  /// Problems found in the input.
  public init(_ problems: [String]) { self.problems = problems }

  /// All problems, one a line.
  public var description: String { problems.joined(separator: "\n") }
}
