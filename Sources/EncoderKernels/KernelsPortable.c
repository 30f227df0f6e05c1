// Every processor: SSE2, which all x86-64 processors have, or plain C. Correct first; the fast paths are elsewhere.
#include "Lanes.h"

#define FC_TILE_ROWS 4
#define FC_TILE_PANELS 1
#define FC_ZERO_OFFSET 0
#define FC_CASES FC_CASE(1); FC_CASE(2); FC_CASE(3); FC_CASE(4);

#if defined(__SSE2__)
#include <emmintrin.h>

FC_INLINE void fc_tile(const uint8_t *a, int32_t stride, const int32_t rows, const int8_t *w, int32_t groups,
                       const int32_t quads, ilanes *sums) {
  (void)quads;  // only AVX2 adds in 16 bits
  // A quarter of the panel (4 columns) at a time: 2 accumulators a row, each [column, column + 1] x 2 halves.
  for (int32_t quarter = 0; quarter < 4; quarter++) {
    __m128i sum[FC_TILE_ROWS][2];
    for (int32_t i = 0; i < rows; i++) sum[i][0] = sum[i][1] = _mm_setzero_si128();
    for (int32_t g = 0; g < groups; g++) {
      const __m128i bytes = _mm_loadu_si128((const __m128i *)(w + 64 * (size_t)g + 16 * quarter));
      const __m128i w0 = _mm_srai_epi16(_mm_unpacklo_epi8(bytes, bytes), 8);
      const __m128i w1 = _mm_srai_epi16(_mm_unpackhi_epi8(bytes, bytes), 8);
#pragma clang loop unroll(full)
      for (int32_t i = 0; i < rows; i++) {
        int32_t quad;
        memcpy(&quad, a + (size_t)i * stride + 4 * (size_t)g, 4);
        const __m128i x = _mm_unpacklo_epi8(_mm_set1_epi32(quad), _mm_setzero_si128());
        sum[i][0] = _mm_add_epi32(sum[i][0], _mm_madd_epi16(x, w0));
        sum[i][1] = _mm_add_epi32(sum[i][1], _mm_madd_epi16(x, w1));
      }
    }
    for (int32_t i = 0; i < rows; i++)
      for (int32_t half = 0; half < 2; half++) {
        int32_t part[4];
        memcpy(part, &sum[i][half], sizeof part);
        sums[i][4 * quarter + 2 * half] = part[0] + part[1];
        sums[i][4 * quarter + 2 * half + 1] = part[2] + part[3];
      }
  }
}
#else
FC_INLINE void fc_tile(const uint8_t *a, int32_t stride, const int32_t rows, const int8_t *w, int32_t groups,
                       const int32_t quads, ilanes *sums) {
  (void)quads;  // only AVX2 adds in 16 bits
  for (int32_t i = 0; i < rows; i++) {
    int32_t sum[16] = {0};
    for (int32_t g = 0; g < groups; g++)
      for (int32_t column = 0; column < 16; column++)
        for (int32_t k = 0; k < 4; k++)
          sum[column] += a[(size_t)i * stride + 4 * (size_t)g + k] * w[64 * (size_t)g + 4 * column + k];
    memcpy(&sums[i], sum, sizeof sum);
  }
}
#endif

#include "Template.h"

const fc_kernels *fc_kernels_portable(void) { return &kernels; }
