#ifndef FACTCHECK_ENCODER_KERNELS_H
#define FACTCHECK_ENCODER_KERNELS_H

#include <stddef.h>
#include <stdint.h>

/// The packed weights compiled into this target, 64-byte aligned; null when the file was absent at build time.
const uint8_t *fc_embedded_weights(size_t *length);

/// A dense layer in 8-bit form: y = scale * (levels(x) . w - zero * sums) + bias.
///
/// `panels` holds the weights as [outputs / 16][(inputs + extra) / 4][16][4] bytes. `levels` bounds an activation
/// (0...levels). Where the bytes of an output are cut into quads of four, the packer makes sure that the products
/// of either half of a quad, added over `quads` successive quads, fit 16 bits: AVX2 adds them there. So no kernel
/// ever saturates and all of them compute the same integers.
typedef struct {
  const int8_t *panels;
  const float *scale;      ///< per output
  const float *bias;       ///< per output
  const int32_t *sums;     ///< per output: the sum of its weights
  const float *smoothing;  ///< per input: factor applied before quantisation
  const uint16_t *copies;  ///< `extra` input indices repeated after the inputs
  int32_t outputs, inputs, extra, levels, quads;
} fc_dense_int8;

/// A dense layer in 32-bit floats; `panels` holds [outputs / 16][inputs][16].
typedef struct {
  const float *panels;
  const float *bias;
  int32_t outputs, inputs;
} fc_dense_fp32;

typedef enum { FC_LINEAR = 0, FC_GELU = 1 } fc_activation;

/// One instruction set's kernels. Float arithmetic is lane by lane, without fused multiply-add and in one fixed
/// order, so that every table returns the same bytes.
typedef struct {
  /// Quantises `rows` rows to bytes, one scale and zero point per row; a row of output is inputs + extra long.
  void (*quantise)(const float *x, int32_t rows, const fc_dense_int8 *layer, uint8_t *levels, float *scale,
                   int32_t *zero);
  void (*dense_int8)(const uint8_t *levels, const float *scale, const int32_t *zero, int32_t rows,
                     const fc_dense_int8 *layer, fc_activation activation, float *y);
  void (*dense_fp32)(const float *x, int32_t rows, const fc_dense_fp32 *layer, fc_activation activation, float *y);
  /// Self-attention of one sequence: `qkv` is [tokens][3 * width], `mixed` is [tokens][width]; heads are 32 wide.
  /// `scratch` holds fc_attention_scratch(tokens) floats.
  void (*attention)(const float *qkv, int32_t tokens, int32_t width, float *scratch, float *mixed);
  /// x = normalise(x + y) * gain + bias, row by row; `y` may be null. `width` is a multiple of 16.
  void (*add_norm)(float *x, const float *y, int32_t rows, int32_t width, const float *gain, const float *bias);
} fc_kernels;

/// The kernels, or null where this processor or build lacks them.
const fc_kernels *fc_kernels_portable(void);
const fc_kernels *fc_kernels_avx2(void);
const fc_kernels *fc_kernels_vnni(void);
const fc_kernels *fc_kernels_neon(void);

/// Floats of scratch space that attention over `tokens` tokens needs.
size_t fc_attention_scratch(int32_t tokens);

/// x = row * scale + position + type: the embedding of one word piece.
void fc_embed_int8(const int8_t *row, float scale, const float *position, const float *type, float *x,
                   size_t width);
void fc_embed_fp32(const float *row, const float *position, const float *type, float *x, size_t width);
/// The mean of `rows` rows.
void fc_mean(const float *x, size_t rows, size_t width, float *mean);
/// x[i] = tanh(x[i]).
void fc_tanh(float *x, size_t count);
/// Replaces `count` logits by their softmax.
void fc_softmax(float *x, size_t count);
/// Scales `count` floats (a multiple of 16) to unit length; a zero vector stays zero.
void fc_unit_length(float *x, size_t count);
/// The dot product in the fixed 16-lane order; `count` is a multiple of 16.
float fc_dot(const float *a, const float *b, size_t count);

/// Coordinates of an embedding.
#define FC_EMBEDDING_WIDTH 384
/// The dot products of `count` rows of FC_EMBEDDING_WIDTH levels (-127...127) with `query`.
void fc_dots_int8(const int8_t *rows, size_t count, const int8_t *query, int32_t *dots);
/// In how many of FC_EMBEDDING_WIDTH bits each of `count` sketches differs from `query`.
void fc_sketch_distances(const uint64_t *sketches, size_t count, const uint64_t *query, uint16_t *distances);

/// The value of environment variable FACTCHECK_KERNELS, or null.
const char *fc_requested_kernels(void);

/// A 64-bit checksum of `length` bytes: four FNV-1a lanes over little-endian 64-bit words, then the tail.
uint64_t fc_checksum(const uint8_t *bytes, size_t length);

#endif
