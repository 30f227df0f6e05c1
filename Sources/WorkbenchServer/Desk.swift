#if Workbench
  import NIOCore
  import Workbench

  /// What the connections share: who is there, and how much is under way. Belongs to the event loop.
  final class Desk {
    let service: WorkbenchService
    let limits: Configuration.Limits
    let workers: Workers
    /// Requests that are waited for.
    private(set) var working = 0
    /// Bytes of bodies in memory.
    private(set) var held = 0
    private var connections: [ObjectIdentifier: Connection] = [:]
    private var closing: EventLoopPromise<Void>?

    init(_ service: WorkbenchService, _ limits: Configuration.Limits, _ workers: Workers) {
      (self.service, self.limits, self.workers) = (service, limits, workers)
    }

    // MARK: Connections

    /// Takes a connection in. When there are too many, the one that has done nothing for longest makes room.
    func add(_ connection: Connection) {
      connections[ObjectIdentifier(connection)] = connection
      guard connections.count > limits.connections else { return }
      let idle = connections.values.filter { $0.idleSince != nil && $0 !== connection }
      let longest = idle.min { ($0.idleSince ?? .distantFuture) < ($1.idleSince ?? .distantFuture) }
      (longest ?? connection).close()
    }

    func remove(_ connection: Connection) {
      connections[ObjectIdentifier(connection)] = nil
      if connections.isEmpty { closing?.succeed() }
    }

    /// Closes idle connections at once and the others when they are answered or the time is over.
    func close(within time: TimeAmount, on loop: any EventLoop) -> EventLoopFuture<Void> {
      let promise = loop.makePromise(of: Void.self)
      closing = promise
      for connection in connections.values { connection.closeWhenAnswered() }
      if connections.isEmpty { promise.succeed() }
      loop.assumeIsolated().scheduleTask(in: time) {
        for connection in self.connections.values { connection.close() }
        promise.succeed()
      }
      return promise.futureResult
    }

    // MARK: Load

    /// Reserves a place for work; false when too much is waited for.
    func beginWork() -> Bool {
      guard working < limits.waiting else { return false }
      working += 1
      return true
    }

    func endWork() { working -= 1 }

    /// Reserves memory for a piece of a body; false when there is none left.
    func hold(_ bytes: Int) -> Bool {
      guard held + bytes <= limits.held else { return false }
      held += bytes
      return true
    }

    func release(_ bytes: Int) { held -= bytes }
  }
#endif
