import ClaimStore
public import Documents
import Foundation
import TextAnalysis

/// An article with the labels that people gave to its sentences.
public struct LabelledArticle: Sendable {
  /// A labelled stretch of the article.
  struct Item: Sendable {
    let text: String
    let mark: Mark
    let accepted: Set<Mark>
    let underlying: Mark?
    let trap: String?
    let quotes: [String]
    /// Tokens of the visible text.
    let span: Range<Int>
    /// 1-based line of the article's file.
    let line: Int
  }

  /// The article.
  public let document: Document
  /// Language as the labels state it.
  public let language: String
  /// Whether nothing in it is a problem.
  public let isClean: Bool
  /// Length in words.
  public let words: Int
  let text: TokenText
  let items: [Item]

  /// Finds the labelled texts in the article.
  ///
  /// - Throws: One problem for each text that is not found.
  init(_ labels: LabelFile, _ document: Document) throws(EvaluationError) {
    let visible = String(decoding: document.visible, as: UTF8.self)
    let text = TokenText(visible)
    var lines = LineCounter(document)
    var problems: [String] = []
    items = labels.entries.compactMap { entry in
      guard let span = text.places(of: TokenText(entry.text)).first, !span.isEmpty else {
        let list = entry.mark == .mustNotFlag ? "must_not_flag" : "expect"
        problems.append(
          "\(labels.path):\(entry.line): entry \(entry.number) of '\(list)' is not in \(document.name): "
            + "\u{201C}\(entry.text)\u{201D}; copy the words as a reader of the article sees them")
        return nil
      }
      return Item(
        text: entry.text, mark: entry.mark, accepted: entry.accepted, underlying: entry.underlying, trap: entry.trap,
        quotes: entry.quotes, span: span, line: lines.place(of: text.original(span)).line)
    }
    guard problems.isEmpty else { throw EvaluationError(problems) }
    self.text = text
    self.document = document
    language = labels.language ?? Language.detected(in: document.visible).rawValue
    isClean = labels.isClean
    words = labels.words ?? TokenText.wordCount(visible)
  }

  // MARK: Folders

  /// The labelled articles of a folder: each `NAME.json` with a list `expect`, in the folder itself or in `labels/`,
  /// belongs to the article that its `doc` names. A `manifest.json` is passed over.
  ///
  /// - Throws: ``EvaluationError`` with every broken file of labels.
  public static func articles(in folder: String) throws(EvaluationError) -> [LabelledArticle] {
    guard FileAccess.isFolder(folder) else {
      throw EvaluationError(["\(folder): no such folder; name a folder with articles and their labels"])
    }
    let files = [folder, FileAccess.join(folder, "labels")].flatMap {
      FileAccess.files(in: $0, suffix: ".json", isDeep: false)
    }
    var articles: [LabelledArticle] = []
    var problems: [String] = []
    for path in files where !path.hasSuffix("/manifest.json") {
      do {
        articles.append(try article(labels: path, folder: folder))
      } catch {
        problems += error.problems
      }
    }
    guard problems.isEmpty else { throw EvaluationError(problems) }
    guard !articles.isEmpty else {
      throw EvaluationError(["\(folder): holds no labels; each article NAME.md needs NAME.json beside it or in labels/"]
      )
    }
    return articles
  }

  private static func article(labels path: String, folder: String) throws(EvaluationError) -> LabelledArticle {
    let bytes: [UInt8]
    do {
      bytes = try FileAccess.read(path)
    } catch {
      throw EvaluationError(["\(path): cannot be read: \(error.localizedDescription)"])
    }
    let labels = try LabelFile(path: path, bytes: bytes)
    let document: Document
    do {
      document = try DocumentReader().read(FileAccess.join(folder, labels.document))
    } catch {
      throw EvaluationError(["\(path): its article cannot be read: \(error)"])
    }
    return try LabelledArticle(labels, document)
  }
}
