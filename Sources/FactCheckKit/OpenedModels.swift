import Encoder
import Retrieval
import Synchronization
import Verification

/// The models of a checker, opened once by whoever needs them first.
final class OpenedModels: Sendable {
  private let opened = Mutex<Models?>(nil)
  private let pack: StorePack
  private let folder: String?
  private let progress: @Sendable (Int, Int) -> Void

  init(_ pack: StorePack, folder: String?, progress: @escaping @Sendable (Int, Int) -> Void) {
    self.pack = pack
    self.folder = folder
    self.progress = progress
  }

  func get() throws -> Models {
    try opened.withLock { opened in
      if let opened { return opened }
      let models = try open()
      opened = models
      return models
    }
  }

  private func open() throws -> Models {
    let weights = try ModelWeights.embedded()
    let encoder = try SentenceEncoder(weights: weights)
    let vectors = try VectorFiles(pack: pack, folder: folder).open(encoder, progress: progress)
    return Models(
      encoder: encoder, classifier: try PairClassifier(weights: weights),
      search: CandidateSearch(pack, vectors: vectors))
  }
}
