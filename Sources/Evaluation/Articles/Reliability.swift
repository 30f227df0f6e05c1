/// How far the confidence of findings can be believed.
public struct Reliability: Sendable, Hashable, Codable {
  /// Findings of similar confidence.
  public struct Bin: Sendable, Hashable, Codable {
    /// Lowest confidence of the bin.
    public let from: Double
    /// Confidence that the bin ends below; the last holds 1.
    public let to: Double
    /// How many findings.
    public let findings: Int
    /// Their mean confidence.
    public let confidence: Double
    /// Share of them that agree with a label.
    public let right: Double
  }

  /// Bins of a tenth; empty ones are left out.
  public let bins: [Bin]
  /// Mean distance between confidence and share of right findings, over findings.
  public let expectedCalibrationError: Double?

  /// Findings by confidence.
  init(_ findings: [(confidence: Double, isRight: Bool)]) {
    var error = 0.0
    bins = (0..<10).compactMap { tenth in
      let own = findings.filter { min(9, max(0, Int($0.confidence * 10 + 1e-9))) == tenth }
      guard !own.isEmpty else { return nil }
      let confidence = own.reduce(0) { $0 + $1.confidence } / Double(own.count)
      let right = Double(own.count { $0.isRight }) / Double(own.count)
      error += abs(confidence - right) * Double(own.count)
      return Bin(
        from: Double(tenth) / 10, to: Double(tenth + 1) / 10, findings: own.count, confidence: rounded(confidence),
        right: rounded(right))
    }
    expectedCalibrationError = findings.isEmpty ? nil : rounded(error / Double(findings.count))
  }
}
