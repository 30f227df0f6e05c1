/// A message or one of its parts.
struct MailEntity {
  let headers: [MailHeader]
  let contentType: MailParameters
  /// Offset range of the body in the file.
  fileprivate(set) var body: Range<Int>
  /// Positions of what it contains.
  fileprivate(set) var children: [Int] = []
  let depth: Int

  var isMultipart: Bool { contentType.value.hasPrefix("multipart/") }
  var isMessage: Bool { contentType.value == "message/rfc822" || contentType.value == "message/global" }

  func header(_ name: String) -> MailHeader? { headers.first { $0.name == name } }

  /// Whether it is a file that travels along and not text of the message.
  func isAttachment(_ bytes: [UInt8]) -> Bool {
    guard let header = header("content-disposition") else { return false }
    let disposition = MailParameters(bytes, header.value)
    return disposition.value == "attachment" || (disposition.parameters["filename"] != nil && !isMultipart)
  }
}

/// Cuts a message into its parts, in one pass over its lines: a line that opens or closes a part of any message around it
/// ends all that is open inside, as the standard advises.
struct MailParser {
  /// Deeper nesting and further parts are left out.
  static let deepest = 50
  static let mostParts = 1_000

  private let bytes: [UInt8]
  /// The message first.
  private(set) var entities: [MailEntity] = []
  /// What was left out.
  private(set) var warnings: [String] = []
  /// Multiparts whose closing line has not come, and what their lines begin with.
  private var open: [(entity: Int, boundary: [UInt8])] = []
  /// The part whose body is being read.
  private var leaf: Int?

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let mark = Charset.byteOrderMark(bytes)?.length ?? 0
    var at = begin(at: bytes.prefix(3).starts(with: [0xEF, 0xBB, 0xBF]) ? mark : 0, parent: nil, type: "text/plain")
    while at < bytes.count {
      let start = at
      while at < bytes.count, bytes[at] != 0x0A { at += 1 }
      let line = start..<at
      at = min(bytes.count, at + 1)
      if line.count > 2, bytes[start] == UInt8(ascii: "-"), bytes[start + 1] == UInt8(ascii: "-") {
        at = delimiter(line, next: at)
      }
    }
    finishLeaf(at: bytes.count)
  }

  /// Reads the headers of a part; returns where its body starts.
  private mutating func begin(at start: Int, parent: Int?, type: String) -> Int {
    let (headers, body) = MailHeader.read(bytes, from: start)
    let depth = parent.map { entities[$0].depth + 1 } ?? 0
    guard depth <= Self.deepest, entities.count < Self.mostParts else {
      if warnings.isEmpty {
        warnings.append("parts nested deeper than \(Self.deepest) or beyond the \(Self.mostParts)th are left out")
      }
      leaf = nil
      return body
    }
    let field = headers.first { $0.name == "content-type" }
    var contentType =
      field.map { MailParameters(bytes, $0.value) } ?? MailParameters(Array(type.utf8), 0..<type.utf8.count)
    if !contentType.value.contains("/") { contentType = MailParameters(Array(type.utf8), 0..<type.utf8.count) }
    let index = entities.count
    entities.append(MailEntity(headers: headers, contentType: contentType, body: body..<body, depth: depth))
    if let parent { entities[parent].children.append(index) }
    leaf = index
    if entities[index].isMultipart, let boundary = contentType.parameters["boundary"], !boundary.isEmpty {
      open.append((index, Array("--\(boundary)".utf8)))
      leaf = nil
    } else if entities[index].isMessage, !entities[index].isAttachment(bytes), isPlainlyEncoded(headers) {
      return begin(at: body, parent: index, type: "text/plain")
    }
    return body
  }

  /// A message inside another is not encoded a second time.
  private func isPlainlyEncoded(_ headers: [MailHeader]) -> Bool {
    guard let header = headers.first(where: { $0.name == "content-transfer-encoding" }) else { return true }
    return ["7bit", "8bit", "binary"].contains(MailParameters(bytes, header.value).value)
  }

  /// A line that begins with `--`: ends what it closes and begins the next part; returns where to go on.
  private mutating func delimiter(_ line: Range<Int>, next: Int) -> Int {
    var end = line.upperBound
    while end > line.lowerBound, ASCII.isSpace(bytes[end - 1]) { end -= 1 }
    let text = bytes[line.lowerBound..<end]
    for index in open.indices.reversed() where text.starts(with: open[index].boundary) {
      let tail = text.dropFirst(open[index].boundary.count)
      let isClosing = tail.elementsEqual("--".utf8)
      guard isClosing || tail.isEmpty else { continue }
      finishLeaf(at: line.lowerBound)
      let parent = open[index].entity
      open.removeSubrange((isClosing ? index : index + 1)...)
      guard !isClosing else { return next }
      let type = entities[parent].contentType.value == "multipart/digest" ? "message/rfc822" : "text/plain"
      return begin(at: next, parent: parent, type: type)
    }
    return next
  }

  /// The line break before a delimiter belongs to it.
  private mutating func finishLeaf(at end: Int) {
    guard let index = leaf else { return }
    let start = entities[index].body.lowerBound
    var end = max(start, end)
    if end > start, end < bytes.count, bytes[end - 1] == 0x0A { end -= 1 }
    if end > start, end < bytes.count, bytes[end - 1] == 0x0D { end -= 1 }
    entities[index].body = start..<end
    leaf = nil
  }
}
