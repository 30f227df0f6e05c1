import Encoder
import Foundation

/// Reference values made by make_fixtures.py from the original models.
enum Fixture {
  struct Text: Decodable {
    var text: String
    /// Base64 of 384 float16: the original model in float32 arithmetic.
    var embedding: String
    /// The same for the packed weights written out as floats, computed by ONNX Runtime; every fifth text.
    var packed: String?
  }

  struct Pair: Decodable {
    var premise, hypothesis: String
    var logits: [Float]
  }

  struct Pieces: Decodable {
    var text: String
    var ids: [UInt16]
  }

  static let texts = load("embeddings.json", as: Text.self)
  static let pairs = load("pairs.json", as: Pair.self)
  static let pieces = load("pieces.json", as: Pieces.self)

  // Unoptimised kernels are slow: a debug build checks every tenth reference and fewer variants.
  #if DEBUG
    static let step = 10
    static let threadCounts = [3]
    static let repeatedUnits = ["a ", "\u{301}", "[SEP]"]
  #else
    static let step = 1
    static let threadCounts = [1, 2, 3, 8]
    static let repeatedUnits = ["a", "a ", "\u{301}", " ", "中", "x.", "\u{1F600}", "[SEP]"]
  #endif

  private static func load<Row: Decodable>(_ name: String, as type: Row.Type) -> [Row] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
    do {
      return try JSONDecoder().decode([Row].self, from: Data(contentsOf: folder.appending(path: name)))
    } catch {
      fatalError("fixture \(name): \(error)")
    }
  }

  static func embedding(_ base64: String) -> Embedding {
    let bytes = Data(base64Encoded: base64) ?? Data()
    let values = bytes.withUnsafeBytes { raw in
      (0..<raw.count / 2).map { widen(raw.loadUnaligned(fromByteOffset: 2 * $0, as: UInt16.self)) }
    }
    return Embedding(normalising: values)
  }

  private static func widen(_ half: UInt16) -> Float {
    let sign: Float = half & 0x8000 == 0 ? 1 : -1
    let exponent = Int(half >> 10 & 31)
    let fraction = Float(half & 1023)
    if exponent == 0 { return sign * fraction / 16_777_216 }
    return sign * (1 + fraction / 1024) * Float(sign: .plus, exponent: exponent - 15, significand: 1)
  }

  /// The kernels that compute with integers and run here.
  static var integerKernels: [Kernels] { Kernels.available.filter { $0 != .fp32 } }
}

extension Embedding {
  /// The cosine in double precision, for measuring errors below a float's.
  func cosine(_ other: Embedding) -> Double {
    func dot(_ a: [Float], _ b: [Float]) -> Double {
      zip(a, b).reduce(0) { $0 + Double($1.0) * Double($1.1) }
    }
    return dot(values, other.values) / (dot(values, values) * dot(other.values, other.values)).squareRoot()
  }
}
