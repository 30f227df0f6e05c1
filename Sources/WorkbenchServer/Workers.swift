#if Workbench
  import Foundation
  import NIOPosix

  /// The threads that make answers: one for what takes milliseconds, and one a core for texts.
  struct Workers: Sendable {
    private let light = NIOThreadPool(numberOfThreads: 1)
    private let heavy = NIOThreadPool(numberOfThreads: max(1, ProcessInfo.processInfo.activeProcessorCount))

    init() {
      light.start()
      heavy.start()
    }

    /// Does some work on another thread; not at all once the threads are stopped.
    func run(isHeavy: Bool, _ work: @escaping @Sendable () -> Void) {
      (isHeavy ? heavy : light).submit { state in if case .active = state { work() } }
    }

    /// Ends the threads when they are done.
    func stop() async {
      try? await light.shutdownGracefully()
      try? await heavy.shutdownGracefully()
    }
  }
#endif
