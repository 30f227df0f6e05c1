import ClaimStore
import Drafting
import Foundation
import TextAnalysis

/// The store of this project, read once.
enum DraftFixture {
  static let store: ClaimStore = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try! StoreLoader(StoreFiles(folder: root.appending(path: "Claims").path)).load()
  }()

  static let maker = DraftMaker(store)
  static let verifier = maker.verifier

  static func draft(
    _ claim: String, _ channel: String = "reply", _ audience: String = "general", _ language: Language = .english
  ) throws -> Draft {
    try maker.draft(DraftRequest(.claim(claim), channel: channel, audience: audience, language: language)).draft
  }
}

extension Draft {
  /// The draft with one piece of its text replaced, as a person would.
  func editing(_ old: String, to new: String) -> Draft {
    var edited = self
    edited.paragraphs = paragraphs.map { paragraph in
      Paragraph(
        kind: paragraph.kind,
        sentences: paragraph.sentences.map { sentence in
          Sentence(
            sentence.text.replacingOccurrences(of: old, with: new), step: sentence.step, facts: sentence.facts,
            voice: sentence.voice)
        })
    }
    return edited
  }

  var text: String { sentences.map(\.text).joined(separator: " ") }
}
