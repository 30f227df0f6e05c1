/// Collects sequences until a batch is full, then runs it.
struct Batcher {
  private let model: TransformerModel
  private let limit: Int
  private var waiting: [PieceSequence] = []
  private var pieces = 0
  private var pass: ForwardPass?
  private var room = 0

  typealias Deliver = (_ rows: UnsafeMutablePointer<Float>, _ count: Int) -> Void

  init(model: TransformerModel, limit: Int) {
    self.model = model
    self.limit = max(limit, model.longestSequence)
  }

  mutating func add(_ sequence: PieceSequence, _ deliver: Deliver) {
    if pieces + sequence.ids.count > limit { flush(deliver) }
    waiting.append(sequence)
    pieces += sequence.ids.count
  }

  /// Runs what waits and delivers the last hidden states, in order.
  mutating func flush(_ deliver: Deliver) {
    guard !waiting.isEmpty else { return }
    // A small first batch gets a small scratch space; a second batch means that there are many.
    if pieces > room {
      room = pass == nil ? pieces : limit
      pass = ForwardPass(model, capacity: room)
    }
    pass?.run(waiting) { _, rows, count in deliver(rows, count) }
    waiting.removeAll(keepingCapacity: true)
    pieces = 0
  }
}

/// Splits `inputs` over up to `threads` tasks by position and joins the results in order.
func inParallel<Input: Sendable, Output: Sendable>(
  _ inputs: [Input], threads: Int, _ work: @escaping @Sendable ([Input]) -> [Output]
) async -> [Output] {
  // Several parts a thread, so that a thread with long texts does not keep the others waiting.
  let size = max(16, (inputs.count + 8 * max(threads, 1) - 1) / (8 * max(threads, 1)))
  let parts = stride(from: 0, to: inputs.count, by: size).map {
    Array(inputs[$0..<min($0 + size, inputs.count)])
  }
  guard threads > 1, parts.count > 1 else { return work(inputs) }
  return await withTaskGroup(of: (Int, [Output]).self) { group in
    var results = [[Output]](repeating: [], count: parts.count)
    var next = 0
    func start() {
      guard next < parts.count else { return }
      let (place, part) = (next, parts[next])
      next += 1
      group.addTask { (place, work(part)) }
    }
    for _ in 0..<min(threads, parts.count) { start() }
    while let (place, outputs) = await group.next() {
      results[place] = outputs
      start()
    }
    return results.flatMap { $0 }
  }
}
