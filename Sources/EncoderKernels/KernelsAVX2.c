// AVX2: vpmaddubsw multiplies bytes into 16-bit pair sums, vpmaddwd adds neighbouring pairs to 32 bits.
// The packer's bound on weights keeps the 16-bit step exact, for most matrices even the sum of two such steps.
#include "Lanes.h"

#if defined(__x86_64__)
#include <immintrin.h>

#pragma clang attribute push(__attribute__((target("avx2"))), apply_to = function)

#define FC_TILE_ROWS 4
#define FC_TILE_PANELS 1
#define FC_ZERO_OFFSET 0
#define FC_CASES FC_CASE(1); FC_CASE(2); FC_CASE(3); FC_CASE(4);

FC_INLINE void fc_tile(const uint8_t *a, int32_t stride, const int32_t rows, const int8_t *w, int32_t groups,
                       const int32_t quads, ilanes *sums) {
  __m256i sum[FC_TILE_ROWS][2];
  for (int32_t i = 0; i < rows; i++) sum[i][0] = sum[i][1] = _mm256_setzero_si256();
  const __m256i ones = _mm256_set1_epi16(1);
  const uint8_t *row[FC_TILE_ROWS];
  for (int32_t i = 0; i < rows; i++) row[i] = a + (size_t)i * stride;
  const size_t end = 4 * (size_t)groups;
  for (size_t k = 0; k < end; k += 4 * quads) {
    __m256i block[2][2];
    for (int32_t q = 0; q < quads; q++)
      for (int32_t half = 0; half < 2; half++)
        block[q][half] = _mm256_loadu_si256((const __m256i *)(w + 16 * k + 64 * q + 32 * half));
#pragma clang loop unroll(full)
    for (int32_t i = 0; i < rows; i++) {
      __m256i product[2];
      for (int32_t q = 0; q < quads; q++) {
        int32_t quad;
        memcpy(&quad, row[i] + k + 4 * q, 4);
        const __m256i x = _mm256_set1_epi32(quad);
        for (int32_t half = 0; half < 2; half++) {
          const __m256i pairs = _mm256_maddubs_epi16(x, block[q][half]);
          product[half] = q == 0 ? pairs : _mm256_add_epi16(product[half], pairs);
        }
      }
      for (int32_t half = 0; half < 2; half++)
        sum[i][half] = _mm256_add_epi32(sum[i][half], _mm256_madd_epi16(product[half], ones));
    }
  }
  memcpy(sums, sum, sizeof(ilanes) * (size_t)rows);
}

#include "Template.h"

#pragma clang attribute pop

const fc_kernels *fc_kernels_avx2(void) { return __builtin_cpu_supports("avx2") ? &kernels : 0; }
#else
#include "EncoderKernels.h"
const fc_kernels *fc_kernels_avx2(void) { return 0; }
#endif
