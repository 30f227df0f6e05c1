/// A name in a text that somebody listed: a place, a group of people, an organisation.
public struct Mention: Sendable, Hashable {
  /// UTF-8 byte range in the text.
  public let range: Range<Int>
  /// The listed entries that go by this name, in the order of the list; mostly one.
  public let entries: [Int]
}
