import Synchronization
import Testing

@testable import Runs

@Suite("Work on many things at once") struct OrderedRunTests {
  @Test("gives results in the order of the inputs", arguments: [1, 2, 8]) func order(jobs: Int) async throws {
    var rest = 0..<500
    var results: [Int] = []
    try await OrderedRun.run(jobs: jobs) {
      rest.popFirst()
    } work: { number in
      // Work of uneven length.
      (0..<(number % 7) * 1_000).reduce(number) { sum, _ in sum }
    } emit: {
      results.append($0)
    }
    #expect(results == Array(0..<500))
  }

  @Test("never runs far ahead of a slow one") func bounded() async throws {
    let started = Mutex(0)
    let most = Mutex(0)
    var next = 0
    var emitted = 0
    try await OrderedRun.run(jobs: 2) { () -> Int? in
      next += 1
      return next <= 200 ? next : nil
    } work: { number in
      started.withLock { $0 += 1 }
      return number
    } emit: { _ in
      emitted += 1
      let ahead = started.withLock { $0 } - emitted
      most.withLock { $0 = max($0, ahead) }
    }
    #expect(emitted == 200 && most.withLock { $0 } <= 16)
  }

  @Test("stops with the error of whoever takes the results") func errors() async {
    struct Stop: Error {}
    var next = 0
    await #expect(throws: Stop.self) {
      try await OrderedRun.run(jobs: 2) { () -> Int? in
        next += 1
        return next
      } work: {
        $0
      } emit: {
        if $0 == 10 { throw Stop() }
      }
    }
    #expect(next < 40)
  }
}

@Suite("Progress") struct RunProgressTests {
  @Test("says count, rate and time left, and not too often") func line() {
    let start = ContinuousClock.now
    var progress = RunProgress(total: 1_500, start: start)
    #expect(progress.advance(now: start + .milliseconds(20)) == nil, "a short run needs none")
    #expect(progress.advance(now: start + .seconds(1)) == "2 of 1500, 2.0 a second, 12 min 29 s left")
    #expect(progress.isOnScreen && progress.advance(now: start + .milliseconds(1_050)) == nil)
    #expect(progress.advance(now: start + .seconds(2)) == "4 of 1500, 2.0 a second, 12 min 28 s left")
  }

  @Test("without a total it says what it knows") func noTotal() {
    let start = ContinuousClock.now
    var progress = RunProgress(total: nil, start: start)
    #expect(progress.advance(now: start + .milliseconds(500)) == "1 read, 2.0 a second")
  }
}
