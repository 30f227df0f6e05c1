package import Reports

/// What a run knows of one document.
package struct DocumentResult: Sendable {
  /// Path or id as the user gave it.
  package let name: String
  /// The document with its findings, those that its author accepts marked as such; nil when it could not be read.
  package var document: CheckedDocument?
  /// What the user should know about the document, each with its name.
  package var warnings: [String] = []
  /// Why it could not be read, or nil.
  package var failure: String?

  /// A document that could not be read.
  package init(name: String, failure: String) { (self.name, self.failure) = (name, failure) }

  init(_ document: CheckedDocument, warnings: [String]) {
    (name, self.document, self.warnings) = (document.file, document, warnings)
  }

  /// The result without findings that are less sure than this.
  package func keeping(_ minConfidence: Double) -> DocumentResult {
    guard minConfidence > 0 else { return self }
    var result = self
    result.document?.findings.removeAll { $0.confidence < minConfidence }
    return result
  }
}
