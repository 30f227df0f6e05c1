internal import EncoderKernels

/// A way to compute the forward pass.
///
/// All but ``fp32`` multiply 8-bit integers and return the same bytes as each other, on every processor:
/// the integers are equal by construction and the float steps are done in one fixed order without fusing.
public enum Kernels: String, CaseIterable, Sendable {
  /// AVX-512 with VNNI (Intel since Ice Lake, AMD since Zen 4).
  case vnni
  /// AVX2 (x86-64 since about 2013).
  case avx2
  /// Arm NEON with the dot-product extension (all Apple arm64 Macs, most Arm servers).
  case neon
  /// Any processor.
  case portable
  /// 32-bit float arithmetic: the reference the others are measured against.
  case fp32

  /// The kernels that run on this processor, fastest first, ``fp32`` last.
  public static var available: [Kernels] { allCases.filter { $0.table != nil } }

  /// The kernels named by the environment variable `FACTCHECK_KERNELS`, or the fastest that run here.
  ///
  /// - Throws: ``EncoderError/kernelsUnavailable(_:)`` when the variable names unknown or unsupported kernels.
  public static func preferred() throws(EncoderError) -> Kernels {
    try preferred(named: fc_requested_kernels().map { String(cString: $0) })
  }

  package static func preferred(named name: String?) throws(EncoderError) -> Kernels {
    guard let name, !name.isEmpty else { return available[0] }
    guard let kernels = Kernels(rawValue: name), kernels.table != nil else { throw .kernelsUnavailable(name) }
    return kernels
  }

  /// The functions, or nil where they cannot run. Floats use the widest registers there are.
  var table: UnsafePointer<fc_kernels>? {
    switch self {
    case .vnni: fc_kernels_vnni()
    case .avx2: fc_kernels_avx2()
    case .neon: fc_kernels_neon()
    case .portable: fc_kernels_portable()
    case .fp32: fc_kernels_vnni() ?? fc_kernels_avx2() ?? fc_kernels_neon() ?? fc_kernels_portable()
    }
  }
}
