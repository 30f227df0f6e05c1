/// What can go wrong when weights are opened or kernels are chosen. Encoding itself never fails.
public enum EncoderError: Error, Equatable, Sendable {
  /// The program was built without the packed weights file.
  case noEmbeddedWeights
  /// The bytes do not begin with the signature of a packed weights file of this version.
  case notAWeightsFile
  /// The file says it is `stated` bytes long and has `actual`.
  case wrongLength(stated: UInt64, actual: UInt64)
  /// The stored checksum does not match the bytes.
  case wrongChecksum(stated: UInt64, actual: UInt64)
  /// A section is missing, misplaced, of the wrong size or holds an impossible value.
  case invalidSection(String)
  /// The named kernels do not exist or cannot run here.
  case kernelsUnavailable(String)
  /// The bytes are no table of vectors of this version.
  case damagedVectors(String)
  /// The weights file holds 32-bit floats only, which just the `fp32` kernels read.
  case noQuantisedWeights
}

extension EncoderError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .noEmbeddedWeights:
      "this program was built without model weights; pack them and rebuild"
    case .notAWeightsFile:
      "not a packed weights file of this version; pack the model again"
    case .wrongLength(let stated, let actual):
      "weights file states \(stated) bytes and has \(actual); copy or pack it again"
    case .wrongChecksum(let stated, let actual):
      "weights file is damaged: checksum \(String(actual, radix: 16)) instead of "
        + "\(String(stated, radix: 16)); copy or pack it again"
    case .invalidSection(let name):
      "weights file has an invalid section '\(name)'; pack the model again"
    case .kernelsUnavailable(let name):
      "kernels '\(name)' are unknown or cannot run on this processor; "
        + "choose from \(Kernels.available.map(\.rawValue).joined(separator: ", "))"
    case .damagedVectors(let reason):
      "the store's vectors cannot be used: \(reason); make them again with 'factcheck claims embed'"
    case .noQuantisedWeights:
      "weights file holds 32-bit floats; only the fp32 kernels can use it"
    }
  }
}
