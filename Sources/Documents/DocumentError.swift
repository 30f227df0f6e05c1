/// Why a file cannot be scanned; the description says what to do about it.
public enum DocumentError: Error, Sendable, Equatable, CustomStringConvertible {
  /// There is no file at the path.
  case notFound(String)
  /// The path leads to a folder.
  case isFolder(String)
  /// The file holds NUL bytes and is of no known format.
  case binary(String)
  /// The system refuses to read the file.
  case unreadable(String, reason: String)
  /// The file is of a known kind that cannot be read; `advice` says what to save it as.
  case unsupported(String, kind: String, advice: String)
  /// The file does not hold what its format requires.
  case damaged(String, reason: String)
  /// The file is built to do harm or exceeds a stated limit; it was not unpacked.
  case refused(String, reason: String)
  /// The program that reads this format is not installed.
  case programMissing(String, program: String, advice: String)

  public var description: String {
    switch self {
    case .notFound(let path): "\(path): no such file; check the path"
    case .isFolder(let path): "\(path): is a folder without readable files; give files of the types \(Self.types)"
    case .binary(let path): "\(path): is no text file (it holds NUL bytes); give files of the types \(Self.types)"
    case .unreadable(let path, let reason): "\(path): cannot be read: \(reason)"
    case .unsupported(let path, let kind, let advice): "\(path): \(kind) cannot be read; \(advice)"
    case .damaged(let path, let reason): "\(path): is damaged: \(reason); open it in its program and save it again"
    case .refused(let path, let reason): "\(path): refused: \(reason)"
    case .programMissing(let path, let program, let advice): "\(path): needs the program \(program): \(advice)"
    }
  }

  private static var types: String {
    Document.Format.allCases.flatMap(\.extensions).map { "." + $0 }.joined(separator: " ")
  }
}
