#if Workbench
  import NIOCore
  import NIOHTTP1
  import NIOPosix
  public import Workbench

  /// Serves a workbench on this machine's loopback address, and nowhere else.
  ///
  /// One event loop takes all connections; texts are worked on by as many threads as there are cores, so that a long scan
  /// keeps nobody from the page. Nothing is logged.
  public struct WorkbenchServer: Sendable {
    private let service: WorkbenchService

    /// A server for a workbench.
    public init(_ service: WorkbenchService) { self.service = service }

    /// Serves until the task is cancelled, then ends what was begun and returns.
    ///
    /// - Parameters:
    ///   - port: The port; 0 for any that is free.
    ///   - ready: Called with the port once connections are taken.
    /// - Throws: ``ServerError`` when the port cannot be had.
    public func run(port: Int, ready: @Sendable (Int) -> Void) async throws {
      var limits = service.configuration.limits
      limits.connections = FileLimit.raise(to: limits.connections)
      let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
      let loop = group.next()
      let workers = Workers()
      let desk = NIOLoopBoundBox.makeBoxSendingValue(Desk(service, limits, workers), eventLoop: loop)
      let server: any Channel
      do {
        server = try await ServerBootstrap(group: group)
          .serverChannelOption(.backlog, value: 1_024)
          .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
          .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
          .childChannelOption(.maxMessagesPerRead, value: 4)
          .childChannelInitializer { channel in
            channel.eventLoop.makeCompletedFuture {
              try channel.pipeline.syncOperations.configureHTTPServerPipeline(withErrorHandling: true)
              try channel.pipeline.syncOperations.addHandler(Connection(desk.value))
            }
          }
          .bind(host: "127.0.0.1", port: port).get()
      } catch {
        try await group.shutdownGracefully()
        await workers.stop()
        throw ServerError(error, port: port)
      }
      ready(server.localAddress?.port ?? port)
      while !Task.isCancelled { try? await Task.sleep(for: .seconds(3_600)) }
      try? await server.close()
      await Self.finish(desk, on: loop)
      await workers.stop()
      try await group.shutdownGracefully()
    }

    /// Seconds that answers under way have to be sent when the server stops.
    private static let grace = 20

    private static func finish(_ desk: NIOLoopBoundBox<Desk>, on loop: any EventLoop) async {
      // The future cannot fail: the time limit fulfils it too.
      try? await loop.flatSubmit { desk.value.close(within: .seconds(Int64(grace)), on: loop) }.get()
    }
  }
#endif
