internal import EncoderKernels

/// The scratch space and the layer loop: a few sequences at a time through one model.
///
/// Sequences are laid end to end without padding. Nothing a sequence yields depends on its neighbours.
final class ForwardPass {
  private let model: TransformerModel
  private let capacity: Int
  private let hidden, projected, mixed, inner: UnsafeMutablePointer<Float>
  private let scratch, scale: UnsafeMutablePointer<Float>
  private let levels: UnsafeMutablePointer<UInt8>
  private let zero: UnsafeMutablePointer<Int32>

  /// Sees the input of every fp32 matrix product; the packer learns the range of activations from it.
  private let observer: (any ActivationObserver)?

  /// Makes room for `capacity` pieces at a time, about 14 KB each.
  init(_ model: TransformerModel, capacity: Int, observer: (any ActivationObserver)? = nil) {
    self.model = model
    self.capacity = capacity
    self.observer = observer
    let width = PackedLayout.width
    hidden = .allocate(capacity: capacity * width)
    projected = .allocate(capacity: capacity * 3 * width)
    mixed = .allocate(capacity: capacity * width)
    inner = .allocate(capacity: capacity * PackedLayout.inner)
    scratch = .allocate(capacity: fc_attention_scratch(Int32(capacity)))
    scale = .allocate(capacity: capacity)
    zero = .allocate(capacity: capacity)
    levels = .allocate(capacity: capacity * Self.widestRow(model))
  }

  deinit {
    for buffer in [hidden, projected, mixed, inner, scratch, scale] { buffer.deallocate() }
    zero.deallocate()
    levels.deallocate()
  }

  private static func widestRow(_ model: TransformerModel) -> Int {
    model.layers.reduce(PackedLayout.inner) { widest, layer in
      [layer.attentionInput, layer.attentionOutput, layer.inner, layer.output].reduce(widest) {
        if case .int8(let dense) = $1 { max($0, Int(dense.inputs + dense.extra)) } else { $0 }
      }
    }
  }

  /// Runs the sequences and calls `body` with each one's place in the batch and its last hidden states,
  /// [pieces][width] floats that are valid during the call; those of its first piece alone where the model reads no others.
  ///
  /// - Precondition: The sequences have at most `capacity` pieces together.
  func run(
    _ sequences: some Collection<PieceSequence>, _ body: (Int, UnsafeMutablePointer<Float>, Int) -> Void
  ) {
    let total = sequences.reduce(0) { $0 + $1.ids.count }
    precondition(total <= capacity, "batch exceeds the scratch space")
    let width = PackedLayout.width
    var row = 0
    for sequence in sequences {
      for (position, id) in sequence.ids.enumerated() {
        let type = position < sequence.secondStart ? 0 : 1
        embed(Int(id), position, type, into: hidden + row * width)
        row += 1
      }
    }
    var rows = Int32(total)
    let kernels = model.table.pointee
    kernels.add_norm(hidden, nil, rows, Int32(width), model.gain, model.bias)
    for (index, layer) in model.layers.enumerated() {
      multiply(hidden, rows, layer.attentionInput, FC_LINEAR, projected, .attentionInput, index)
      var start = 0
      for sequence in sequences {
        kernels.attention(
          projected + start * 3 * width, Int32(sequence.ids.count), Int32(width), scratch,
          mixed + start * width)
        start += sequence.ids.count
      }
      if index == model.layers.count - 1, keepsFirstPiecesOnly { rows = keepFirstPieces(of: sequences) }
      multiply(mixed, rows, layer.attentionOutput, FC_LINEAR, projected, .attentionOutput, index)
      kernels.add_norm(hidden, projected, rows, Int32(width), layer.attentionGain, layer.attentionBias)
      multiply(hidden, rows, layer.inner, FC_GELU, inner, .inner, index)
      multiply(inner, rows, layer.output, FC_LINEAR, projected, .output, index)
      kernels.add_norm(hidden, projected, rows, Int32(width), layer.outputGain, layer.outputBias)
    }
    row = 0
    for (place, sequence) in sequences.enumerated() {
      let count = keepsFirstPiecesOnly ? 1 : sequence.ids.count
      body(place, hidden + row * width, count)
      row += count
    }
  }

  /// An observer has to see every activation.
  private var keepsFirstPiecesOnly: Bool { model.readsFirstPieceOnly && observer == nil }

  /// Moves the rows of each sequence's first piece together; returns how many there are.
  ///
  /// After the last attention no piece looks at another, so the rows of the others need not be computed.
  private func keepFirstPieces(of sequences: some Collection<PieceSequence>) -> Int32 {
    let width = PackedLayout.width
    var start = 0
    for (place, sequence) in sequences.enumerated() {
      for rows in [hidden, mixed] where start > place {
        (rows + place * width).update(from: rows + start * width, count: width)
      }
      start += sequence.ids.count
    }
    return Int32(sequences.count)
  }

  private func embed(_ id: Int, _ position: Int, _ type: Int, into row: UnsafeMutablePointer<Float>) {
    let width = PackedLayout.width
    let (place, kind) = (model.positions + position * width, model.types + type * width)
    switch model.words {
    case .int8(let rows, let scales):
      fc_embed_int8(rows + id * width, scales[id], place, kind, row, width)
    case .fp32(let rows): fc_embed_fp32(rows + id * width, place, kind, row, width)
    }
  }

  private func multiply(
    _ x: UnsafeMutablePointer<Float>, _ rows: Int32, _ dense: TransformerModel.Dense,
    _ activation: fc_activation,
    _ y: UnsafeMutablePointer<Float>, _ site: DenseSite, _ layer: Int
  ) {
    let kernels = model.table.pointee
    switch dense {
    case .int8(var dense):
      kernels.quantise(x, rows, &dense, levels, scale, zero)
      kernels.dense_int8(levels, scale, zero, rows, &dense, activation, y)
    case .fp32(var dense):
      observer?.observe(UnsafeBufferPointer(start: x, count: Int(rows) * site.inputs), site, layer)
      kernels.dense_fp32(x, rows, &dense, activation, y)
    }
  }
}

/// Word pieces of one input, `[CLS]` and `[SEP]` included; token type 1 from `secondStart` on.
package struct PieceSequence: Sendable {
  package var ids: [UInt16]
  package var secondStart: Int
}

/// Learns from the inputs of matrix products.
package protocol ActivationObserver: AnyObject {
  /// `values` is [rows][site.inputs].
  func observe(_ values: UnsafeBufferPointer<Float>, _ site: DenseSite, _ layer: Int)
}
