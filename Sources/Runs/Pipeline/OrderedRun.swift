/// Work on many things at once, with results in the order of the things.
package enum OrderedRun {
  /// Takes inputs one after the other, works on up to `jobs` of them at the same time, and hands on the results in order.
  ///
  /// At most eight results a job wait for an earlier one, so that memory stays bounded however many inputs there are.
  ///
  /// - Parameters:
  ///   - jobs: At least 1.
  ///   - next: The next input, or nil when there is none left.
  ///   - work: Called on any thread.
  ///   - emit: Called with each result, in the order of the inputs.
  package static func run<Input: Sendable, Output: Sendable>(
    jobs: Int, next: () throws -> Input?, work: @escaping @Sendable (Input) -> Output, emit: (Output) throws -> Void
  ) async throws {
    try await withThrowingTaskGroup(of: (Int, Output).self) { group in
      let window = max(1, jobs) * 8
      var waiting: [Int: Output] = [:]
      var (started, running, emitted) = (0, 0, 0)
      while true {
        while running < max(1, jobs), started < emitted + window, let input = try next() {
          let number = started
          group.addTask { (number, work(input)) }
          started += 1
          running += 1
        }
        guard let (number, output) = try await group.next() else { return }
        running -= 1
        waiting[number] = output
        while let output = waiting.removeValue(forKey: emitted) {
          emitted += 1
          try emit(output)
        }
      }
    }
  }
}
