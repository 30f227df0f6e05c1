import ClaimStore
import TextAnalysis

/// The part of SARIF 2.1.0 (OASIS) that reports use; names are those of the standard.
struct SARIFLog: Encodable {
  let schema = "https://json.schemastore.org/sarif-2.1.0.json"
  let version = "2.1.0"
  let runs: [Run]

  private enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version, runs
  }

  struct Run: Encodable {
    let tool: Tool
    let columnKind = "utf16CodeUnits"
    let artifacts: [Artifact]
    let invocations: [Invocation]
    let results: [Result]
  }

  struct Tool: Encodable {
    let driver: Driver
  }

  struct Driver: Encodable {
    let name = "factcheck"
    let version, semanticVersion: String
    let rules: [Rule]
  }

  struct Rule: Encodable {
    let id: String
    let shortDescription, fullDescription, help: Text
    let defaultConfiguration: Configuration
    let properties: RuleProperties
  }

  struct Configuration: Encodable {
    let level: String
  }

  struct RuleProperties: Encodable {
    let tags: [String]
  }

  struct Text: Encodable {
    let text: String
  }

  struct Artifact: Encodable {
    let location: ArtifactLocation
    let roles = ["analysisTarget"]
  }

  struct ArtifactLocation: Encodable {
    let uri: String
    var index: Int?
  }

  struct Invocation: Encodable {
    let executionSuccessful: Bool
    let toolExecutionNotifications: [Notification]
  }

  struct Notification: Encodable {
    let level = "error"
    let message: Text
    let locations: [Location]
  }

  struct Location: Encodable {
    let physicalLocation: PhysicalLocation
  }

  struct PhysicalLocation: Encodable {
    let artifactLocation: ArtifactLocation
    var region: Region?
  }

  struct Region: Encodable {
    let startLine, startColumn, endLine, endColumn, byteOffset, byteLength: Int
  }

  struct Result: Encodable {
    let ruleId: String
    let ruleIndex: Int
    let kind, level: String
    let message: Text
    let locations: [Location]
    let partialFingerprints: [String: String]
    /// The standard wants them on every result or on none; an empty list says that nobody has accepted it.
    let suppressions: [Suppression]
    let properties: ResultProperties
  }

  struct Suppression: Encodable {
    let kind: String
    let status = "accepted"
    let justification: String
  }

  struct ResultProperties: Encodable {
    let verdict: Verdict
    let framing: Framing
    let confidence: Double
    let text: String
    let claim, narrative, concern: String?
    let response: FindingRecord.Response?
    let evidence: [FindingRecord.Evidence]
  }
}
