import Foundation
import TextAnalysis

/// Measures the room TextAnalysis and prints what it finds; run without arguments for the list of commands.
@main struct TextBenchmark {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if arguments.first == "framing" { return try FramingReport.run() }
    guard arguments.count >= 3, let language = Language(rawValue: arguments[1]) else { return usage() }
    switch arguments[0] {
    case "boundaries": try printBoundaries(of: read(arguments[2]), in: language)
    case "speed":
      let text = try read(arguments[2])
      let megabytes = arguments.count > 3 ? Int(arguments[3]) ?? 10 : 10
      measureStages(of: repeated(text, megabytes: megabytes), in: language)
    case "whole":
      let text = try read(arguments[2])
      measureWhole(of: repeated(text, megabytes: arguments.count > 3 ? Int(arguments[3]) ?? 10 : 10), in: language)
    case "linear":
      let text = try read(arguments[2])
      for megabytes in [1, 10, 100] { measureWhole(of: repeated(text, megabytes: megabytes), in: language) }
    case "hostile": for text in Hostile.texts(megabytes: Int(arguments[2]) ?? 1) { measureHostile(text, in: language) }
    default: usage()
    }
  }

  private static func usage() {
    print(
      """
      TextBenchmark boundaries LANGUAGE FILE       where each sentence of a plain text starts and ends, in bytes
      TextBenchmark speed LANGUAGE FILE [MB]       every stage on the file repeated to so many megabytes (10)
      TextBenchmark whole LANGUAGE FILE [MB]       only the whole room, to be profiled
      TextBenchmark linear LANGUAGE FILE           the whole room on 1, 10 and 100 MB
      TextBenchmark hostile LANGUAGE MB            the whole room on texts made to be slow
      TextBenchmark framing < ARTICLES             the statements of articles with their framing; see framing.py
      """)
  }

  private static func read(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  private static func repeated(_ text: [UInt8], megabytes: Int) -> [UInt8] {
    var whole: [UInt8] = []
    whole.reserveCapacity(megabytes * 1_000_000 + text.count + 2)
    while whole.count < megabytes * 1_000_000, !text.isEmpty {
      whole += text
      whole += [0x0A, 0x0A]
    }
    return whole
  }

  private static func printBoundaries(of text: [UInt8], in language: Language) {
    let sentences = SentenceSplitter(language: language).sentences(in: text, blocks: Block.plain(in: text))
    print(sentences.map { "\($0.range.lowerBound) \($0.range.upperBound)" }.joined(separator: "\n"))
  }

  // MARK: Speed

  /// Processor time of this process in seconds.
  private static func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  @discardableResult
  private static func measure<Result>(_ name: String, bytes: Int, _ work: () -> Result) -> Result {
    let start = processorTime()
    let result = work()
    let seconds = processorTime() - start
    let rate = Double(bytes) / 1e6 / seconds
    print(name.padding(toLength: 34, withPad: " ", startingAt: 0) + String(format: "%9.3f s %9.1f MB/s", seconds, rate))
    return result
  }

  private static func measureStages(of text: [UInt8], in language: Language) {
    print("\(text.count) bytes, processor time of one thread")
    measure("UTF-8 validation", bytes: text.count) { String(validating: text, as: UTF8.self)?.utf8.count ?? 0 }
    let blocks = measure("blocks", bytes: text.count) { Block.plain(in: text) }
    let splitter = SentenceSplitter(language: language)
    let sentences = measure("sentences", bytes: text.count) { splitter.sentences(in: text, blocks: blocks) }
    let tokenizer = Tokenizer(language: language)
    var count = 0
    let tokens = measure("tokens", bytes: text.count) { sentences.map { tokenizer.tokens(in: text, range: $0.range) } }
    for each in tokens { count += each.count }
    let meaning = MeaningReader(language: language)
    let quantities = QuantityReader(language: language)
    let dates = DateReader(language: language)
    measure("meaning", bytes: text.count) { for each in tokens { _ = meaning.meaning(of: each[...]) } }
    measure("quantities", bytes: text.count) { for each in tokens { _ = quantities.quantities(in: each) } }
    measure("dates", bytes: text.count) { for each in tokens { _ = dates.periods(in: each, relativeTo: nil) } }
    let reader = StatementReader(language: language)
    let statements = measure("whole room, blocks included", bytes: text.count) {
      reader.statements(in: text, blocks: Block.plain(in: text)).count
    }
    print("\(blocks.count) blocks, \(sentences.count) sentences, \(count) tokens, \(statements) statements")
  }

  private static func measureWhole(of text: [UInt8], in language: Language) {
    let reader = StatementReader(language: language)
    measure("\(text.count) bytes", bytes: text.count) {
      reader.statements(in: text, blocks: Block.plain(in: text)).count
    }
  }

  private static func measureHostile(_ text: (name: String, bytes: [UInt8]), in language: Language) {
    let reader = StatementReader(language: language)
    measure(text.name, bytes: text.bytes.count) {
      reader.statements(in: text.bytes, blocks: Block.plain(in: text.bytes)).count
    }
  }
}
