internal import Encoder

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif
/// A model as it was trained: a safetensors file of float16 or float32 tensors, and vocab.txt.
struct SourceModel {
  let folder: String
  let vocabulary: [String]
  /// The word embeddings of the model that lends them, when the file leaves its own out.
  private let lentWords: [Float]?
  private let data: [UInt8]
  private let base: Int
  private let entries: [String: Entry]

  private struct Entry: Decodable {
    var dtype: String?
    var shape: [Int]?
    var dataOffsets: [Int]?

    enum CodingKeys: String, CodingKey {
      case dtype, shape
      case dataOffsets = "data_offsets"
    }
  }

  init(folder: String) throws {
    let vocabulary = try Files.lines("\(folder)/vocab.txt")
    try self.init(folder, file: "\(folder)/model.safetensors", vocabulary: vocabulary, lentWords: nil)
  }

  /// A folder as above, or the safetensors file alone of a model trained with the lender's vocabulary and frozen
  /// word embeddings, which the file need not repeat.
  init(path: String, lender: SourceModel) throws {
    if path.hasSuffix(".safetensors") {
      try self.init(path, file: path, vocabulary: lender.vocabulary, lentWords: try lender.words)
    } else {
      try self.init(folder: path)
    }
  }

  private init(_ folder: String, file path: String, vocabulary: [String], lentWords: [Float]?) throws {
    (self.folder, self.vocabulary, self.lentWords) = (folder, vocabulary, lentWords)
    data = try Files.bytes(path)
    guard data.count >= 8 else { throw PackingError.badFile(path, "is not a safetensors file") }
    let length = data.withUnsafeBytes { Int(clamping: $0.loadUnaligned(as: UInt64.self)) }
    guard length <= data.count - 8,
      let found = try? JSONDecoder().decode([String: Entry].self, from: Data(data[8..<8 + length]))
    else { throw PackingError.badFile(path, "has no readable safetensors header") }
    base = 8 + length
    entries = found
  }

  /// The tensor's values in row order; names may or may not begin with "bert.".
  func tensor(_ name: String, count: Int) throws -> [Float] {
    guard let entry = entries[name] ?? entries["bert." + name], let range = entry.dataOffsets,
      range.count == 2, range[0] >= 0, range[0] <= range[1], base + range[1] <= data.count
    else { throw PackingError.badFile(folder, "tensor '\(name)' is missing") }
    let bytes = data[base + range[0]..<base + range[1]]
    let values: [Float]
    switch entry.dtype {
    case "F32":
      values = bytes.withUnsafeBytes { raw in
        (0..<raw.count / 4).map { raw.loadUnaligned(fromByteOffset: 4 * $0, as: Float.self) }
      }
    case "F16":
      values = bytes.withUnsafeBytes { raw in
        (0..<raw.count / 2).map { Self.widen(raw.loadUnaligned(fromByteOffset: 2 * $0, as: UInt16.self)) }
      }
    default: throw PackingError.badFile(folder, "tensor '\(name)' is neither F16 nor F32")
    }
    guard values.count == count else {
      throw PackingError.badFile(folder, "tensor '\(name)' has \(values.count) values instead of \(count)")
    }
    guard values.allSatisfy(\.isFinite) else {
      throw PackingError.badFile(folder, "tensor '\(name)' holds values that are not finite")
    }
    return values
  }

  /// IEEE half to single precision; `Float16` does not exist on Intel Macs.
  private static func widen(_ half: UInt16) -> Float {
    let sign = UInt32(half & 0x8000) << 16
    let exponent = UInt32(half >> 10 & 31)
    let fraction = UInt32(half & 1023)
    switch exponent {
    case 0: return (sign == 0 ? 1 : -1) * Float(fraction) / 16_777_216
    case 31: return Float(bitPattern: sign | 0x7F80_0000 | fraction << 13)
    default: return Float(bitPattern: sign | (exponent + 112) << 23 | fraction << 13)
    }
  }

  var words: [Float] {
    get throws {
      let name = "embeddings.word_embeddings.weight"
      if let lentWords, entries[name] == nil, entries["bert." + name] == nil { return lentWords }
      return try tensor(name, count: vocabulary.count * PackedLayout.width)
    }
  }

  func requireSameWords(as other: SourceModel) throws {
    guard vocabulary == other.vocabulary, try words == other.words else {
      throw PackingError.badFile(
        folder, "its vocabulary or word embeddings differ from \(other.folder); freeze them in training")
    }
  }

  /// Weight [outputs][inputs] and bias of a matrix product; the three attention inputs are joined, and the
  /// queries take the attention's 1 / sqrt 32 with them.
  func dense(_ site: DenseSite, _ layer: Int) throws -> (weight: [Float], bias: [Float]) {
    let prefix = "encoder.layer.\(layer)."
    func read(_ name: String, _ outputs: Int) throws -> (weight: [Float], bias: [Float]) {
      (
        try tensor(prefix + name + ".weight", count: outputs * site.inputs),
        try tensor(prefix + name + ".bias", count: outputs)
      )
    }
    switch site {
    case .attentionOutput: return try read("attention.output.dense", site.outputs)
    case .inner: return try read("intermediate.dense", site.outputs)
    case .output: return try read("output.dense", site.outputs)
    case .attentionInput:
      let root: Float = 0.176776695
      let query = try read("attention.self.query", PackedLayout.width)
      let key = try read("attention.self.key", PackedLayout.width)
      let value = try read("attention.self.value", PackedLayout.width)
      return (
        query.weight.map { $0 * root } + key.weight + value.weight,
        query.bias.map { $0 * root } + key.bias + value.bias
      )
    }
  }
}
