import Foundation

/// Output of the program: results on standard output, everything else on standard error.
enum Console {
  /// Writes results; when nobody reads them any more, the program ends without a word.
  static func out(_ text: String) {
    if !write(text, to: STDOUT_FILENO) { exit(0) }
  }

  /// Writes a diagnostic line.
  static func error(_ message: String) {
    _ = write(message.hasSuffix("\n") ? message : message + "\n", to: STDERR_FILENO)
  }

  /// Writes to standard error as it is: a line that is written over later.
  static func status(_ text: String) { _ = write(text, to: STDERR_FILENO) }

  private static func write(_ text: String, to descriptor: Int32) -> Bool {
    var text = text
    return text.withUTF8 { buffer in
      var rest = UnsafeRawBufferPointer(buffer)[...]
      while !rest.isEmpty {
        let written = Foundation.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if written < 0 {
          if errno == EINTR { continue }
          return false
        }
        rest = rest.dropFirst(written)
      }
      return true
    }
  }
}
