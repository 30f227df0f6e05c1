import ClaimStore
import Foundation
import Reports

/// What each feature of a candidate counts for, fitted on texts whose claims are known.
public struct RankingWeights: Sendable, Hashable, Codable {
  /// Names of the features; weights for other features are refused.
  public let features: [String]
  /// One weight a feature.
  public let weights: [Double]
  /// How many texts they were fitted on.
  public let fittedOn: Int

  private enum CodingKeys: String, CodingKey {
    case features, weights
    case fittedOn = "fitted_on"
  }

  init(_ weights: [Double], fittedOn: Int) {
    (features, self.weights, self.fittedOn) = (RankedCandidates.features, weights, fittedOn)
  }

  /// Reads weights from a file.
  public init(path: String) throws(EvaluationError) {
    do {
      self = try JSONDecoder().decode(Self.self, from: Data(FileAccess.read(path)))
    } catch {
      throw EvaluationError(["\(path): holds no weights: \(error.localizedDescription); make them with --train"])
    }
    guard features == RankedCandidates.features, weights.count == features.count else {
      throw EvaluationError(["\(path): its weights are for other features; make them again with --train"])
    }
  }

  /// Writes them to a file, whole or not at all.
  public func write(to path: String) throws(EvaluationError) {
    do {
      try FileAccess.writeAtomically(Array((JSONReport.encode(self, pretty: true) + "\n").utf8), to: path)
    } catch {
      throw EvaluationError(["\(path): cannot be written: \(error.localizedDescription)"])
    }
  }

  /// The claims of candidates, the best first.
  func ranked(_ candidates: RankedCandidates) -> [Int] {
    let scores = candidates.rows.map { zip($0, weights).reduce(0) { $0 + $1.0 * $1.1 } }
    return scores.indices.sorted { (-scores[$0], $0) < (-scores[$1], $1) }.map { candidates.claims[$0] }
  }
}
