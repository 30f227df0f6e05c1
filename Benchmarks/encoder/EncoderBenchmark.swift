// Drives the encoder for measurements and comparisons; see README.md beside this file.
internal import Encoder

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

let help = """
  usage: EncoderBenchmark COMMAND [--batch N] [--threads N] [--seconds N] [--rounds N] [--weights FILE] < records

    first    embeds one sentence and exits: for timing the start
    embed    writes 384 float32 per record
    logits   reads premise, hypothesis, premise, ...; writes 3 float32 per pair
    both     runs both models over the records and prints the peak memory
    pieces   writes the count and the word-piece ids (UInt16) of each record, without [CLS] and [SEP]
    speed    prints records embedded per CPU second and per second, best round
    pairs    the same for pairs of premise and hypothesis

  A record is a UInt32 length and that many bytes of UTF-8. FACTCHECK_KERNELS chooses the kernels.
  """

@main
struct EncoderBenchmark {
  var options = ["--batch": 32, "--threads": 1, "--seconds": 2, "--rounds": 3]

  static func main() async {
    do {
      var benchmark = EncoderBenchmark()
      try await benchmark.run(Array(CommandLine.arguments.dropFirst()))
    } catch {
      print("\(error)")
      exit(2)
    }
  }

  mutating func run(_ arguments: [String]) async throws {
    for (name, value) in zip(arguments.dropFirst(), arguments.dropFirst(2)) where options[name] != nil {
      options[name] = Int(value)
    }
    switch arguments.first {
    case "first": print(try SentenceEncoder().embed(["Cities gain when newcomers can work."])[0].values[0])
    case "embed":
      let encoder = try SentenceEncoder(weights: weights(arguments))
      encoder.forEachEmbedding(of: Records.read()) { Records.write($1.values) }
    case "logits":
      let classifier = try PairClassifier(weights: weights(arguments))
      for (premise, hypothesis) in Records.pairs() {
        Records.write(classifier.logits([(premise, hypothesis)])[0])
      }
    case "pieces":
      let encoder = try SentenceEncoder()
      for record in Records.read() {
        let ids = encoder.sequence(record).ids.dropFirst().dropLast()
        Records.write([UInt16(ids.count)] + ids)
      }
    case "both": try both()
    case "speed": try await speed()
    case "pairs": try await pairs()
    default:
      print(help)
      exit(2)
    }
  }

  /// The file that `--weights` names, or nil for the built-in weights.
  private func weights(_ arguments: [String]) throws -> ModelWeights? {
    guard let place = arguments.firstIndex(of: "--weights"), place + 1 < arguments.count,
      let file = fopen(arguments[place + 1], "rb")
    else { return nil }
    defer { fclose(file) }
    return try ModelWeights(Records.bytes(of: fileno(file)))
  }

  private func option(_ name: String) -> Int { max(1, options[name, default: 1]) }

  private func speed() async throws {
    let encoder = try SentenceEncoder()
    let texts = Records.read()
    let (batch, threads) = (option("--batch"), option("--threads"))
    let parts = stride(from: 0, to: texts.count, by: batch).map {
      Array(texts[$0..<min($0 + batch, texts.count)])
    }
    await measure("sentences") {
      if threads > 1 { return await encoder.embed(texts, threads: threads).count }
      return parts.reduce(0) { $0 + encoder.embed($1).count }
    }
  }

  /// Every text embedded, every text judged against the one before it.
  private func both() throws {
    let encoder = try SentenceEncoder()
    let classifier = try PairClassifier()
    let texts = Records.read()
    var sum: Float = 0
    encoder.forEachEmbedding(of: texts) { sum += $1.values[0] }
    for (premise, hypothesis) in zip(texts, texts.dropFirst()) {
      sum += classifier.relations(premise: premise, hypotheses: [hypothesis])[0].supports
    }
    var usage = rusage()
    getrusage(0, &usage)  // 0: this process; the constant has another type on each system
    print("checksum \(sum), peak \(usage.ru_maxrss) KB")
  }

  private func pairs() async throws {
    let classifier = try PairClassifier()
    let pairs = Records.pairs()
    await measure("pairs") {
      pairs.reduce(0) { $0 + classifier.relations(premise: $1.0, hypotheses: [$1.1]).count }
    }
  }

  private func measure(_ unit: String, _ work: () async -> Int) async {
    var (perCPU, perWall) = (0.0, 0.0)
    _ = await work()
    for _ in 0..<option("--rounds") {
      let (cpu, wall) = (seconds(CLOCK_PROCESS_CPUTIME_ID), seconds(CLOCK_MONOTONIC))
      var count = 0
      repeat { count += await work() } while seconds(CLOCK_MONOTONIC) - wall < Double(option("--seconds"))
      perCPU = max(perCPU, Double(count) / (seconds(CLOCK_PROCESS_CPUTIME_ID) - cpu))
      perWall = max(perWall, Double(count) / (seconds(CLOCK_MONOTONIC) - wall))
    }
    print("\(unit) per CPU second \(Int(perCPU)), per second \(Int(perWall))")
  }

  private func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}

/// Length-prefixed texts in, raw numbers out.
enum Records {
  static func bytes(of file: Int32) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = systemRead(file, &chunk, chunk.count)
      if count <= 0 { break }
      bytes += chunk[..<count]
    }
    return bytes
  }

  static func read() -> [String] {
    let bytes = bytes(of: 0)
    var records: [String] = []
    var place = 0
    while place + 4 <= bytes.count {
      let length = bytes.withUnsafeBytes { Int($0.loadUnaligned(fromByteOffset: place, as: UInt32.self)) }
      let end = min(place + 4 + length, bytes.count)
      records.append(String(decoding: bytes[place + 4..<end], as: UTF8.self))
      place = end
    }
    return records
  }

  static func pairs() -> [(String, String)] {
    let records = read()
    return stride(from: 0, to: records.count - 1, by: 2).map { (records[$0], records[$0 + 1]) }
  }

  static func write(_ values: [some BitwiseCopyable]) {
    values.withUnsafeBytes { bytes in
      var done = 0
      while done < bytes.count {
        let count = systemWrite(1, UnsafeRawBufferPointer(rebasing: bytes[done...]))
        if count <= 0 { exit(2) }
        done += count
      }
    }
  }
}

private func systemRead(_ file: Int32, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int {
  read(file, buffer, count)
}

private func systemWrite(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(file, bytes.baseAddress, bytes.count)
}
