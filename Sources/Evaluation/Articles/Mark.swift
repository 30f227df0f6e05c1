import ClaimStore
import TextAnalysis

/// What a label or a finding says about a stretch of an article.
public enum Mark: String, Sendable, Hashable, CaseIterable, Codable {
  case contradicted, misleading, outdated, unsupported, attributed, supported, rebutted
  /// Label: no finding of a problem may touch it.
  case mustNotFlag = "must_not_flag"
  /// Finding: the program says that nothing is claimed here.
  case noClaim = "none"
  /// Nothing was found where a label stands.
  case noFinding = "(no finding)"

  /// What a labelled entry can say.
  public static let labels: [Mark] = [
    .contradicted, .misleading, .outdated, .unsupported, .attributed, .supported, .rebutted,
  ]
  /// What a finding can say.
  static let findings = labels + [.noClaim, .noFinding]

  /// Whether somebody has to look at it.
  var isProblem: Bool {
    switch self {
    case .contradicted, .misleading, .outdated, .unsupported, .attributed: true
    case .supported, .rebutted, .mustNotFlag, .noClaim, .noFinding: false
    }
  }

  /// Whether the sources say otherwise.
  var needsCorrection: Bool { self == .contradicted || self == .misleading || self == .outdated }

  /// What a finding with this verdict and framing says: what is true is supported, whoever says it.
  init(_ verdict: Verdict, _ framing: Framing) {
    switch (verdict, framing) {
    case (.supported, _): self = .supported
    case (_, .attributed): self = .attributed
    case (_, .rebutted): self = .rebutted
    case (_, .asked), (_, .hypothetical): self = .noClaim
    case (_, .asserted): self = Mark(verdict)
    }
  }

  /// What an asserted statement with this verdict is.
  init(_ verdict: Verdict) {
    switch verdict {
    case .contradicted: self = .contradicted
    case .misleading: self = .misleading
    case .outdated: self = .outdated
    case .unsupported: self = .unsupported
    case .supported: self = .supported
    }
  }
}
