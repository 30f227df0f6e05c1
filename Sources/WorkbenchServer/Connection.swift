#if Workbench
  import NIOCore
  import NIOHTTP1
  import Workbench

  /// One connection: reads a request within limits, has it answered, sends the answer. Belongs to the event loop.
  final class Connection: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private enum State {
      /// Waits for a request.
      case idle
      /// Reads the body of a request that may come in.
      case reading(RequestHead, WorkbenchService.Accepted, body: [UInt8])
      /// Reads over the body of one that may not; then sends the answer, unless it was sent already.
      case refusing(Response?, count: Int)
      /// Waits for the answer, or sends it.
      case answering(Deadline)
      /// Nothing more is read.
      case closed
    }

    /// More of a refused body is not worth reading to keep the connection.
    private static let longestRefused = 1 << 20

    private let desk: Desk
    private var state = State.idle
    private var context: ChannelHandlerContext?
    private var timer: Scheduled<Void>?
    private var held = 0
    /// The method and version of the request being answered.
    private var isHead = false
    private var keepsAlive = true
    /// Since when the connection has done nothing; nil while it does something.
    private(set) var idleSince: NIODeadline?

    init(_ desk: Desk) { self.desk = desk }

    // MARK: Life

    func channelActive(context: ChannelHandlerContext) {
      self.context = context
      wait()
      desk.add(self)
    }

    func channelInactive(context: ChannelHandlerContext) {
      if case .answering(let deadline) = state { deadline.abandon() }
      state = .closed
      releaseBody()
      timer?.cancel()
      self.context = nil
      desk.remove(self)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }

    /// Closes now.
    func close() { context?.close(promise: nil) }

    /// Closes now, or when the request under way is answered.
    func closeWhenAnswered() {
      keepsAlive = false
      if case .idle = state { close() }
    }

    /// Waits for the next request.
    private func wait() {
      state = .idle
      idleSince = .now()
      schedule(desk.limits.idle) { $0.close() }
    }

    private func schedule(_ seconds: Double, _ action: @escaping (Connection) -> Void) {
      timer?.cancel()
      timer = context?.eventLoop.assumeIsolated().scheduleTask(in: .milliseconds(Int64(seconds * 1_000))) {
        [weak self] in
        self.map(action)
      }
    }

    // MARK: Reading

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      switch unwrapInboundIn(data) {
      case .head(let head): begin(head)
      case .body(let buffer): take(buffer)
      case .end: end()
      }
    }

    private func begin(_ head: HTTPRequestHead) {
      guard case .idle = state else { return close() }
      idleSince = nil
      keepsAlive = keepsAlive && head.isKeepAlive
      isHead = head.method == .HEAD
      let request = RequestHead(
        method: head.method.rawValue, target: head.uri,
        fields: head.headers.map { RequestHead.Field(name: $0.name, value: $0.value) })
      switch desk.service.admit(request) {
      case .failure(let problem): refuse(desk.service.response(to: problem), request)
      case .success(let accepted):
        state = .reading(request, accepted, body: [])
        schedule(desk.limits.arrival) { $0.refuseNow(Problem(.tooSlow, "send the whole request faster")) }
        if request["expect"]?.lowercased() == "100-continue" {
          context?.writeAndFlush(wrapOutboundOut(.head(.init(version: .http1_1, status: .continue))), promise: nil)
        }
      }
    }

    /// Turns a request away: after its body where that is short, so that the connection can be used again.
    private func refuse(_ response: Response, _ request: RequestHead) {
      let length = request["content-length"].flatMap(Int.init) ?? (request[all: "transfer-encoding"].isEmpty ? 0 : .max)
      state = .refusing(response, count: 0)
      if length > Self.longestRefused { refuseNow(response) }
      schedule(2) { $0.close() }
    }

    private func refuseNow(_ problem: Problem) { refuseNow(desk.service.response(to: problem)) }

    /// Sends an answer while the body still comes in, reads over the rest for a moment so that the answer is seen, and closes.
    private func refuseNow(_ response: Response) {
      releaseBody()
      keepsAlive = false
      state = .refusing(nil, count: 0)
      send(response) {}
      schedule(2) { $0.close() }
    }

    private func take(_ buffer: ByteBuffer) {
      switch state {
      case .reading(let head, let accepted, var body):
        let count = buffer.readableBytes
        guard body.count + count <= accepted.bodyLimit else {
          return refuseNow(Problem(.tooLarge, "at most \(accepted.bodyLimit) bytes; split it, or use 'factcheck scan'"))
        }
        guard desk.hold(count) else { return refuseNow(Problem(.busy, "too many large texts at once; try again")) }
        held += count
        // Taken out of the state first, so that the array is not copied for every piece.
        state = .closed
        body.append(contentsOf: buffer.readableBytesView)
        state = .reading(head, accepted, body: body)
      case .refusing(let response, let count):
        state = .refusing(response, count: count + buffer.readableBytes)
        if count > Self.longestRefused, let response { refuseNow(response) }
      case .idle, .answering, .closed: break
      }
    }

    private func releaseBody() {
      desk.release(held)
      held = 0
    }

    private func end() {
      switch state {
      case .reading(let head, let accepted, let body): answer(head, accepted, body)
      case .refusing(let response?, _): send(response) { self.finish() }
      case .refusing(nil, _): schedule(0.1) { $0.close() }
      case .idle, .answering, .closed: break
      }
    }

    // MARK: Answering

    private func answer(_ head: RequestHead, _ accepted: WorkbenchService.Accepted, _ body: [UInt8]) {
      let service = desk.service
      let deadline = Deadline(seconds: desk.limits.work)
      state = .answering(deadline)
      timer?.cancel()
      if accepted.isImmediate {
        return send(service.respond(to: head, accepted, body: body, deadline: deadline)) { self.finish() }
      }
      guard desk.beginWork(), let loop = context?.eventLoop else {
        return send(service.response(to: Problem(.busy, "too many requests wait; try again"))) { self.finish() }
      }
      // Work that does not look at its deadline is left to itself when the time is over.
      schedule(desk.limits.work + 5) { $0.close() }
      let connection = NIOLoopBound(self, eventLoop: loop)
      desk.workers.run(isHeavy: accepted.isHeavy) {
        let response = service.respond(to: head, accepted, body: body, deadline: deadline)
        guard case .stream(let produce) = response.body else {
          return loop.execute { connection.value.deliver(response) }
        }
        let output = ChunkedOutput(loop: loop, connection: connection)
        loop.execute { connection.value.open(response) }
        let isWhole = (try? produce(output)) != nil
        loop.execute { connection.value.finishStream(isWhole: isWhole) }
      }
    }

    private func deliver(_ response: Response) {
      endWork()
      guard case .answering = state else { return }
      send(response) { self.finish() }
    }

    private func endWork() {
      desk.endWork()
      releaseBody()
    }

    private func finish() {
      releaseBody()
      if case .closed = state { return }
      if keepsAlive { wait() } else { close() }
    }

    // MARK: Sending

    private func responseHead(_ response: Response, length: Int?) -> HTTPServerResponsePart {
      var headers = HTTPHeaders(response.fields.map { ($0.name, $0.value) })
      if let length { headers.add(name: "content-length", value: "\(length)") }
      if !keepsAlive { headers.add(name: "connection", value: "close") }
      return .head(.init(version: .http1_1, status: .init(statusCode: response.status), headers: headers))
    }

    private func send(_ response: Response, _ sent: @escaping () -> Void) {
      guard let context, case .bytes(let bytes) = response.body else { return }
      context.write(wrapOutboundOut(responseHead(response, length: bytes.count)), promise: nil)
      if !isHead, !bytes.isEmpty {
        context.write(wrapOutboundOut(.body(.byteBuffer(context.channel.allocator.buffer(bytes: bytes)))), promise: nil)
      }
      // A reader that does not read is not waited for longer than for a request.
      schedule(desk.limits.arrival) { $0.close() }
      context.writeAndFlush(wrapOutboundOut(.end(nil))).assumeIsolated().whenSuccess(sent)
    }

    private func open(_ response: Response) {
      guard let context, case .answering = state else { return }
      context.writeAndFlush(wrapOutboundOut(responseHead(response, length: nil)), promise: nil)
    }

    /// Sends a piece of a body; the future fulfils when the system has taken it.
    func sendPiece(_ buffer: ByteBuffer, on loop: any EventLoop) -> EventLoopFuture<Void> {
      guard let context, case .answering = state else { return loop.makeFailedFuture(ChannelError.alreadyClosed) }
      return isHead
        ? loop.makeSucceededVoidFuture() : context.writeAndFlush(wrapOutboundOut(.body(.byteBuffer(buffer))))
    }

    private func finishStream(isWhole: Bool) {
      endWork()
      guard let context, case .answering = state else { return }
      guard isWhole else { return close() }
      context.writeAndFlush(wrapOutboundOut(.end(nil))).assumeIsolated().whenSuccess { self.finish() }
    }
  }

  /// A body that is written from a worker's thread.
  private struct ChunkedOutput: Response.Output {
    let loop: any EventLoop
    let connection: NIOLoopBound<Connection>

    func write(_ bytes: [UInt8]) throws {
      try loop.flatSubmit { connection.value.sendPiece(ByteBuffer(bytes: bytes), on: loop) }.wait()
    }
  }
#endif
