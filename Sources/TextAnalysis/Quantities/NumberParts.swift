/// A number as it is put together: millions, thousands, and what is below them.
struct NumberParts {
  private var total = 0.0
  private var thousands: Double?
  /// The part below a thousand that is being read.
  var group: Double?
  /// Digits: no number word may be added to them.
  var isClosed = false
  private var lastScale = Double.infinity
  private(set) var scale = 1.0
  private(set) var endsInScale = false

  init(group: Double?) {
    self.group = group
  }

  var isEmpty: Bool { group == nil && thousands == nil }

  /// The number; nil when nothing was read.
  var value: Double? {
    isEmpty && total == 0 ? nil : total + (thousands ?? 0) + (group ?? 0)
  }

  /// Adds a value where a number can go on with it: *seventy seven*, *doscientos treinta*, not *two five*.
  mutating func add(_ value: Double) -> Bool {
    endsInScale = false
    guard let group else {
      guard value < min(lastScale, thousands == nil ? .infinity : 1000) else { return false }
      self.group = value
      return true
    }
    guard !isClosed, value > 0, Self.canFollow(group, value) else { return false }
    self.group = group + value
    return true
  }

  private static func canFollow(_ first: Double, _ second: Double) -> Bool {
    if first >= 100, first.lastDigits(below: 100) == 0 { return second < 100 }
    return first.lastDigits(below: 100) >= 20 && first.lastDigits(below: 10) == 0
      && second < 10
  }

  /// Whether a value may follow *and*: after hundreds and thousands, or, with `tens`, ones after tens.
  func mayJoin(_ value: Double, tens: Bool) -> Bool {
    guard !isClosed else { return false }
    if tens {
      guard let group else { return false }
      return group.lastDigits(below: 100) >= 20 && Self.canFollow(group, value) && value < 10
    }
    guard value < 100 else { return false }
    guard let group else { return true }
    return group >= 100 && group.lastDigits(below: 100) == 0
  }

  func mayMultiply(by scale: Double) -> Bool {
    scale > 100 && scale < 1e6 ? thousands == nil && scale < lastScale : scale < lastScale
  }

  /// Multiplies what stands before a scale; false when the scale cannot stand here.
  mutating func multiply(by scale: Double) -> Bool {
    guard mayMultiply(by: scale), !isEmpty else { return false }
    if scale <= 100 {
      guard let group, group > 0, group < 100 || isClosed else { return false }
      self.group = group * scale
      self.scale = scale
    } else if scale < 1e6 {
      guard let group else { return false }
      (thousands, self.group) = ((group * scale).snapped, nil)
      self.scale = scale
    } else {
      self.scale = thousands != nil && group == nil ? self.scale * scale : scale
      total += (((thousands ?? 0) + (group ?? 0)) * scale).snapped
      (thousands, group, lastScale) = (nil, nil, scale)
    }
    isClosed = false
    endsInScale = true
    return true
  }
}

extension Double {
  /// The whole number that this is but for the rounding of binary fractions: 16.4 million is 16 400 000.
  var snapped: Double {
    guard self > 0, self < 1e15 else { return self }
    let whole = Double(Int(self + 0.5))
    return abs(self - whole) <= 1e-12 * self ? whole : self
  }

  /// What is left over `modulus` in a whole number; 0 for numbers that are no whole number below 10^15.
  func lastDigits(below modulus: Int) -> Int {
    guard self >= 0, self < 1e15 else { return 0 }
    return Int(self) % modulus
  }
}
