// The small vector functions outside the layers; one build serves every processor.
#include <math.h>
#include <stdlib.h>

#include "EncoderKernels.h"
#include "Lanes.h"

size_t fc_attention_scratch(int32_t tokens) { return (size_t)(32 + 4) * (size_t)((tokens + 15) / 16 * 16); }

const char *fc_requested_kernels(void) { return getenv("FACTCHECK_KERNELS"); }

void fc_embed_int8(const int8_t *row, float scale, const float *position, const float *type, float *x,
                   size_t width) {
  for (size_t i = 0; i < width; i++) x[i] = ((float)row[i] * scale + position[i]) + type[i];
}

void fc_embed_fp32(const float *row, const float *position, const float *type, float *x, size_t width) {
  for (size_t i = 0; i < width; i++) x[i] = (row[i] + position[i]) + type[i];
}

void fc_mean(const float *x, size_t rows, size_t width, float *mean) {
  for (size_t i = 0; i < width; i++) mean[i] = 0;
  for (size_t row = 0; row < rows; row++)
    for (size_t i = 0; i < width; i++) mean[i] += x[row * width + i];
  for (size_t i = 0; i < width; i++) mean[i] /= (float)rows;
}

static float exponential(float x) {
  lanes v = SPLAT(x);
  lanes_exp(&v);
  return v[0];
}

void fc_tanh(float *x, size_t count) {
  for (size_t i = 0; i < count; i++) {
    const float e = exponential(-2 * fabsf(x[i]));
    x[i] = copysignf((1 - e) / (1 + e), x[i]);
  }
}

void fc_softmax(float *x, size_t count) {
  float most = -INFINITY, total = 0;
  for (size_t i = 0; i < count; i++) most = x[i] > most ? x[i] : most;
  for (size_t i = 0; i < count; i++) total += x[i] = exponential(x[i] - most);
  for (size_t i = 0; i < count; i++) x[i] /= total;
}

float fc_dot(const float *a, const float *b, size_t count) {
  lanes total = SPLAT(0.0f);
  for (size_t i = 0; i < count; i += 16) total += LOAD(a + i) * LOAD(b + i);
  return lanes_sum(&total);
}

void fc_unit_length(float *x, size_t count) {
  const float length = __builtin_elementwise_sqrt(fc_dot(x, x, count));
  if (!(length > 0)) return;
  const float factor = 1 / length;
  for (size_t i = 0; i < count; i++) x[i] *= factor;
}

uint64_t fc_checksum(const uint8_t *bytes, size_t length) {
  const uint64_t prime = 0x100000001B3ull;
  uint64_t lane[4] = {0xCBF29CE484222325ull, 0x84222325CBF29CE4ull, 0x9E3779B97F4A7C15ull, 0xC2B2AE3D27D4EB4Full};
  size_t i = 0;
  for (; i + 32 <= length; i += 32)
    for (int l = 0; l < 4; l++) {
      uint64_t word;
      memcpy(&word, bytes + i + 8 * l, 8);
      lane[l] = (lane[l] ^ word) * prime;
      lane[l] ^= lane[l] >> 29;
    }
  uint64_t sum = length;
  for (int l = 0; l < 4; l++) sum = (sum ^ lane[l]) * prime;
  for (; i < length; i++) sum = (sum ^ bytes[i]) * prime;
  return sum ^ (sum >> 32);
}
