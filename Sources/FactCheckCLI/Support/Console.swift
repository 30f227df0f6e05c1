import Foundation

/// Output of the program: results on standard output, everything else on standard error.
enum Console {
  /// Writes results; when nobody reads them any more, the program ends without a word.
  static func out(_ text: String) {
    if !write(text, to: STDOUT_FILENO) { exit(0) }
  }

  /// Writes results that are no text.
  static func out(_ bytes: [UInt8]) {
    if !bytes.withUnsafeBytes({ write($0, to: STDOUT_FILENO) }) { exit(0) }
  }

  /// Writes a diagnostic line.
  static func error(_ message: String) {
    _ = write(message.hasSuffix("\n") ? message : message + "\n", to: STDERR_FILENO)
  }

  /// Writes to standard error as it is: a line that is written over later.
  static func status(_ text: String) { _ = write(text, to: STDERR_FILENO) }

  private static func write(_ text: String, to descriptor: Int32) -> Bool {
    var text = text
    return text.withUTF8 { write(UnsafeRawBufferPointer($0), to: descriptor) }
  }

  private static func write(_ buffer: UnsafeRawBufferPointer, to descriptor: Int32) -> Bool {
    var rest = buffer[...]
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
