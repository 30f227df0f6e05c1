// Exact integer search over quantised embeddings: whole numbers, so every instruction set returns the same.
#include "EncoderKernels.h"

enum { WIDTH = FC_EMBEDDING_WIDTH, WORDS = FC_EMBEDDING_WIDTH / 64 };

static void dots_portable(const int8_t *rows, size_t count, const int8_t *query, int32_t *dots) {
  for (size_t row = 0; row < count; row++, rows += WIDTH) {
    int32_t sum = 0;
    for (size_t i = 0; i < WIDTH; i++) sum += (int32_t)rows[i] * query[i];
    dots[row] = sum;
  }
}

static void distances_portable(const uint64_t *sketches, size_t count, const uint64_t *query, uint16_t *distances) {
  for (size_t row = 0; row < count; row++, sketches += WORDS) {
    int bits = 0;
    for (size_t i = 0; i < WORDS; i++) bits += __builtin_popcountll(sketches[i] ^ query[i]);
    distances[row] = (uint16_t)bits;
  }
}

#if defined(__x86_64__)
#include <immintrin.h>

__attribute__((target("avx2"))) static void dots_avx2(const int8_t *rows, size_t count, const int8_t *query,
                                                      int32_t *dots) {
  // Magnitudes times signed levels: the levels stay within 127, so two products always fit 16 bits.
  __m256i magnitude[WIDTH / 32], sign[WIDTH / 32];
  for (size_t i = 0; i < WIDTH / 32; i++) {
    sign[i] = _mm256_loadu_si256((const __m256i *)(query + 32 * i));
    magnitude[i] = _mm256_abs_epi8(sign[i]);
  }
  const __m256i ones = _mm256_set1_epi16(1);
  for (size_t row = 0; row < count; row++, rows += WIDTH) {
    __m256i sum = _mm256_setzero_si256();
    for (size_t i = 0; i < WIDTH / 32; i++) {
      const __m256i levels = _mm256_loadu_si256((const __m256i *)(rows + 32 * i));
      const __m256i pairs = _mm256_maddubs_epi16(magnitude[i], _mm256_sign_epi8(levels, sign[i]));
      sum = _mm256_add_epi32(sum, _mm256_madd_epi16(pairs, ones));
    }
    const __m128i half = _mm_add_epi32(_mm256_castsi256_si128(sum), _mm256_extracti128_si256(sum, 1));
    const __m128i quarter = _mm_add_epi32(half, _mm_shuffle_epi32(half, 0x4E));
    dots[row] = _mm_cvtsi128_si32(_mm_add_epi32(quarter, _mm_shuffle_epi32(quarter, 0xB1)));
  }
}

__attribute__((target("popcnt"))) static void distances_popcnt(const uint64_t *sketches, size_t count,
                                                               const uint64_t *query, uint16_t *distances) {
  for (size_t row = 0; row < count; row++, sketches += WORDS) {
    int bits = 0;
    for (size_t i = 0; i < WORDS; i++) bits += __builtin_popcountll(sketches[i] ^ query[i]);
    distances[row] = (uint16_t)bits;
  }
}

void fc_dots_int8(const int8_t *rows, size_t count, const int8_t *query, int32_t *dots) {
  (__builtin_cpu_supports("avx2") ? dots_avx2 : dots_portable)(rows, count, query, dots);
}

void fc_sketch_distances(const uint64_t *sketches, size_t count, const uint64_t *query, uint16_t *distances) {
  (__builtin_cpu_supports("popcnt") ? distances_popcnt : distances_portable)(sketches, count, query, distances);
}
#else
void fc_dots_int8(const int8_t *rows, size_t count, const int8_t *query, int32_t *dots) {
  dots_portable(rows, count, query, dots);
}

void fc_sketch_distances(const uint64_t *sketches, size_t count, const uint64_t *query, uint16_t *distances) {
  distances_portable(sketches, count, query, distances);
}
#endif
