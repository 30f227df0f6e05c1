// AVX-512 VNNI: vpdpbusd multiplies and adds four bytes per lane in one instruction.
#include "Lanes.h"

#if defined(__x86_64__)
#include <immintrin.h>

#ifndef FC_EMULATE  // The tests build this file with its instructions replaced by plain C.
#pragma clang attribute push( \
    __attribute__((target("avx512f,avx512bw,avx512vl,avx512dq,avx512vnni"))), apply_to = function)
#endif

#define FC_TILE_ROWS 12
#define FC_TILE_PANELS 2
#define FC_ZERO_OFFSET 0
#define FC_CASES                                                                                      \
  FC_CASE(1); FC_CASE(2); FC_CASE(3); FC_CASE(4); FC_CASE(5); FC_CASE(6); FC_CASE(7); FC_CASE(8); \
  FC_CASE(9); FC_CASE(10); FC_CASE(11); FC_CASE(12);

FC_INLINE void fc_tile(const uint8_t *a, int32_t stride, const int32_t rows, const int8_t *w, int32_t groups,
                       const int32_t quads, ilanes *sums) {
  (void)quads;  // only AVX2 adds in 16 bits
  __m512i sum[FC_TILE_ROWS][2];
  for (int32_t i = 0; i < rows; i++) sum[i][0] = sum[i][1] = _mm512_setzero_si512();
  const int8_t *next = w + 64 * (size_t)groups;
  for (int32_t g = 0; g < groups; g++) {
    const __m512i w0 = _mm512_loadu_si512(w + 64 * (size_t)g);
    const __m512i w1 = _mm512_loadu_si512(next + 64 * (size_t)g);
#pragma clang loop unroll(full)
    for (int32_t i = 0; i < rows; i++) {
      int32_t quad;
      memcpy(&quad, a + (size_t)i * stride + 4 * (size_t)g, 4);
      const __m512i x = _mm512_set1_epi32(quad);
      sum[i][0] = _mm512_dpbusd_epi32(sum[i][0], x, w0);
      sum[i][1] = _mm512_dpbusd_epi32(sum[i][1], x, w1);
    }
  }
  memcpy(sums, sum, sizeof(ilanes) * 2 * (size_t)rows);
}

#include "Template.h"

#ifdef FC_EMULATE
const fc_kernels *fc_kernels_vnni(void) { return &kernels; }
#else
#pragma clang attribute pop

const fc_kernels *fc_kernels_vnni(void) {
  const int present = __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
                      __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq") &&
                      __builtin_cpu_supports("avx512vnni");
  return present ? &kernels : 0;
}
#endif
#else
#include "EncoderKernels.h"
const fc_kernels *fc_kernels_vnni(void) { return 0; }
#endif
