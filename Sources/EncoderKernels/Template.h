// The kernels of one instruction set. The including file defines, inside its target attribute:
//   FC_TILE_ROWS                      rows a dense tile holds in registers
//   FC_TILE_PANELS                    panels of 16 columns a tile holds
//   fc_tile(a, stride, rows, w, groups, quads, sums)
//       sums[rows][FC_TILE_PANELS][16] = a[rows][4 * groups] . w[FC_TILE_PANELS][groups][16][4]
//   FC_ZERO_OFFSET                    what the tile subtracted from each activation (NEON: 128)

#include <math.h>

#include "EncoderKernels.h"

static void quantise(const float *x, int32_t rows, const fc_dense_int8 *layer, uint8_t *levels, float *scale,
                     int32_t *zero) {
  const int32_t inputs = layer->inputs;
  const float top = (float)layer->levels;
  for (int32_t row = 0; row < rows; row++, x += inputs, levels += inputs + layer->extra) {
    lanes low = SPLAT(0.0f), high = low;
    for (int32_t i = 0; i < inputs; i += 16) {
      lanes v = LOAD(x + i) * LOAD(layer->smoothing + i);
      low = LANES_MIN(v, low);
      high = LANES_MAX(v, high);
    }
    low = -low;
    const float least = -lanes_largest(&low), range = lanes_largest(&high) - least;
    const float inverse = range > 0 ? top / range : 0;
    const float origin = (-least * inverse + ROUNDER) - ROUNDER;
    scale[row] = range / top;
    zero[row] = (int32_t)origin;
    for (int32_t i = 0; i < inputs; i += 16) {
      lanes v = (LOAD(x + i) * LOAD(layer->smoothing + i)) * inverse;
      v = ((v + ROUNDER) - ROUNDER) + origin;
      v = LANES_MAX(LANES_MIN(v, SPLAT(top)), SPLAT(0.0f));
      ilanes bits = (ilanes)(v + ROUNDER);
      typedef uint8_t bytes __attribute__((vector_size(16)));
      bytes narrow = __builtin_convertvector(bits & 255, bytes);
      memcpy(levels + i, &narrow, 16);
    }
    for (int32_t i = 0; i < layer->extra; i++) levels[inputs + i] = levels[layer->copies[i]];
  }
}

FC_INLINE void finish(const ilanes *sum, float scale, int32_t zero, const fc_dense_int8 *layer, int32_t column,
                      fc_activation activation, float *y) {
  ilanes sums = *(const ilanes_unaligned *)(layer->sums + column);
  ilanes exact = *sum - (zero - FC_ZERO_OFFSET) * sums;
  lanes v = __builtin_convertvector(exact, lanes) * LOAD(layer->scale + column);
  v = v * scale + LOAD(layer->bias + column);
  if (activation == FC_GELU) lanes_gelu(&v);
  STORE(y + column, v);
}

FC_INLINE void dense_tile(const uint8_t *levels, const float *scale, const int32_t *zero, const int32_t rows,
                          const int8_t *panel, int32_t column, const fc_dense_int8 *layer,
                          fc_activation activation, float *y) {
  const int32_t width = layer->inputs + layer->extra;
  ilanes sums[FC_TILE_ROWS * FC_TILE_PANELS];
  if (layer->quads == 2)
    fc_tile(levels, width, rows, panel, width / 4, 2, sums);
  else
    fc_tile(levels, width, rows, panel, width / 4, 1, sums);
  for (int32_t row = 0; row < rows; row++)
    for (int32_t part = 0; part < FC_TILE_PANELS; part++)
      finish(&sums[row * FC_TILE_PANELS + part], scale[row], zero[row], layer, column + 16 * part, activation,
             y + (size_t)row * layer->outputs);
}

static void dense_int8(const uint8_t *levels, const float *scale, const int32_t *zero, int32_t rows,
                       const fc_dense_int8 *layer, fc_activation activation, float *y) {
  const int32_t width = layer->inputs + layer->extra;
  const int32_t tiles = (rows + FC_TILE_ROWS - 1) / FC_TILE_ROWS;
  for (int32_t column = 0; column < layer->outputs; column += 16 * FC_TILE_PANELS) {
    const int8_t *panel = layer->panels + (size_t)column * width;
    int32_t row = 0;
    for (int32_t tile = 0; tile < tiles; tile++) {
      // The next panel comes from memory while this one is in use: a share of it for each tile.
      const size_t bytes = (size_t)16 * FC_TILE_PANELS * width;
      const size_t ahead = column + 16 * FC_TILE_PANELS < layer->outputs ? bytes : 0;
      for (size_t line = ahead * tile / tiles / 64 * 64; line < ahead * (tile + 1) / tiles; line += 64)
        __builtin_prefetch(panel + bytes + line, 0, 2);
      // Rows are split evenly: 13 rows over tiles of at most 12 are 7 + 6, not 12 + 1.
      const int32_t height = (rows - row) / (tiles - tile);
      const uint8_t *a = levels + (size_t)row * width;
      float *out = y + (size_t)row * layer->outputs;
#define FC_CASE(h) \
  case h: dense_tile(a, scale + row, zero + row, h, panel, column, layer, activation, out); break
      switch (height) {
        FC_CASES
      }
#undef FC_CASE
      row += height;
    }
  }
}

static void dense_fp32(const float *x, int32_t rows, const fc_dense_fp32 *layer, fc_activation activation,
                       float *y) {
  const int32_t inputs = layer->inputs;
  for (int32_t column = 0; column < layer->outputs; column += 16) {
    const float *panel = layer->panels + (size_t)column * inputs;
    const lanes bias = LOAD(layer->bias + column);
    for (int32_t row = 0; row < rows; row += 4) {
      const float *a[4];
      const int32_t height = rows - row < 4 ? rows - row : 4;
      for (int32_t i = 0; i < 4; i++) a[i] = x + (size_t)(row + (i < height ? i : 0)) * inputs;
      lanes sum[4] = {bias, bias, bias, bias};
      for (int32_t k = 0; k < inputs; k++) {
        lanes w = LOAD(panel + (size_t)k * 16);
        for (int32_t i = 0; i < 4; i++) sum[i] += w * a[i][k];
      }
      for (int32_t i = 0; i < height; i++) {
        if (activation == FC_GELU) lanes_gelu(&sum[i]);
        STORE(y + (size_t)(row + i) * layer->outputs + column, sum[i]);
      }
    }
  }
}

#define HEAD 32

static void attention(const float *qkv, int32_t tokens, int32_t width, float *scratch, float *mixed) {
  const int32_t padded = (tokens + 15) / 16 * 16;
  const size_t stride = 3 * (size_t)width;
  float *keys = scratch, *weights = scratch + (size_t)HEAD * padded;  // keys[HEAD][padded], weights[4][padded]
  for (int32_t head = 0; head < width; head += HEAD) {
    const float *q = qkv + head, *k = q + width, *v = k + width;
    for (int32_t d = 0; d < HEAD; d++) {
      for (int32_t j = 0; j < tokens; j++) keys[d * padded + j] = k[j * stride + d];
      for (int32_t j = tokens; j < padded; j++) keys[d * padded + j] = 0;
    }
    for (int32_t i = 0; i < tokens; i += 4) {
      const int32_t height = tokens - i < 4 ? tokens - i : 4;
      const float *query[4];
      for (int32_t r = 0; r < 4; r++) query[r] = q + (i + (r < height ? r : 0)) * stride;
      for (int32_t j = 0; j < padded; j += 16) {
        lanes score[4] = {SPLAT(0.0f), SPLAT(0.0f), SPLAT(0.0f), SPLAT(0.0f)};
        for (int32_t d = 0; d < HEAD; d++) {
          const lanes key = LOAD(keys + d * padded + j);
          for (int32_t r = 0; r < 4; r++) score[r] += key * query[r][d];
        }
        for (int32_t r = 0; r < 4; r++) STORE(weights + r * padded + j, score[r]);
      }
      float share[4] = {0};
      for (int32_t r = 0; r < height; r++) {
        float *row = weights + r * padded;
        for (int32_t j = tokens; j < padded; j++) row[j] = -INFINITY;
        lanes top = LOAD(row), total = SPLAT(0.0f);
        for (int32_t j = 16; j < padded; j += 16) {
          lanes next = LOAD(row + j);
          top = LANES_MAX(next, top);
        }
        const float most = lanes_largest(&top);
        for (int32_t j = 0; j < padded; j += 16) {
          lanes e = LOAD(row + j) - most;
          lanes_exp(&e);
          total += e;
          STORE(row + j, e);
        }
        share[r] = 1.0f / lanes_sum(&total);
      }
      // Four queries side by side keep the multipliers busy; one alone waits for its own sums.
      for (int32_t part = 0; part < HEAD; part += 16) {
        lanes sum[4] = {SPLAT(0.0f), SPLAT(0.0f), SPLAT(0.0f), SPLAT(0.0f)};
        for (int32_t j = 0; j < tokens; j++) {
          const lanes value = LOAD(v + j * stride + part);
          for (int32_t r = 0; r < 4; r++) sum[r] += value * weights[r * padded + j];
        }
        for (int32_t r = 0; r < height; r++)
          STORE(mixed + (size_t)(i + r) * width + head + part, sum[r] * share[r]);
      }
    }
  }
}

static void add_norm(float *x, const float *y, int32_t rows, int32_t width, const float *gain,
                     const float *bias) {
  for (int32_t row = 0; row < rows; row++, x += width) {
    lanes total = SPLAT(0.0f), squares = total;
    for (int32_t i = 0; i < width; i += 16) {
      lanes v = LOAD(x + i);
      if (y) v += LOAD(y + (size_t)row * width + i);
      STORE(x + i, v);
      total += v;
    }
    const float mean = lanes_sum(&total) / (float)width;
    for (int32_t i = 0; i < width; i += 16) {
      lanes v = LOAD(x + i) - mean;
      squares += v * v;
    }
    const float factor = 1.0f / __builtin_elementwise_sqrt(lanes_sum(&squares) / (float)width + 1e-12f);
    for (int32_t i = 0; i < width; i += 16)
      STORE(x + i, ((LOAD(x + i) - mean) * factor) * LOAD(gain + i) + LOAD(bias + i));
  }
}

static const fc_kernels kernels = {quantise, dense_int8, dense_fp32, attention, add_norm};
