import Foundation

@testable import ClaimStore

/// A small store in a temporary folder.
struct StoreFixture {
  let folder: URL

  static let document = "Loading\n\nThe network has over 300 cities. It “can” help, some say.\n\nThe end came late.\n"

  static let fact = """
    - id: network
      kind: figure
      statement: The network has more than 300 cities.
      statement_es: La red tiene más de 300 ciudades.
      source: doc
      quote: The network has over 300 cities.
      said_by: [report]
      place: world
      hedge: [over]
      measures:
        - {of: cities in the network, kind: count, value: 300, unit: cities, comparator: over, written: over 300 cities}
      topics: [cities]
    """

  static let claim = """
    - id: no-network
      narrative: refusal
      stance: hostile
      claim: No city anywhere belongs to the network.
      verdict: contradicted
      basis: The document says otherwise.
      facts: {refutes: [network]}
      technique: none
      concern: trust
      topics: [cities]
      paraphrases: {en: [Not a single city has joined the network], es: [Ninguna ciudad está en la red]}
    """

  private static let base: [String: String] = [
    "Claims/store.yaml": "name: test\nreviewed: 2026-01-01\ncorpus: ../Corpus\nseeds: ../seeds\n",
    "Claims/topics.yaml": "- {id: cities, label: Cities, about: Cities}\n",
    "Claims/narratives.yaml":
      "- {id: refusal, label: Refusal, story: Cities refuse, concern: trust, family: control, stance: hostile}\n",
    "Claims/concerns.yaml": "- {id: trust, label: Trust, question: Whom can I trust?, answered_by: Figures}\n",
    "Claims/speakers.yaml": "- {id: report, kind: document, name: A report}\n",
    "Claims/lexicon/places.yaml": "- {id: world, en: [the world], es: [el mundo]}\n",
    "Claims/uncited.yaml":
      "- {source: doc, text: Loading, reason: furniture}\n- {source: doc, text: The end, reason: connective}\n",
    "Claims/facts/cities.yaml": fact,
    "Claims/contested/refusal.yaml": claim,
    "seeds/doc.txt": document,
    "Corpus/doc.md": """
    ---
    id: doc
    title: A document
    title_basis: stated
    date: 2018
    date_basis: editors
    language: en
    seed: doc.txt
    sha256: \(SHA256.hexDigest(of: Array(document.utf8)))
    ---

    <!-- 1: bytes 9..<69 -->
    The network has over 300 cities. It “can” help, some say.
    """,
  ]

  /// - Parameter changes: Files to replace or add, by path.
  init(_ changes: [String: String] = [:]) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "factcheck-\(UUID().uuidString)")
    for (path, text) in Self.base.merging(changes, uniquingKeysWith: { _, new in new }) {
      let url = folder.appending(path: path)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
  }

  var storePath: String { folder.appending(path: "Claims").path }

  func load() throws -> ClaimStore { try StoreLoader(StoreFiles(folder: storePath)).load() }

  func remove() { try? FileManager.default.removeItem(at: folder) }
}
