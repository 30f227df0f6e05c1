package import ClaimStore

extension Suppressions: Packable {
  package init(from pack: inout PackReader) throws(PackError) {
    self.init(rules: try pack.next(), mistakes: try pack.next())
  }

  /// Writes what is needed to mark findings again; what was hidden has been hidden.
  package func write(to pack: inout PackWriter) {
    pack.add(rules)
    pack.add(mistakes)
  }
}

extension Suppressions.Rule: Packable {
  init(from pack: inout PackReader) throws(PackError) {
    self.init(range: try pack.next(), reason: try pack.next(), until: try pack.next(), line: try pack.next())
  }

  func write(to pack: inout PackWriter) {
    pack.add(range)
    pack.add(reason)
    pack.add(until)
    pack.add(line)
  }
}

extension Suppressions.Mistake: Packable {
  init(from pack: inout PackReader) throws(PackError) {
    self.init(line: try pack.next(), text: try pack.next())
  }

  func write(to pack: inout PackWriter) {
    pack.add(line)
    pack.add(text)
  }
}

extension Day: Packable {
  package init(from pack: inout PackReader) throws(PackError) {
    let text: String = try pack.next()
    guard let day = Day(text) else { throw PackError(description: "'\(text)' is no day") }
    self = day
  }

  package func write(to pack: inout PackWriter) { pack.add(description) }
}
