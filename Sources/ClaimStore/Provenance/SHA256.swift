/// SHA-256, for proving that a seed is the document that was read (FIPS 180-4).
///
/// Written here because the one package that offers it takes longer to build than the rest of the program together.
public enum SHA256 {
  /// The digest of `message` in lower-case hexadecimal digits.
  /// - Complexity: O(*n*).
  public static func hexDigest(of message: [UInt8]) -> String {
    var state: [UInt32] = [
      0x6A09_E667, 0xBB67_AE85, 0x3C6E_F372, 0xA54F_F53A, 0x510E_527F, 0x9B05_688C, 0x1F83_D9AB, 0x5BE0_CD19,
    ]
    var padded = message
    padded.append(0x80)
    while padded.count % 64 != 56 { padded.append(0) }
    let bits = UInt64(message.count) * 8
    for shift in stride(from: 56, through: 0, by: -8) {
      padded.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    for start in stride(from: 0, to: padded.count, by: 64) { compress(padded[start..<start + 64], into: &state) }
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: state.flatMap { word in
        stride(from: 28, through: 0, by: -4).map { digits[Int(word >> UInt32($0) & 15)] }
      },
      as: UTF8.self)
  }

  private static func compress(_ block: ArraySlice<UInt8>, into state: inout [UInt32]) {
    var schedule = [UInt32](repeating: 0, count: 64)
    for index in 0..<16 {
      schedule[index] = block[(block.startIndex + index * 4)...].prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
    }
    for index in 16..<64 {
      let a = schedule[index - 15]
      let b = schedule[index - 2]
      let small0 = rotate(a, 7) ^ rotate(a, 18) ^ a >> 3
      let small1 = rotate(b, 17) ^ rotate(b, 19) ^ b >> 10
      schedule[index] = schedule[index - 16] &+ small0 &+ schedule[index - 7] &+ small1
    }
    var v = state
    for index in 0..<64 {
      let big1 = rotate(v[4], 6) ^ rotate(v[4], 11) ^ rotate(v[4], 25)
      let choose = v[4] & v[5] ^ ~v[4] & v[6]
      let first = v[7] &+ big1 &+ choose &+ constants[index] &+ schedule[index]
      let big0 = rotate(v[0], 2) ^ rotate(v[0], 13) ^ rotate(v[0], 22)
      let majority = v[0] & v[1] ^ v[0] & v[2] ^ v[1] & v[2]
      v = [first &+ big0 &+ majority, v[0], v[1], v[2], v[3] &+ first, v[4], v[5], v[6]]
    }
    for index in 0..<8 { state[index] &+= v[index] }
  }

  private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 { word >> count | word << (32 - count) }

  /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
  private static let constants: [UInt32] = {
    let primes = (2...311).filter { n in n < 4 || !(2..<n).contains { $0 * $0 <= n && n % $0 == 0 } }
    return primes.map { prime in
      // Cube root of prime × 2^96 by bisection: exact in integers, where floating point would be off by one bit.
      var (low, high) = (UInt64(0), UInt64(1) << 35)
      while low + 1 < high {
        let middle = (low + high) / 2
        if isCube(of: middle, atMost: UInt64(prime)) { low = middle } else { high = middle }
      }
      return UInt32(truncatingIfNeeded: low)
    }
  }()

  /// Whether `root`³ ≤ `prime` × 2^96.
  private static func isCube(of root: UInt64, atMost prime: UInt64) -> Bool {
    let square = root.multipliedFullWidth(by: root)
    let low = square.low.multipliedFullWidth(by: root)
    let high = square.high.multipliedFullWidth(by: root)
    let (middle, carry) = high.low.addingReportingOverflow(low.high)
    let top = high.high + (carry ? 1 : 0)
    // prime × 2^96 = prime × 2^32 in the middle word; the low word is 0.
    let bound = prime << 32
    return top == 0 && (middle < bound || (middle == bound && low.low == 0))
  }
}
