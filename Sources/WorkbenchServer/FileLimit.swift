#if Workbench
  import Foundation

  /// How many files, and so connections, the process may have open.
  enum FileLimit {
    /// Files that are no connections.
    private static let others = 64

    /// Asks the system for room for so many connections.
    /// - Returns: How many there is room for.
    static func raise(to connections: Int) -> Int {
      var limit = rlimit()
      #if os(Linux)
        let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
      #else
        let resource = RLIMIT_NOFILE
      #endif
      guard getrlimit(resource, &limit) == 0 else { return min(connections, 192) }
      let wanted = rlim_t(connections + others)
      if limit.rlim_cur < wanted {
        limit.rlim_cur = min(wanted, limit.rlim_max)
        setrlimit(resource, &limit)
        getrlimit(resource, &limit)
      }
      guard limit.rlim_cur < wanted else { return connections }
      return max(8, Int(limit.rlim_cur) - others)
    }
  }
#endif
