internal import Encoder

/// What goes wrong while packing; the message names the file and what to do.
enum PackingError: Error, CustomStringConvertible {
  case usage
  case unreadable(String)
  case unwritable(String)
  case badFile(String, String)

  var description: String {
    switch self {
    case .usage: help
    case .unreadable(let path): "\(path): cannot be read"
    case .unwritable(let path): "\(path): cannot be written"
    case .badFile(let path, let what): "\(path): \(what)"
    }
  }
}

/// What `ModelPacker` prints when it is called wrongly.
let help = """
  usage: ModelPacker pack --encoder FOLDER --relation MODEL [--tables FOLDER] [--floats] --output FILE
         ModelPacker relation --encoder FOLDER --relation MODEL [--tables FOLDER] --weights FILE
         ModelPacker check --weights FILE

  pack      packs both models; a model's FOLDER holds model.safetensors and vocab.txt; MODEL is such a folder, or a
            .safetensors file that may leave out the word embeddings, which are then the encoder's
  relation  replaces the relation model in FILE by a retrained one of the same shape and word table
  check     verifies FILE and prints its checksum and length

  --tables  holds bert-uncased-characters.txt, calibration.txt and calibration-pairs.txt (default: Sources/ModelPacker/Tables)
  --floats  writes 32-bit floats instead of 8-bit integers: the reference, 140 MB, not for shipping
  """

/// One invocation.
struct Command {
  private var verb = ""
  private var options: [String: String] = [:]
  private var writesFloats = false

  init(_ arguments: some Sequence<String>) throws {
    var arguments = Array(arguments)[...]
    guard let verb = arguments.popFirst(), ["pack", "relation", "check"].contains(verb) else {
      throw PackingError.usage
    }
    self.verb = verb
    while let name = arguments.popFirst() {
      if name == "--floats" {
        writesFloats = true
      } else if ["--encoder", "--relation", "--tables", "--weights", "--output"].contains(name),
        let value = arguments.popFirst()
      {
        options[name] = value
      } else {
        throw PackingError.usage
      }
    }
  }

  private func option(_ name: String) throws -> String {
    guard let value = options[name] else { throw PackingError.usage }
    return value
  }

  func run() throws {
    switch verb {
    case "pack": try pack()
    case "relation": try replaceRelation()
    default: try check()
    }
  }

  private var tables: String { options["--tables"] ?? "Sources/ModelPacker/Tables" }

  private func pack() throws {
    let encoder = try SourceModel(folder: try option("--encoder"))
    let relation = try SourceModel(path: try option("--relation"), lender: encoder)
    let shared = try SharedSections(encoder, characters: "\(tables)/bert-uncased-characters.txt")
    try relation.requireSameWords(as: encoder)
    let calibration = try Calibration(folder: tables)
    var file = PackedFile()
    if writesFloats {
      file.add(shared.floats)
      file.add(try FloatSections(encoder, .encoder).sections)
      file.add(try FloatSections(relation, .relation).sections)
    } else {
      file.add(shared.quantised)
      file.add(try QuantisedSections(encoder, .encoder, shared: shared, calibration: calibration).sections)
      file.add(try QuantisedSections(relation, .relation, shared: shared, calibration: calibration).sections)
    }
    try write(file, to: try option("--output"))
  }

  private func replaceRelation() throws {
    let path = try option("--weights")
    let old = try PackedFile(Files.bytes(path), path: path)
    let encoder = try SourceModel(folder: try option("--encoder"))
    let relation = try SourceModel(path: try option("--relation"), lender: encoder)
    let shared = try SharedSections(relation, characters: "\(tables)/bert-uncased-characters.txt")
    guard shared.quantised.allSatisfy({ old.sections[$0.key.value]?.bytes == $0.bytes }) else {
      throw PackingError.badFile(
        relation.folder,
        "its vocabulary or word embeddings differ from the encoder's; freeze them in training")
    }
    let calibration = try Calibration(folder: tables)
    var file = old
    file.add(try QuantisedSections(relation, .relation, shared: shared, calibration: calibration).sections)
    try write(file, to: path)
  }

  private func write(_ file: PackedFile, to path: String) throws {
    let bytes = file.bytes()
    _ = try ModelWeights(bytes)
    try Files.write(bytes, to: path)
    Console.say("\(path): \(bytes.count) bytes")
  }

  private func check() throws {
    let path = try option("--weights")
    let bytes = try Files.bytes(path)
    let weights = try ModelWeights(bytes)
    _ = try SentenceEncoder(weights: weights, kernels: .fp32)
    _ = try PairClassifier(weights: weights, kernels: .fp32)
    let sum = bytes.withUnsafeBytes { ModelWeights.checksum($0) }
    Console.say("\(path): valid, \(bytes.count) bytes, checksum \(String(sum, radix: 16))")
  }
}
