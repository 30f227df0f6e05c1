extension Document {
  /// What kind of file it is.
  public enum Format: String, Sendable, Hashable, CaseIterable, Codable {
    /// Plain text.
    case text
    /// Markdown.
    case markdown
    /// A web page or newsletter export.
    case html
    /// An e-mail as stored by mail programs (`.eml`).
    case email
    /// Word's `.docx`.
    case word
    /// SubRip subtitles (`.srt`).
    case srt
    /// Web subtitles (`.vtt`).
    case vtt
    /// PDF, read with the program `pdftotext`.
    case pdf

    /// Endings of file names in lower case, without the full stop.
    public var extensions: [String] {
      switch self {
      case .text: ["txt", "text"]
      case .markdown: ["md", "markdown"]
      case .html: ["html", "htm", "xhtml"]
      case .email: ["eml"]
      case .word: ["docx", "docm", "dotx"]
      case .srt: ["srt"]
      case .vtt: ["vtt"]
      case .pdf: ["pdf"]
      }
    }

    /// The format that a name's ending speaks for, or nil.
    public init?(extensionOf name: String) {
      guard let dot = name.lastIndex(of: "."), !name[dot...].contains("/") else { return nil }
      let ending = name[name.index(after: dot)...].lowercased()
      guard let format = Self.allCases.first(where: { $0.extensions.contains(ending) }) else { return nil }
      self = format
    }
  }
}
