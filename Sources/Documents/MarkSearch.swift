/// Searches for marks in one text; what was searched for in vain is not searched for again.
struct MarkSearch {
  private var vain: Set<String> = []

  /// Where `mark`, in lower case, stands next in any case, or nil.
  /// - Precondition: Searches for the same mark start in ascending order.
  mutating func next(_ mark: StaticString, in bytes: [UInt8], from start: Int) -> Int? {
    guard !vain.contains(mark.description) else { return nil }
    let first = mark.utf8Start[0]
    var at = start
    while at < bytes.count {
      if bytes[at] == first, ASCII.matches(mark, bytes, at: at, end: bytes.count) { return at }
      at += 1
    }
    vain.insert(mark.description)
    return nil
  }
}
