#if Workbench
  import Foundation
  import NIOCore

  /// Why a port cannot be had.
  public enum ServerError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Another program has it.
    case portInUse(Int)
    /// The system does not give it to this user.
    case portForbidden(Int)
    /// Anything else, in the words of the system.
    case other(Int, reason: String)

    init(_ error: any Error, port: Int) {
      switch (error as? IOError)?.errnoCode {
      case EADDRINUSE: self = .portInUse(port)
      case EACCES, EPERM: self = .portForbidden(port)
      default: self = .other(port, reason: "\(error)")
      }
    }

    public var description: String {
      switch self {
      case .portInUse(let port):
        "port \(port) is in use; stop the program that has it, or choose another: factcheck serve --port \(Self.other(port))"
      case .portForbidden(let port):
        "port \(port) is not for this user; choose one from 1024 up: factcheck serve --port 8470"
      case .other(let port, let reason): "port \(port) cannot be opened: \(reason)"
      }
    }

    private static func other(_ port: Int) -> Int { port < 65_535 ? port + 1 : port - 1 }
  }
#endif
