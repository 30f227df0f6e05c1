import Testing

@testable import TextAnalysis

/// Written forms and what they come to.
///
/// A line is `TEXT | QUANTITY ; QUANTITY …` or `TEXT | none`. A quantity is written
/// `[comparator] value[..upper] [unit] [kind] [vague] [rise|fall] [per COUNT UNIT] [of WORD]`: comparator, kind and unit
/// are left out where they are `exactly`, `count` and what the unit implies; `of` names one of the head words.
@Suite("Written forms") struct WrittenFormsTests {
  @Test("at least 99 in 100 are read right", arguments: [(Language.english, englishForms), (.spanish, spanishForms)])
  func forms(language: Language, table: String) {
    let reader = QuantityReader(language: language)
    var (count, failures) = (0, [String]())
    for line in table.split(separator: "\n") {
      guard let bar = line.lastIndex(of: "|") else { continue }
      count += 1
      let text = line[..<bar].drop { $0 == " " }.dropLast()
      let expected = line[line.index(bar, offsetBy: 2)...]
      let bytes = Array(text.utf8)
      let found = reader.quantities(in: bytes, range: 0..<bytes.count)
      if !WrittenForm.matches(found, String(expected)) {
        failures.append("\(text) | \(found.map(WrittenForm.describe).joined(separator: " ; ")), not \(expected)")
      }
    }
    #expect(count >= 200)
    #expect(failures.count * 100 <= count, "\(failures.count) of \(count):\n\(failures.joined(separator: "\n"))")
  }
}

enum WrittenForm {
  static func matches(_ found: [Quantity], _ expected: String) -> Bool {
    let parts = expected == "none" ? [] : expected.split(separator: ";").map { $0.drop { $0 == " " } }
    guard parts.count == found.count else { return false }
    return zip(found, parts).allSatisfy { matches($0, $1.split(separator: " ").map(String.init)) }
  }

  private static func matches(_ found: Quantity, _ expected: [String]) -> Bool {
    var wanted = expected
    if let of = wanted.firstIndex(of: "of") {
      guard found.headWords.contains(wanted[of + 1]) else { return false }
      wanted.removeSubrange(of...)
    }
    return zip(words(of: found), wanted).allSatisfy(isSame) && words(of: found).count == wanted.count
  }

  private static func isSame(_ first: String, _ second: String) -> Bool {
    if first == second { return true }
    let (left, right) = (first.split(separator: "."), second.split(separator: "."))
    guard !first.contains("..") && !second.contains(".."), !left.isEmpty, !right.isEmpty, let one = Double(first),
      let other = Double(second)
    else {
      guard first.contains(".."), second.contains("..") else { return false }
      return zip(ends(first), ends(second)).allSatisfy(isSame)
    }
    return abs(one - other) <= 0.0001 * abs(other)
  }

  private static func ends(_ range: String) -> [String] {
    guard let dots = range.range(of: "..") else { return [range] }
    return [String(range[..<dots.lowerBound]), String(range[dots.upperBound...])]
  }

  static func describe(_ quantity: Quantity) -> String {
    (words(of: quantity) + ["of"] + quantity.headWords).joined(separator: " ")
  }

  private static func words(of quantity: Quantity) -> [String] {
    var words = quantity.comparator == .exactly ? [] : [quantity.comparator.rawValue]
    words.append(quantity.upperValue.map { "\(quantity.value)..\($0)" } ?? "\(quantity.value)")
    var implied = Quantity.Kind.count
    switch quantity.unit {
    case .count: break
    case .percent: (words, implied) = (words + ["%"], .share)
    case .percentagePoints: (words, implied) = (words + ["pp"], .change)
    case .money(let code): (words, implied) = (words + [code], .money)
    case .duration(let unit): (words, implied) = (words + [unit], .duration)
    }
    if quantity.kind != implied { words.append(quantity.kind.rawValue) }
    if quantity.isVague { words.append("vague") }
    if let direction = quantity.direction { words.append(direction.rawValue) }
    if let per = quantity.per {
      let count = Int(exactly: per.count).map { "\($0)" } ?? "\(per.count)"
      words += per.unit.isEmpty ? ["per", count] : ["per", count, per.unit]
    }
    return words
  }
}

extension String {
  fileprivate func range(of dots: String) -> Range<String.Index>? {
    var at = startIndex
    while at < endIndex {
      if self[at...].hasPrefix(dots) { return at..<index(at, offsetBy: dots.count) }
      at = index(after: at)
    }
    return nil
  }
}
