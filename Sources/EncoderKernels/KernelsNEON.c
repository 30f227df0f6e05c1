// NEON with the dot-product extension. sdot wants signed bytes, so 128 is taken off each activation and given
// back through the zero point: the integers stay those of the other kernels.
#include "Lanes.h"

#if defined(__aarch64__)
#include <arm_neon.h>
#if defined(__linux__)
#include <sys/auxv.h>
#endif

#define FC_TILE_ROWS 4
#define FC_TILE_PANELS 1
#define FC_ZERO_OFFSET 128
#define FC_CASES FC_CASE(1); FC_CASE(2); FC_CASE(3); FC_CASE(4);

#pragma clang attribute push(__attribute__((target("dotprod"))), apply_to = function)

FC_INLINE void fc_tile(const uint8_t *a, int32_t stride, const int32_t rows, const int8_t *w, int32_t groups,
                       const int32_t quads, ilanes *sums) {
  (void)quads;  // only AVX2 adds in 16 bits
  int32x4_t sum[FC_TILE_ROWS][4];
  for (int32_t i = 0; i < rows; i++)
    for (int32_t part = 0; part < 4; part++) sum[i][part] = vdupq_n_s32(0);
  for (int32_t g = 0; g < groups; g++) {
    const int8x16x4_t b = vld1q_s8_x4(w + 64 * (size_t)g);
    for (int32_t i = 0; i < rows; i++) {
      uint32_t quad;
      memcpy(&quad, a + (size_t)i * stride + 4 * (size_t)g, 4);
      const int8x16_t x = vreinterpretq_s8_u32(vdupq_n_u32(quad ^ 0x80808080u));
      for (int32_t part = 0; part < 4; part++) sum[i][part] = vdotq_s32(sum[i][part], b.val[part], x);
    }
  }
  memcpy(sums, sum, sizeof(ilanes) * (size_t)rows);
}

#include "Template.h"

#pragma clang attribute pop

const fc_kernels *fc_kernels_neon(void) {
#if defined(__APPLE__)
  return &kernels;  // every Apple arm64 processor since the A13 and M1 has it
#elif defined(__linux__)
  return getauxval(AT_HWCAP) & (1ul << 20) ? &kernels : 0;  // HWCAP_ASIMDDP
#else
  return 0;
#endif
}
#else
#include "EncoderKernels.h"
const fc_kernels *fc_kernels_neon(void) { return 0; }
#endif
