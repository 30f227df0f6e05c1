/// What the name of an element says about its text.
struct HTMLTraits: OptionSet {
  let rawValue: UInt16

  /// Starts and ends a block of text.
  static let block = HTMLTraits(rawValue: 1)
  /// Has no content.
  static let void = HTMLTraits(rawValue: 2)
  /// Its content is not shown.
  static let hidden = HTMLTraits(rawValue: 4)
  /// Nothing in it is markup.
  static let raw = HTMLTraits(rawValue: 8)
  static let heading = HTMLTraits(rawValue: 16)
  static let listItem = HTMLTraits(rawValue: 32)
  static let quotation = HTMLTraits(rawValue: 64)
  /// White space is shown as it stands.
  static let preformatted = HTMLTraits(rawValue: 128)
  /// End tags inside it do not close elements outside.
  static let barrier = HTMLTraits(rawValue: 256)
  /// Letters so small that nothing is seen, until an element inside sets another size.
  static let tiny = HTMLTraits(rawValue: 512)

  /// What the content of an element takes over from it.
  static let inherited: HTMLTraits = [.hidden, .heading, .listItem, .quotation, .preformatted, .tiny]
}

/// A name of up to eight letters, or a longer one's length and first eight, as a number that compares fast; any case.
struct HTMLName: Hashable {
  private let key: UInt64

  init(_ bytes: some Collection<UInt8>) {
    var key = UInt64(bytes.count > 8 ? bytes.count : 0)
    for byte in bytes.prefix(8) { key = key << 8 ^ UInt64(ASCII.lowercased(byte)) }
    self.key = key
  }

  init(_ name: String) { self.init(name.utf8) }

  var traits: HTMLTraits { Self.traits[self] ?? [] }

  static let anchor = HTMLName("a")
  static let body = HTMLName("body")
  static let lineBreak = HTMLName("br")
  static let rule = HTMLName("hr")
  static let paragraph = HTMLName("p")
  static let quote = HTMLName("q")
  static let superscript = HTMLName("sup")
  static let style = HTMLName("style")
  static let dialog = HTMLName("dialog")
  /// Elements that only a whole page has.
  static let pages: Set<HTMLName> = [HTMLName("html"), HTMLName("head"), HTMLName("body")]

  /// The open elements that a start tag closes when its author left out the end tag, and those beyond which it does not look.
  static let impliedEnds: [HTMLName: (closes: Set<HTMLName>, within: Set<HTMLName>)] = {
    var table: [HTMLName: (closes: Set<HTMLName>, within: Set<HTMLName>)] = [:]
    func add(_ names: String, closes: String, within: String) {
      for name in set(names) { table[name] = (set(closes), set(within)) }
    }
    add("li", closes: "li", within: "ul ol menu dir table td th")
    add("dt dd", closes: "dt dd", within: "dl table td th")
    add("td th", closes: "td th", within: "tr table")
    add("tr", closes: "tr", within: "table")
    add("tbody thead tfoot", closes: "tbody thead tfoot caption", within: "table")
    return table
  }()

  private static func set(_ names: String) -> Set<HTMLName> {
    Set(names.split(separator: " ").map { HTMLName($0.utf8) })
  }

  private static let traits: [HTMLName: HTMLTraits] = {
    var table: [HTMLName: HTMLTraits] = [:]
    for (traits, names) in [
      (
        HTMLTraits.block,
        """
        address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure \
        footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol option p pre search \
        section summary table tbody td tfoot th thead tr ul xmp
        """
      ),
      (.void, "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr"),
      (
        .hidden,
        """
        applet audio canvas datalist iframe map math noembed noframes noscript object rp rt script select style svg \
        template textarea title video
        """
      ),
      (.raw, "iframe noembed noframes script style textarea title xmp"),
      (.heading, "h1 h2 h3 h4 h5 h6 dt caption legend summary"),
      (.listItem, "li"),
      (.quotation, "blockquote"),
      (.preformatted, "pre listing xmp"),
      (.barrier, "caption table td template th"),
    ] {
      for name in set(names) { table[name, default: []].formUnion(traits) }
    }
    return table
  }()
}
