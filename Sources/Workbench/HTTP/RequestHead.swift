/// The first lines of an HTTP request: what is asked for, by whom, and what follows.
public struct RequestHead: Sendable, Hashable {
  /// A header field; names in lower case.
  public struct Field: Sendable, Hashable {
    /// Name in lower case.
    public let name: String
    /// Value without white space around it.
    public let value: String

    /// A field.
    public init(name: String, value: String) { (self.name, self.value) = (name.lowercased(), value) }
  }

  /// `GET`, `POST` and others, as sent.
  public let method: String
  /// Path and query, as sent.
  public let target: String
  /// Header fields in the order sent.
  public let fields: [Field]

  /// A request's head.
  public init(method: String, target: String, fields: [Field]) {
    (self.method, self.target, self.fields) = (method, target, fields)
  }

  /// The value of a header field that may stand once; nil when it is missing or stands more than once.
  public subscript(name: String) -> String? {
    let values = self[all: name]
    return values.count == 1 ? values[0] : nil
  }

  /// All values of a header field.
  public subscript(all name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }

  /// The media type of the body in lower case, without its parameters; nil when none is given.
  var mediaType: String? {
    self["content-type"]?.split(separator: ";").first.map { Self.trimmed($0).lowercased() }
  }

  /// Whether the answer may have this media type.
  func accepts(_ type: String) -> Bool {
    self[all: "accept"].contains { $0.lowercased().contains(type) }
  }

  /// Text without spaces and tabs around it.
  static func trimmed(_ text: Substring) -> String {
    func isSpace(_ character: Character) -> Bool { character == " " || character == "\t" }
    var text = text.drop(while: isSpace)
    while let last = text.last, isSpace(last) { text.removeLast() }
    return String(text)
  }
}
